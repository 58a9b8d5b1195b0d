import type { Codelists } from '#lib/codelists/types.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { amountOf, type Amount } from '#lib/core/series/amount.ts';
import type { Figure, Mark } from '#lib/core/series/cell.ts';
import { AWARDS } from '#lib/core/series/table.ts';
import { formatDims, formatIndicator, formatValue, type DisplayUnit } from '#lib/format/index.ts';

/** One figure as printed: what is shown, and the row of the list of sources it leads to. */
export interface PrintedFigure {
	observation: Observation;
	amount: Amount;
	unit: DisplayUnit;
	/** "trên 2.000", without unit */
	text: string;
	/** row of the list of sources, from 1 */
	source: number;
	/** id of this place; the first place of a source is "so-<source>" */
	anchor: string;
	marks: readonly Mark[];
}

/** Meanings of the marks, printed under tables that use them; (v) is printed once, as a count. */
export const MARK_WORDS: Readonly<Record<Exclude<Mark, 'v'>, string>> = {
	s: '(s) số liệu sơ bộ',
	t: '(t) tính ra từ số liệu nguồn',
	k: '(k) khác định nghĩa hoặc khác địa bàn',
	m: '(m) các nguồn mâu thuẫn, xem mục V',
};

/** Numbers the figures of a report in the order they are printed. */
export class FigureList {
	/** one for each source row, in order */
	readonly first: PrintedFigure[] = [];
	private readonly byId = new Map<string, { source: number; places: number }>();
	private readonly codelists: Codelists;

	constructor(codelists: Codelists) {
		this.codelists = codelists;
	}

	/** A figure of a table shown in `unit`; the same observation keeps its source number. */
	of(figure: Figure, unit: DisplayUnit): PrintedFigure {
		return this.print(figure.shown, figure.marks, unit);
	}

	/** A figure that stands under another one: a part, another vintage. */
	ofPart(observation: Observation, unit: DisplayUnit): PrintedFigure {
		return this.print(observation, observation.obsStatus === 'P' ? ['s'] : [], unit);
	}

	private print(observation: Observation, marks: readonly Mark[], unit: DisplayUnit): PrintedFigure {
		const amount = amountOf(observation, this.codelists);
		let known = this.byId.get(observation.id);
		const isNew = known === undefined;
		if (known === undefined) {
			known = { source: this.first.length + 1, places: 0 };
			this.byId.set(observation.id, known);
		}
		known.places++;
		const place = known.places > 1 ? `-${known.places}` : '';
		const printed: PrintedFigure = {
			observation,
			amount,
			unit,
			text: formatValue(amount, unit),
			source: known.source,
			anchor: `so-${known.source}${place}`,
			marks: marks.filter((m) => m !== 'v'),
		};
		if (isNew) this.first.push(printed);
		return printed;
	}
}

/** "Vụ về ma túy (chủ trì, khởi tố)": the indicator with the slice it is counted in. */
export function figureName(o: Pick<Observation, 'indicator' | 'dims'>, codelists: Codelists): string {
	const slice = formatDims(o.dims, codelists);
	// awards are told by form and issuer alone: "Bằng khen của Bộ Quốc phòng, tập thể"
	if (o.indicator === AWARDS && (o.dims.AWARD_TYPE || o.dims.AWARD_ISSUER)) return slice;
	if (o.indicator === AWARDS) return `Khen thưởng${slice ? ` (${slice})` : ''}`;
	return formatIndicator(o.indicator, codelists) + (slice ? ` (${slice})` : '');
}

/** Words of the marks used, for the line under a table. */
export function legendOf(figures: readonly (PrintedFigure | null)[]): string[] {
	const used = new Set(figures.flatMap((f) => f?.marks ?? []));
	const missing = figures.some((f) => f === null);
	return [
		...(missing ? ['“…” nguồn không có số'] : []),
		...(Object.keys(MARK_WORDS) as (keyof typeof MARK_WORDS)[])
			.filter((m) => used.has(m))
			.map((m) => MARK_WORDS[m]),
	];
}
