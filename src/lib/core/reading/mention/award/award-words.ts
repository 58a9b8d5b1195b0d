import awards from '#lib/codelists/awards.json' with { type: 'json' };
import { Lexicon, type Mark } from '../../../text/lexicon.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Seen } from '../../../text/word-flag.ts';

/** A word of awards: a kind, an issuer, a verb of giving. */
export interface AwardWord {
	kind: 'type' | 'issuer' | 'verb';
	code: string;
}

const lexicon = new Lexicon<AwardWord>();
for (const row of awards.types) for (const p of row.phrases) lexicon.add(p, { kind: 'type', code: row.code });
for (const row of awards.issuers)
	for (const p of row.phrases) lexicon.add(p, { kind: 'issuer', code: row.code });
for (const p of awards.verbs) lexicon.add(p, { kind: 'verb', code: p });

type Marks = readonly Mark<AwardWord>[];

/** Marks in order, with those of each kind that were asked for. */
export type AwardMarks = Marks & { kinds?: Partial<Record<AwardWord['kind'], Marks>> };

/** Verbs of giving anything. */
export const PLAIN_GIFTS = new Set(['tặng', 'trao', 'trao tặng']);

/** "Bộ trưởng Bộ Nội vụ": the minister of the papers of our force is another's where the ministry is named. */
const isOfOtherMinistry = (tokens: readonly Token[], { from, to }: Mark<AwardWord>): boolean =>
	to - from === 2 && tokens[to - 1]?.fold === 'trưởng' && tokens[to]?.fold === 'bộ';

/** Award words of a sentence: kinds, issuers, verbs. */
export function findAwardMarks(tokens: readonly Token[], from: number, to: number, seen: Seen): AwardMarks {
	if (!lexicon.mayStandIn(seen)) return [];
	const marks = lexicon.findAll(tokens, from, to).filter((m) => !isOfOtherMinistry(tokens, m));
	return marks.some(
		(m) => m.entry.kind === 'type' || (m.entry.kind === 'verb' && !PLAIN_GIFTS.has(m.entry.code)),
	)
		? marks
		: marks.filter((m) => m.entry.kind === 'issuer');
}

/** Marks of one kind that lie inside no longer mark of that kind; worked out once a sentence, asked for by each figure. */
export function ofKind(marks: AwardMarks, kind: AwardWord['kind']): AwardMarks {
	if (marks.length === 0) return marks;
	const known = (marks.kinds ??= {});
	return (known[kind] ??= outermost(marks.filter((m) => m.entry.kind === kind)));
}

/** Marks in order, at most one from each place, without those that lie inside another. */
function outermost(same: AwardMarks): AwardMarks {
	let reach = 0;
	return same.filter((m) => {
		const outer = m.to > reach;
		if (outer) reach = m.to;
		return outer;
	});
}

/** Whether a semicolon stands within tokens [from, to). */
export const hasSemicolon = (tokens: readonly Token[], from: number, to: number) => {
	for (let i = from; i < to; i += 1) if ((tokens[i] as Token).text === ';') return true;
	return false;
};

/** Words by which the recipients get the award. */
export const RECEIVED = new Set(['được', 'nhận', 'đạt', 'đón', 'có', 'là', 'giành']);

/** "5 tập thể … được trao tặng Bằng khen": the words between lead from the recipients to the award, and to no part of them. */
export function isReceived(tokens: readonly Token[], from: number, to: number): boolean {
	let received = false;
	for (let k = from; k < to; k += 1) {
		const { fold } = tokens[k] as Token;
		if (RECEIVED.has(fold)) received = true;
		if (fold === 'đó' && tokens[k - 1]?.fold === 'trong') return false;
	}
	return received;
}
