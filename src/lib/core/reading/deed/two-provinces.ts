import type { Page } from '../page/page.ts';
import { WHOLE_COUNTRY } from '../mention/read-area.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

const several = new WeakMap<Page, boolean>();

/** "hội đàm", "song phương", "phía bạn": the other side is a neighbour's. */
const isAbroadWork = (page: Page): boolean =>
	page.tokens.some((t, k) => {
		const next = page.tokens[k + 1]?.fold;
		return (
			(t.fold === 'hội' && next === 'đàm') ||
			(t.fold === 'song' && next === 'phương') ||
			(t.fold === 'phía' && next === 'bạn')
		);
	});

/** Whether our forces of two provinces act in the article. */
function hasTwo(page: Page): boolean {
	let two = several.get(page);
	if (two === undefined) {
		const names = new Set<string>();
		for (const list of page.areas)
			for (const a of list)
				if (a.as === 'force' || (a.as === 'sure' && !a.aside && a.name !== WHOLE_COUNTRY)) names.add(a.name);
		two = names.size > 1 && !isAbroadWork(page);
		several.set(page, two);
	}
	return two;
}

const SIDES = new Set([
	'đơn vị',
	'tỉnh đã',
	'tỉnh tổ',
	'tỉnh phối',
	'bên đã',
	'bên tổ',
	'bên trao',
	'bên phối',
	'bên tuần',
	'lực lượng',
	'địa phương',
]);

/** "Thực hiện quy chế, hai đơn vị tổ chức 18 lần tuần tra": a deed of two provinces together is of neither alone. */
export function isOfTwoProvinces(s: Sentence, at: number): boolean {
	if (!hasTwo(s.page)) return false;
	let from = -1;
	for (let k = s.from; k < at; k += 1) {
		if (wordAt(s, k) !== 'hai' || (k > s.from && !/^[,;:]$/.test(wordAt(s, k - 1)))) continue;
		if (SIDES.has(`${wordAt(s, k + 1)} ${wordAt(s, k + 2)}`)) from = k;
	}
	if (from < 0) return false;
	const areas = s.page.areas[s.block] ?? [];
	return !areas.some((a) => !a.aside && a.from > from && a.from < at);
}
