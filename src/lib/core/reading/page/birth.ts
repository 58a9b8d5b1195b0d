import type { Token } from '../../text/tokens.ts';

const BORN = /^(sinh|sn)$/;
/** Words that make "sinh" one of another word: "học sinh", "an sinh". */
const NOT_BORN = /^(học|an|vệ|phát|dân|hồi|hy|nữ|nam|thí)$/;

/** "(sinh năm 1971)", "sinh ngày 1/2/1990", "sinh: 1/2/1990": the time at a token is when somebody was born. */
export function isBirth(tokens: readonly Token[], at: number): boolean {
	const lead = tokens[at - 1]?.text === ':' ? at - 2 : at - 1;
	return BORN.test(tokens[lead]?.fold ?? '') && !NOT_BORN.test(tokens[lead - 1]?.fold ?? '');
}
