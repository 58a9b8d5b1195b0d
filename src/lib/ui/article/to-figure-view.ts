import type { Codelists } from '#lib/codelists/types.ts';
import { amountOf } from '#lib/core/series/amount.ts';
import { checkParts } from '#lib/core/series/parts.ts';
import { asRead, isDoubtful } from '#lib/core/observation/standing.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import {
	formatDate,
	formatDims,
	formatPeriod,
	formatValue,
	formatWithUnit,
	rowUnit,
} from '#lib/format/index.ts';
import type { ArticleLacks } from './article-lacks.ts';
import { explain } from './explain.ts';
import { differences } from './figure-words.ts';
import { kindNames, scopeNames } from './figure-form.ts';
import type { FigureTag, FigureView } from './figure-view.ts';
import { placeWords } from './place-words.ts';
import { toTree, type Branch } from './observation-tree.ts';

/** "8:05 ngày 22/11/2026", in the time of Hà Nội. */
export function formatMoment(iso: string): string {
	const at = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();
	return `${Number(at.slice(11, 13))}:${at.slice(14, 16)} ngày ${formatDate(at.slice(0, 10))}`;
}

const states = {
	unread: null,
	confirmed: 'Đã xác nhận',
	corrected: 'Đã sửa',
	rejected: 'Đã loại bỏ',
} as const;

const isAdded = (o: Observation) => o.rules.includes('added-by-person');

function decidedWords(o: Observation): string | null {
	const state = isAdded(o) && o.review.state === 'confirmed' ? 'Người nhập thêm' : states[o.review.state];
	return state && `${state}${o.review.at ? ` lúc ${formatMoment(o.review.at)}` : ''}`;
}

function tagsOf(o: Observation): FigureTag[] {
	const tags: FigureTag[] = [];
	if (isDoubtful(o))
		tags.push({
			text: 'nghi ngờ',
			tone: 'notice',
			title:
				o.kind === 'result'
					? 'Máy đọc chưa chắc; không tính vào tổng đến khi có người xác nhận'
					: 'Máy đọc chưa chắc; cần người xem lại',
		});
	if (o.kind !== 'result') tags.push({ text: kindNames[o.kind].toLowerCase(), tone: 'plain' });
	if (o.obsStatus === 'P')
		tags.push({ text: 'sơ bộ', tone: 'plain', title: 'Công bố trước khi kỳ kết thúc' });
	if (o.obsStatus === 'B')
		tags.push({ text: 'khác địa bàn', tone: 'notice', title: 'Kỳ nằm vắt qua lần sắp xếp tỉnh 1/7/2025' });
	if (isAdded(o)) tags.push({ text: 'người nhập', tone: 'done' });
	else if (o.review.state === 'confirmed') tags.push({ text: 'đã xác nhận', tone: 'done' });
	if (o.review.state === 'corrected') tags.push({ text: 'đã sửa', tone: 'done' });
	if (o.review.state === 'rejected') tags.push({ text: 'đã loại bỏ', tone: 'off' });
	return tags;
}

/** What the machine read where a person put something else, in one line; null where nobody did. */
export function machineWords(o: Observation, lists: Codelists): string | null {
	if (!o.machine) return null;
	const words = differences(asRead(o), o, lists).map((d) => d.before);
	return words.join(' · ') || null;
}

const verdicts = {
	agrees: 'khớp với số chung',
	open: 'ít hơn số chung, phần còn lại bài không nêu',
	unlike: 'không khớp với số chung, cần xem lại',
} as const;

/** "4 phần cộng lại 152 cá nhân: khớp với số chung", by the total they belong to. */
function sumsOf(rows: readonly Observation[], lists: Codelists): Map<string, FigureView['sums']> {
	const sums = new Map<string, FigureView['sums']>();
	for (const { total, parts, sum, verdict } of checkParts(rows, lists)) {
		if (!sum || parts.length < 2) continue;
		const text = `${parts.length} phần cộng lại ${formatWithUnit(sum, rowUnit([total], lists))}: ${verdicts[verdict]}.`;
		sums.set(total.id, [...(sums.get(total.id) ?? []), { text, wrong: verdict === 'unlike' }]);
	}
	return sums;
}

/**
 * The value as a card shows it: a fall says "giảm 19", not "-19", a rise in a count "tăng 42". A share with no sign may
 * also be what a figure came to ("bằng 235%"): it stays as it is.
 */
function valueWords(o: Observation, lists: Codelists): string {
	const value = formatValue(amountOf(o, lists), rowUnit([o], lists));
	if (o.kind !== 'change' || o.qualifier === 'MAG') return value;
	const least = o.value ?? o.low ?? 0;
	if (least < 0) return `giảm ${value.replaceAll('-', '')}`;
	return least > 0 && lists.unit(o.unitMeasure)?.dimension !== 'ratio' ? `tăng ${value}` : value;
}

/** What a card needs to know beside its own figure. */
interface Beside {
	lists: Codelists;
	sums: ReadonlyMap<string, FigureView['sums']>;
	lacks: ArticleLacks | undefined;
}

function toView(branch: Branch<Observation>, beside: Beside): FigureView {
	const { lists, sums, lacks } = beside;
	const o = branch.row;
	const indicator = lists.indicator(o.indicator);
	const unit = rowUnit([o], lists);
	const details = [
		formatDims(o.dims, lists),
		o.orgUnit === '_T' ? '' : o.orgUnit,
		o.actorScope === 'own' || o.actorScope === 'unstated' ? '' : scopeNames[o.actorScope],
		placeWords(o.rules),
	];
	return {
		id: o.id,
		start: o.start,
		end: o.end,
		quote: o.quote,
		value: valueWords(o, lists),
		unit: o.qualifier === 'MAG' ? '' : unit.label,
		indicator: o.indicator,
		indicatorName: indicator?.nameVi ?? 'Chưa có trong danh mục',
		indicatorHref: indicator ? `/chi-tieu/${o.indicator}` : null,
		group: indicator?.group ?? 'unclassified',
		period: o.timePeriod ? formatPeriod(o.timePeriod, o.periodLabel) : 'Không rõ kỳ',
		area: o.refArea ?? 'Không rõ địa bàn',
		details: details.filter(Boolean),
		tags: tagsOf(o),
		kind: o.kind,
		doubtful: isDoubtful(o),
		state: o.review.state,
		decided: decidedWords(o),
		reason: o.review.reason,
		machine: machineWords(o, lists),
		explanation: explain(o, lists, lacks),
		sums: sums.get(o.id) ?? [],
		parts: branch.parts.map((part) => toView(part, beside)),
		duplicates: branch.duplicates.map((row) => toView({ row, parts: [], duplicates: [] }, beside)),
	};
}

/**
 * Observations of one article as cards: in the order of the text, parts and repetitions under their figure.
 *
 * in   rows to show; all: every row of the article, against which totals are checked; lacks: what is said of all of them
 */
export function toFigureViews(
	rows: readonly Observation[],
	lists: Codelists,
	all: readonly Observation[] = rows,
	lacks?: ArticleLacks,
): FigureView[] {
	const beside = { lists, sums: sumsOf(all, lists), lacks };
	return toTree(rows).map((branch) => toView(branch, beside));
}

/** How a figure is marked in the text: class names by kind and state, and the same in words. */
export function markOf(
	o: Observation,
	lists: Codelists,
): { id: string; start: number; end: number; look: string; title: string } {
	const look = [
		o.kind === 'result' ? 'result' : 'aside',
		o.duplicateOf ? 'again' : '',
		isDoubtful(o) ? 'doubtful' : '',
		o.review.state === 'rejected' ? 'rejected' : o.review.state === 'unread' ? '' : 'decided',
	];
	const name = lists.indicator(o.indicator)?.nameVi ?? 'Chưa có trong danh mục';
	const period = o.timePeriod ? formatPeriod(o.timePeriod, o.periodLabel, 'sentence') : 'không rõ kỳ';
	const notes = tagsOf(o).map((tag) => tag.text);
	return {
		id: o.id,
		start: o.start,
		end: o.end,
		look: look.filter(Boolean).join(' '),
		title: [`${name}, ${period}`, ...notes].join('; '),
	};
}
