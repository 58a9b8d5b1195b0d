import type { Codelists } from '#lib/codelists/types.ts';
import type { Figure } from '#lib/core/series/cell.ts';
import { AWARDS } from '#lib/core/series/table.ts';
import { figureCell, unitOfFigures } from '../cell-of.ts';
import { emptyCell, type CellView } from '../marks.ts';
import type { NamedPeriod } from '../period-column.ts';

/** One form of award by one issuer, as columns by recipient (report format, table B5). */
export interface AwardRow {
	type: string;
	issuer: string;
	/** one for each recipient column */
	cells: CellView[];
}

export interface AwardsOfPeriod {
	code: string;
	name: string;
	/** totals the source prints */
	totals: AwardRow | null;
	rows: AwardRow[];
	/** "Các phần cộng lại: 152 cá nhân (nguồn ghi hơn 150), 26 tập thể (bằng tổng)." */
	check: string | null;
}

export interface AwardsView {
	recipients: string[];
	periods: AwardsOfPeriod[];
}

const recipientOf = (f: Figure) => f.slice.RECIPIENT ?? '_T';
const plainCell = (f: Figure, codelists: Codelists) =>
	figureCell(f, unitOfFigures([f], codelists), codelists);

function rowsOf(figures: readonly Figure[], recipients: readonly string[], codelists: Codelists): AwardRow[] {
	const groups = new Map<string, Figure[]>();
	for (const o of figures) {
		const id = `${o.slice.AWARD_TYPE ?? '_T'} ${o.slice.AWARD_ISSUER ?? '_T'}`;
		groups.set(id, [...(groups.get(id) ?? []), o]);
	}
	return [...groups].map(([id, of]) => {
		const [type = '_T', issuer = '_T'] = id.split(' ');
		return {
			type: type === '_T' ? 'Không nêu hình thức' : codelists.nameOf('AWARD_TYPE', type),
			issuer: issuer === '_T' ? 'Không nêu cấp' : codelists.nameOf('AWARD_ISSUER', issuer),
			cells: recipients.map((recipient) => {
				const found = of.find((o) => recipientOf(o) === recipient);
				return found ? plainCell(found, codelists) : emptyCell;
			}),
		};
	});
}

/** The parts of the printed totals, added up by the program beside what the source prints. */
function checkOf(totals: readonly Figure[], parts: readonly Figure[], codelists: Codelists): string | null {
	const said = totals.flatMap((total) => {
		const own = parts.filter((p) => p.shown.partOf === total.shown.id);
		const values = own.map((p) => p.amount.value);
		if (!values.length || values.some((v) => v === null)) return [];
		const sum = values.reduce<number>((a, v) => a + (v ?? 0), 0);
		const name = codelists.nameOf('RECIPIENT', recipientOf(total)).toLowerCase();
		const printed = plainCell(total, codelists).text.toLowerCase();
		return [`${sum} ${name} (nguồn ghi ${printed})`];
	});
	return said.length ? `Các mục cộng lại: ${said.join('; ')}.` : null;
}

/**
 * Awards by period: printed totals, then each form and issuer by recipient.
 *
 * in   figures of one area and unit
 */
export function awardsView(
	figures: readonly Figure[],
	periods: readonly NamedPeriod[],
	codelists: Codelists,
): AwardsView {
	const awards = figures.filter((f) => f.shown.indicator === AWARDS);
	const order = (codelists.lists.RECIPIENT ?? []).map((c) => c.code);
	const recipients = order.filter((code) => awards.some((o) => recipientOf(o) === code));
	return {
		recipients: recipients.map((code) => (code === '_T' ? 'Chung' : codelists.nameOf('RECIPIENT', code))),
		periods: periods
			.map((period) => {
				const here = awards.filter((o) => o.shown.timePeriod === period.code);
				const isOfAnyAward = (o: Figure) => !o.slice.AWARD_TYPE && !o.slice.AWARD_ISSUER;
				const totals = here.filter(isOfAnyAward);
				const parts = here.filter((o) => !isOfAnyAward(o));
				return {
					code: period.code,
					name: period.name,
					totals: rowsOf(totals, recipients, codelists)[0] ?? null,
					rows: rowsOf(parts, recipients, codelists),
					check: checkOf(totals, parts, codelists),
				};
			})
			.filter((p) => p.totals || p.rows.length),
	};
}
