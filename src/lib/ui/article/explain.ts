import type { Codelists } from '#lib/codelists/types.ts';
import type {
	ActorScope,
	Observation,
	PeriodBasis,
	Qualifier,
	Reading,
} from '#lib/core/observation/types.ts';
import {
	formatDate,
	formatDays,
	formatDims,
	formatNumber,
	formatPeriod,
	formatUnit,
	qualifierWord,
} from '#lib/format/index.ts';
import { ownDoubts, type ArticleLacks } from './article-lacks.ts';
import { doubtWords, stepWords } from './rule-words.ts';

/** One answer to "vì sao có số này": which part of the figure, what was understood, and on what ground. */
export interface ExplainedPart {
	label: string;
	said: string;
	/** written in the sentence, taken from context, or put there by a person; null where the question has no sense */
	ground: 'stated' | 'implied' | 'person' | null;
}

/** The reader's trace in plain words. */
export interface Explanation {
	parts: ExplainedPart[];
	/** what made the reader unsure */
	doubts: string[];
	/** the steps of the reading in order, in words */
	steps: string[];
	/** the same steps by the names they have in the program */
	rules: string[];
}

const NOTHING: ArticleLacks = { issued: null, area: null };

const bounds: Record<Qualifier, (n: string) => string> = {
	EQ: (n) => `Bài viết nêu đúng con số ${n}.`,
	GT: (n) => `Bài viết chỉ nói lớn hơn ${n}: số thật chưa biết, không coi là bằng ${n}.`,
	GE: (n) => `Bài viết nói ít nhất ${n}: số thật bằng hoặc lớn hơn.`,
	LT: (n) => `Bài viết nói dưới hoặc gần tới ${n}: số thật nhỏ hơn, không coi là bằng ${n}.`,
	LE: (n) => `Bài viết nói nhiều nhất ${n}: số thật bằng hoặc nhỏ hơn.`,
	AP: (n) => `Bài viết nói khoảng ${n}: số gần đúng, không dùng để tính chênh lệch.`,
	MAG: () => 'Bài viết chỉ nói độ lớn, không nêu con số; không đưa vào phép tính nào.',
};

const bases: Record<PeriodBasis, string> = {
	STATED: 'bài viết ghi rõ từ ngày nào đến ngày nào',
	RULE: 'ngày đầu và ngày cuối theo mốc chốt số liệu của báo cáo quốc phòng',
	CALENDAR: 'bài viết không ghi ngày chốt; lấy theo năm dương lịch',
	TO_EVENT: 'tính từ đầu kỳ đến ngày hội nghị hoặc ngày đăng',
	UNKNOWN: 'chưa xác định được ngày đầu và ngày cuối',
};

const scopes: Record<ActorScope, string> = {
	own: 'Việc của Bộ đội Biên phòng.',
	joint: 'Biên phòng làm cùng lực lượng khác; không so sánh với số riêng của Biên phòng.',
	others: 'Việc của lực lượng khác; không tính vào kết quả của Biên phòng.',
	unstated: 'Bài viết không nói rõ ai làm; không so sánh với số có ghi rõ người làm.',
};

/**
 * The reader's trace of one figure in plain Vietnamese.
 *
 * in   lacks: what is said of the whole article, and not again here
 * out  parts always in the order number, unit, indicator, period, area, deed, kind, links; rules as stored
 */
export function explain(o: Observation, lists: Codelists, lacks: ArticleLacks = NOTHING): Explanation {
	const names = o.rules.filter((rule) => !rule.startsWith('doubt:'));
	const added = o.rules.includes('added-by-person');
	const ground = (field: keyof Reading, read: ExplainedPart['ground']) =>
		added || (o.machine && field in o.machine) ? 'person' : read;
	return {
		parts: [
			{ label: 'Con số', said: ofNumber(o), ground: ground('value', 'stated') },
			{ label: 'Đơn vị', said: ofUnit(o, lists), ground: ground('unit', o.stated.unit) },
			{ label: 'Chỉ tiêu', said: ofIndicator(o, lists), ground: ground('indicator', o.stated.indicator) },
			{ label: 'Kỳ', said: ofPeriod(o), ground: ground('timePeriod', o.timePeriod ? periodGround(o) : null) },
			{
				label: 'Địa bàn',
				said: o.refArea
					? `${o.refArea}${o.orgUnit === '_T' ? '' : `, ${o.orgUnit}`}.`
					: 'Chưa xác định được.',
				ground: ground('refArea', o.refArea ? o.stated.area : null),
			},
			{ label: 'Người làm', said: scopes[o.actorScope], ground: ground('actorScope', null) },
			...ofKind(o),
			...ofLinks(o),
		],
		doubts: doubtWords(ownDoubts(o, lacks)),
		steps: stepWords(names),
		rules: [...o.rules],
	};
}

/** Only a period of the sentence itself is stated there; one of the paragraph or the article is taken from context. */
function periodGround(o: Observation): 'stated' | 'implied' {
	const rule = o.rules.find((name) => name.startsWith('period:'));
	if (rule === undefined) return o.stated.period;
	return rule === 'period:stated' || rule === 'period:respectively' ? 'stated' : 'implied';
}

function ofNumber(o: Observation): string {
	const show = (n: number | null) => (n === null ? '…' : formatNumber(n, { minDecimals: o.decimals }));
	if (o.qualifier !== 'MAG' && o.value === null && o.low !== null)
		return `Bài viết nêu một khoảng, từ ${show(o.low)} đến ${show(o.high)}.`;
	if (o.machine && 'value' in o.machine)
		return `Bài viết ghi “${o.quote}”; người sửa ghi ${qualifierWord(o.qualifier)} ${show(o.value)}.`.replace(
			/ +/gu,
			' ',
		);
	return `“${o.quote}”. ${bounds[o.qualifier](show(o.value))}`;
}

function ofUnit(o: Observation, lists: Codelists): string {
	const unit = formatUnit(o.unit, lists);
	if (o.obsValue === null || o.value === null || o.obsValue === o.value) return `${unit}.`;
	return `${unit}; quy đổi ${formatNumber(o.obsValue)} ${formatUnit(o.unitMeasure, lists)}.`;
}

function ofIndicator(o: Observation, lists: Codelists): string {
	const dims = formatDims(o.dims, lists);
	const name = lists.indicator(o.indicator)?.nameVi ?? 'Kết quả chưa có trong danh mục chỉ tiêu';
	return dims ? `${name}; ${dims}.` : `${name}.`;
}

function ofPeriod(o: Observation): string {
	if (!o.timePeriod) return 'Không xác định được kỳ; số này không vào bảng và biểu đồ nào.';
	const name = formatPeriod(o.timePeriod, o.periodLabel);
	const days = o.periodStart && o.periodEnd ? ` (${formatDays(o.periodStart, o.periodEnd)})` : '';
	const event = o.eventDate ? ` Việc diễn ra ngày ${formatDate(o.eventDate)}.` : '';
	const early = o.obsStatus === 'P' ? ' Công bố trước khi kỳ kết thúc nên là số sơ bộ.' : '';
	return `${name}${days}: ${bases[o.periodBasis]}.${event}${early}`;
}

function ofKind(o: Observation): ExplainedPart[] {
	const said = {
		result: null,
		target: 'Là chỉ tiêu kế hoạch hoặc việc sẽ làm, không phải kết quả; không vào bảng số liệu.',
		change: 'Là mức tăng hoặc giảm so với kỳ khác, không phải số của kỳ.',
		context: 'Là thông tin bối cảnh, không phải kết quả công tác.',
	}[o.kind];
	return said ? [{ label: 'Tính chất', said, ground: null }] : [];
}

function ofLinks(o: Observation): ExplainedPart[] {
	const links: ExplainedPart[] = [];
	if (o.duplicateOf)
		links.push({
			label: 'Nhắc lại',
			said: 'Con số này đã có ở chỗ khác trong bài; chỉ tính một lần.',
			ground: null,
		});
	if (o.partOf)
		links.push({
			label: 'Thuộc',
			said: 'Là một phần của con số lớn hơn trong bài; không cộng thêm.',
			ground: null,
		});
	return links;
}
