import { firstFrom } from '../../../text/within.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { AreaMention } from '../../mention/area/read-area.ts';
import { provincesOf } from './two-provinces.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

/** Words between a figure and the place it is of. */
const REACH = 7;
const LEADS = /^(ở|tại|của|thuộc|phía|bàn|tỉnh|bđbp)$/;

/** "17 cháu (Nậm Hu)": the province alone in brackets behind the figure. */
const inBrackets = (s: Sentence, q: Quantity, a: AreaMention): boolean =>
	wordAt(s, q.to) === '(' && a.from <= q.to + 2 && wordAt(s, a.to) === ')';

/** "22 vụ ma túy trên địa bàn Nghĩa Đàn", "17 cháu (Nậm Hu)": the province named right behind a figure; null for none. */
function behind(s: Sentence, q: Quantity): AreaMention | null {
	const areas = s.page.areas[s.block] ?? [];
	const a = areas[firstFrom(areas, q.to)];
	if (!a || a.from - q.to > REACH || a.to > s.to) return null;
	if (inBrackets(s, q, a)) return a;
	for (let k = q.to; k < a.from; k += 1) if (s.page.tokens[k]?.kind !== 'word') return null;
	return LEADS.test(wordAt(s, a.from - 1)) || LEADS.test(wordAt(s, a.from)) ? a : null;
}

/** "Trong số tàu vi phạm, 31 tàu của Phú Yên Hạ, 14 tàu của Cam Lộc": whose they are, of what one force told of. */
function isPart(s: Sentence, to: number): boolean {
	for (let k = s.from; k < to; k += 1)
		if (/^trong (số|đó|tổng)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** Whether a province acts in the sentence before its first figure. */
const hasSubject = (s: Sentence, to: number): boolean =>
	(s.page.areas[s.block] ?? []).some((a) => !a.aside && a.from >= s.from && a.from < to);

/**
 * "Ta phát hiện 31 vụ trên địa bàn Quế Lâm, 22 vụ trên địa bàn Nghĩa Đàn": where each figure of a row has its province behind
 * it, and none acts before them.
 *
 * out  the province; null where the figures are not told so
 */
export function placeBehind(s: Sentence, i: number): string | null {
	const q = s.quantities[i];
	if (!q || provincesOf(s.page).length < 2) return null;
	const own = behind(s, q);
	if (!own || !provincesOf(s.page).includes(own.name)) return null;
	const first = s.quantities[0] as Quantity;
	if (!inBrackets(s, q, own) && (hasSubject(s, first.from) || isPart(s, first.from))) return null;
	const others = s.quantities.filter((o) => o !== q && o.cls === q.cls && behind(s, o));
	return others.some((o) => behind(s, o)?.name !== own.name) ? own.name : null;
}
