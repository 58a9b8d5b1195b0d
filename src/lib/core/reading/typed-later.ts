import type { Token } from '../text/tokens.ts';
import type { Draft } from './page/draft.ts';

/** Those caught for an offence that a later sentence names. */
const CAUGHT = /^(illegal_\w+\.persons|(drugs|trafficking|smuggling)\.suspects)$/;
const HEADS = /^(PERSON|CITIZEN|SUSPECT)$/;
/** "33 người này", "3 đối tượng trên", "nói trên": those told before. */
const AGAIN = /^(này|trên|nói|đó)$/;
/** Paragraphs from those met to what they are told to have done. */
const NEAR = 2;

/** The same people, told again with a word that points back to them. */
const tellsAgain = (tokens: readonly Token[], d: Draft, e: Draft): boolean =>
	CAUGHT.test(e.indicator) &&
	e.kind === d.kind &&
	e.from > d.to &&
	e.block - d.block <= NEAR &&
	e.value === d.value &&
	e.refArea === d.refArea &&
	HEADS.test(e.unit) &&
	(AGAIN.test(tokens[e.to]?.fold ?? '') || tokens[e.from - 1]?.fold === 'cả');

/** Those of draft `k`, told again within the paragraphs behind it; undefined where they are not. */
function toldAgain(tokens: readonly Token[], drafts: readonly Draft[], k: number): Draft | undefined {
	const d = drafts[k] as Draft;
	for (let n = k + 1; n < drafts.length; n += 1) {
		const e = drafts[n] as Draft;
		if (e.block - d.block > NEAR) return undefined;
		if (tellsAgain(tokens, d, e)) return e;
	}
	return undefined;
}

/**
 * "bắt giữ 14 người có biểu hiện nghi vấn. … 14 người này nhập cảnh trái phép": those held on a suspicion are of the
 * offence that is told of them next.
 */
export function typeHeadsLater(tokens: readonly Token[], drafts: readonly Draft[]): void {
	for (const [k, d] of drafts.entries()) {
		if (d.indicator !== 'crime.suspects' || d.kind !== 'result' || d.echo || d.value === null) continue;
		if (!HEADS.test(d.unit) || !d.rules[0]?.startsWith('topic:')) continue;
		const e = toldAgain(tokens, drafts, k);
		if (!e) continue;
		d.indicator = e.indicator;
		d.topic = e.topic;
		d.stated = { ...d.stated, indicator: e.stated.indicator };
		d.rules = ['later:heads', ...d.rules.slice(1).filter((r) => r !== 'doubt:indicator')];
		e.duplicateOf = d;
		e.period = d.period;
		e.basis = d.basis;
		e.rules = [...e.rules.filter((r) => r !== 'doubt:day' && r !== 'doubt:period'), 'duplicate'];
	}
}
