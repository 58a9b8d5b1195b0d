/** What a quantity is before its indicator is known. */
export type FigureKind =
	| { kind: 'level' }
	/** "tăng 21 vụ", "(-9,7 %)": signed by `sign`; `index`: "bằng 163,8 % so với" */
	| { kind: 'change'; sign: 1 | -1; index: boolean }
	/** "giảm từ 226 xuống còn 204": the level before, and the level now */
	| { kind: 'before' }
	| { kind: 'now' }
	| { kind: 'trap'; why: string };
