import type { Quantity } from '../../quantity/quantity.ts';
import { readUnitNoun } from '../../quantity/unit-nouns.ts';
import { moveBefore } from '../page/moved.ts';
import { nounRisen } from './counted-noun.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import { lastBefore } from '../../text/within.ts';
import type { Sentence } from '../page/sentence.ts';

const troopsRisen = (s: Sentence, at: number): boolean => {
	const verb = moveBefore(s, at);
	return s.page.tokens[verb - 1]?.fold === 'số' && s.page.tokens[verb - 2]?.fold === 'quân';
};

/** "lượt tàu tăng 5,4%, hành khách giảm 38%": the level of the noun that rose, told in the paragraph. */
export function levelNamedBefore(memory: Memory, s: Sentence, q: Quantity): Draft | null {
	// "quân số giảm 1,2 %": those who went
	const cls = troopsRisen(s, q.from) ? 'troop_turn' : nounRisen(s, q.from);
	if (cls === null) return null;
	// "số lượt tuần tra tăng 9,2 %" is no rise of the meetings
	const clause = lastBefore(s.breaks, q.from) ?? s.from;
	const named = s.topics.filter((m) => m.from >= clause && m.to <= q.from).flatMap((m) => m.entry.topics);
	const fits = (d: Draft) =>
		d.kind === 'result' &&
		d.partOf === null &&
		d.from < q.from &&
		(d.cls === cls || d.cls === `${cls}_turn`) &&
		(named.every((t) => t.measures[cls] === undefined) || named.some((t) => t.measures[cls] === d.indicator));
	const near = memory.inSentence(s).findLast(fits) ?? memory.inParagraph().findLast(fits);
	if (near) return near;
	// "So với năm trước, số lượt tàu tăng 4 %" in a paragraph of its own: of the one thing the article counts so
	const told = memory.recent().filter(fits);
	return told.every((d) => d.indicator === told[0]?.indicator) ? (told.at(-1) ?? null) : null;
}

/** Classes of figures a noun behind a share speaks of, by its first word or two. */
const ABOUT: Readonly<Record<string, RegExp>> = {
	người: /^(person|person_turn|passenger_turn|individual|seafarer_turn|turn)$/,
	khách: /^(person_turn|passenger_turn)$/,
	'hành khách': /^(person_turn|passenger_turn)$/,
	'thuyền viên': /^seafarer(_turn)?$/,
	'ngư dân': /^seafarer(_turn)?$/,
	'lao động': /^seafarer(_turn)?$/,
	phương: /^(vehicle|vehicle_turn|vessel|vessel_turn)$/,
	xe: /^(vehicle|vehicle_turn|car)$/,
	tàu: /^(vessel|vessel_turn)$/,
	giá: /^money$/,
	trị: /^money$/,
	tiền: /^money$/,
	hàng: /^mass$/,
	'quân số': /^troop_turn$/,
	vụ: /^(case|instance)$/,
	đối: /^(person|individual)$/,
};

/** "tăng 12 % về người và 8 % về phương tiện", "tăng 6,8% số tàu, 4,9% thuyền viên": the figure before it that the noun counts. */
export function levelNamedAfter(memory: Memory, s: Sentence, q: Quantity): Draft | null {
	const word = (at: number) => s.page.tokens[at]?.fold ?? '';
	let k = q.to;
	while (/^(về|số|lượng|khối|lượt|tổng|mặt)$/.test(word(k))) k += 1;
	const noun = readUnitNoun(s.page.tokens, word(k - 1) === 'lượt' ? k - 1 : k);
	const cls = ABOUT[`${word(k)} ${word(k + 1)}`] ?? ABOUT[word(k)];
	if (!cls && (k === q.to || !noun)) return null;
	const fits = (d: Draft) =>
		d.kind === 'result' && d.from < q.from && (cls?.test(d.cls) || (k > q.to && d.cls === noun?.entry.cls));
	return memory.inSentence(s).findLast(fits) ?? memory.inParagraph().findLast(fits) ?? null;
}
