import type { Quantity } from '../../../quantity/quantity.ts';
import type { Sentence } from '../../page/sentence.ts';

/** What "v" counts behind the name of such stuff. */
const PIECES_OF: Readonly<Record<string, { unit: string; cls: string } | undefined>> = {
	SYNTHETIC: { unit: 'PILL', cls: 'pill' },
	PILLS: { unit: 'PILL', cls: 'pill' },
	BULLETS: { unit: 'AMMO', cls: 'ammo' },
};

/** "MTTH 2.680v", "đạn: 35 v": pills or bullets, no cases; "ma túy 7v/9đt" are cases. */
export function stuffBefore(s: Sentence, q: Quantity): { unit: string; cls: string } | undefined {
	if (s.page.tokens[q.unitFrom]?.fold !== 'v' || s.page.tokens[q.to]?.text === '/') return undefined;
	const end = s.page.tokens[q.from - 1]?.text === ':' ? q.from - 1 : q.from;
	const topics = s.topics.findLast((m) => m.to === end)?.entry.topics ?? [];
	return topics.map((t) => PIECES_OF[t.topic]).find((u) => u !== undefined);
}
