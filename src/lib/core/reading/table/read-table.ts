import type { Quantity } from '../../quantity/quantity.ts';
import { findPeriods } from '../../period/find.ts';
import type { Period } from '../../period/time-period.ts';
import type { TokenRange } from '../../text/blocks.ts';
import { findTables, type Table } from '../../text/table.ts';
import type { ArticleContext } from '../page/article-context.ts';
import type { Draft } from '../page/draft.ts';
import type { Page } from '../page/page.ts';
import type { Governing } from '../period/governing.ts';
import type { PeriodState } from '../period/period-state.ts';
import { isTakenOver } from '../state/doubts.ts';
import { isNumeric, readCell, textOf, wordsOf } from './table-cell.ts';
import {
	againstGoals,
	isRowNumber,
	periodOfTable,
	readColumn,
	settleGoals,
	withoutTime,
	type ColumnRole,
} from './table-column.ts';
import { PartRows } from './part-rows.ts';
import { awardCells } from './table-award.ts';
import { areasOfColumns, areasOfRows, type RowArea } from './table-area.ts';
import { MeasureReader, scaled, type Measure } from './table-measure.ts';

/** "1. Tuần tra trên biển", "- Số vụ": the mark of the row. */
const ROW_MARK = /^(\d{1,2}(\.\d{1,2})*[.)]|[-+•*])\s*/;
const TOTAL_ROW = /^(cộng|tổng|tổng cộng|tổng số|toàn tỉnh|toàn đơn vị|tổng hợp|chung)/;

/** A column that says itself what it measures; period: where its head says that too. */
interface Column {
	measure: Measure;
	period: Governing | null;
	target: boolean;
}

/** Reads tables under header rows; one reader for an article. */
class TableReader {
	readonly #page: Page;
	readonly #periods: PeriodState;
	readonly #area: string | null;
	readonly #context: ArticleContext;
	readonly drafts = new Map<number, Draft[]>();
	readonly #measures: MeasureReader;
	/** what the table at hand is of */
	#whole: Governing | null = null;

	constructor(page: Page, periods: PeriodState, area: string | null, context: ArticleContext) {
		this.#page = page;
		this.#periods = periods;
		this.#area = area;
		this.#context = context;
		this.#measures = new MeasureReader((code) => context.canonicalUnit(code));
	}

	read(table: Table): void {
		const [head, ...rows] = table.rows;
		if (!head || rows.length === 0 || head.cells.length < 2) return;
		let left: Governing | null = null;
		this.#whole = periodOfTable(this.#page, this.#periods, head.block);
		for (const { block, cell, measure } of awardCells(this.#page, head.cells, rows))
			this.#level(block, cell, measure, this.#whole, false, '_T');
		const columns = head.cells.map((c) => {
			const column = readColumn(this.#page, this.#periods, c, left, this.#whole);
			if (column.role === 'level' && !column.target) left = column.period;
			return column;
		});
		const areas = areasOfColumns(this.#page, head.block, head.cells, this.#area);
		for (const [k, area] of areas) columns[k] = { role: 'level', period: this.#whole, target: false, area };
		if (columns.some((c) => c.role === 'label')) {
			const at = head.cells.findIndex((c) => /^(đơn vị|đv)$/.test(wordsOf(this.#page, c)));
			if (at >= 0) columns[at] = { role: 'unit' };
		}
		settleGoals(this.#page, this.#periods, head.cells, columns, this.#whole);
		againstGoals(columns);
		const timed = this.#measuredByColumn(head.cells, columns);
		if (timed) this.#byColumn(head.cells, rows, timed);
		else if (columns.some((c) => c.role === 'level')) {
			if (!columns.some((c) => c.role === 'label')) {
				const at = columns.findIndex((c) => c.role === 'note');
				if (at >= 0) columns[at] = { role: 'label' };
			}
			this.#byRow(rows, columns);
		} else this.#byColumn(head.cells, rows);
	}

	/** "Số vụ ma túy quý I | Số vụ ma túy quý II": heads that say what is measured besides its time; null where they do not. */
	#measuredByColumn(head: readonly TokenRange[], columns: readonly ColumnRole[]): Column[] | null {
		const out: Column[] = [];
		for (const [k, c] of columns.entries()) {
			if (c.role !== 'level' || !c.period?.mention) continue;
			const words = withoutTime(this.#page, head[k] as TokenRange);
			const measure = words === '' ? null : this.#measures.read(words, '', '');
			if (!measure || measure.read.indicator === 'other') return null;
			out[k] = { measure, period: c.period, target: c.target };
		}
		return out.length > 0 ? out : null;
	}

	/** Rows are indicators, columns periods. */
	#byRow(rows: Table['rows'], columns: readonly ColumnRole[]): void {
		const labelAt = columns.findIndex((c) => c.role === 'label');
		const unitAt = columns.findIndex((c) => c.role === 'unit');
		let now: Governing | null = null;
		for (const c of columns) {
			if (c.role === 'level' && !c.target && c.period && (!now || c.period.period.start >= now.period.start))
				now = c.period;
		}
		let section = '';
		const parts = new PartRows();
		for (const row of rows) {
			const printed = textOf(this.#page, row.cells[Math.max(labelAt, 0)]);
			const part = parts.enter(printed, ROW_MARK.test(printed));
			const label = (part ?? printed).replace(ROW_MARK, '');
			if (part === '') continue;
			if (row.cells.length === 1 && columns.length > 1) {
				section = textOf(this.#page, row.cells[0]);
				continue;
			}
			const numeric = row.cells.filter((c, k) => columns[k]?.role === 'level' && isNumeric(this.#page, c));
			if (numeric.length === 0) {
				if (label) section = label;
				continue;
			}
			const unit = unitAt >= 0 ? textOf(this.#page, row.cells[unitAt]) : '';
			const measure =
				(part === null ? null : this.#measures.read(parts.under(label), unit || parts.unit, section)) ??
				this.#measures.read(label, unit, section);
			if (!measure) continue;
			for (const [k, cell] of row.cells.entries()) {
				const column = columns[k];
				if (column?.role === 'level')
					this.#level(row.block, cell, measure, column.period, column.target, '_T', column.area);
				else if (column?.role === 'change') this.#change(row.block, cell, measure, now, column.percent);
			}
			parts.leave(part !== null, label, unit, this.drafts.get(row.block) ?? []);
		}
	}

	/** Columns are indicators; rows are units or periods. */
	#byColumn(head: readonly TokenRange[], rows: Table['rows'], timed: readonly Column[] | null = null): void {
		const columns = timed ?? this.#plainColumns(head);
		if (columns.filter(Boolean).length < 1) return;
		const labelAt = Math.max(
			0,
			head.findIndex((c) => !isRowNumber(this.#page, c)),
		);
		const areas = areasOfRows(this.#page, head[labelAt], rows, labelAt, this.#area);
		for (const row of rows) {
			const cell = row.cells[labelAt];
			if (!cell) continue;
			const place = areas.get(row.block);
			const found = findPeriods(this.#page.tokens.slice(cell.from, cell.to), { alone: true })[0]?.say;
			let period = this.#whole;
			let unit = textOf(this.#page, cell);
			if (found) {
				period =
					this.#periods.resolve(
						{ from: cell.from, to: cell.to, say: found },
						this.#periods.found.main,
						'period:row',
					) ?? period;
				unit = '_T';
			} else if (TOTAL_ROW.test(wordsOf(this.#page, cell)) || unit === '' || place) unit = '_T';
			for (const [k, c] of row.cells.entries()) {
				const column = columns[k];
				if (!column || k === labelAt) continue;
				this.#level(row.block, c, column.measure, column.period ?? period, column.target, unit, place);
			}
		}
		this.#linkParts(rows);
	}

	/** Heads that say what is measured, and nothing of its time. */
	#plainColumns(head: readonly TokenRange[]): (Column | null)[] {
		return head.map((c, k) => {
			const measure =
				k === 0 || isRowNumber(this.#page, c) ? null : this.#measures.read(textOf(this.#page, c), '', '');
			return measure && { measure, period: null, target: false };
		});
	}

	/** Units are parts of the total row of their column. */
	#linkParts(rows: Table['rows']): void {
		const all = rows.flatMap((row) => this.drafts.get(row.block) ?? []);
		const totals = all.filter((d) => d.orgUnit === '_T' && d.refArea === this.#area);
		for (const d of all) {
			if (d.orgUnit === '_T' && d.refArea === this.#area) continue;
			d.partOf =
				totals.find(
					(o) => o.indicator === d.indicator && o.unit === d.unit && o.period?.code === d.period?.code,
				) ?? null;
		}
	}

	#level(
		block: number,
		cell: TokenRange,
		m: Measure,
		period: Governing | null,
		target: boolean,
		orgUnit: string,
		area?: RowArea,
	): void {
		const n = readCell(this.#page, cell);
		if (!n) return;
		const kind =
			target || this.#ahead(period?.period ?? null)
				? 'target'
				: this.#context.isContext(m.read.indicator)
					? 'context'
					: 'result';
		this.#add(block, n.q, n.from, m, period, kind, m.unit, scaled(n.q.value, m), orgUnit, area);
	}

	#change(block: number, cell: TokenRange, m: Measure, period: Governing | null, percent: boolean): void {
		const n = readCell(this.#page, cell);
		if (!n) return;
		const share = percent || n.q.cls === 'percent';
		this.#add(
			block,
			n.q,
			n.from,
			m,
			period,
			'change',
			share ? 'PERCENT' : m.unit,
			n.q.value === null ? null : n.sign * ((share ? n.q.value : scaled(n.q.value, m)) as number),
			'_T',
		);
	}

	#ahead(p: Period | null): boolean {
		return p !== null && this.#context.issued !== null && p.start > this.#context.issued;
	}

	#add(
		block: number,
		q: Quantity,
		from: number,
		m: Measure,
		period: Governing | null,
		kind: Draft['kind'],
		unit: string,
		value: number | null,
		orgUnit: string,
		area: RowArea = { name: this.#area, stated: false },
	): void {
		const list = this.drafts.get(block) ?? [];
		this.drafts.set(block, list);
		list.push({
			q,
			from,
			to: q.to,
			block,
			sentence: 0,
			group: 0,
			value,
			low: q.low,
			high: q.high,
			qualifier: q.qualifier,
			unit,
			cls: m.cls,
			indicator: m.read.indicator,
			topic: m.read.topic,
			kind,
			period: period?.period ?? null,
			basis: period?.basis ?? 'UNKNOWN',
			periodLabel: period?.mention ? textOf(this.#page, period.mention) : null,
			eventDate: null,
			refArea: area.name,
			orgUnit,
			actorScope: 'unstated',
			dims: { ...m.dims },
			stated: {
				indicator: 'stated',
				period: period?.mention ? 'stated' : 'implied',
				area: area.stated ? 'stated' : 'implied',
				unit: 'stated',
			},
			echo: false,
			partOf: null,
			duplicateOf: null,
			rules: [
				...m.read.rules,
				...(period ? [period.rule] : []),
				...(isTakenOver(m.read.rules) ? ['doubt:indicator'] : []),
			],
		});
	}
}

/** Reads the pasted tables of a page; figures by block. */
export function readTables(
	page: Page,
	periods: PeriodState,
	area: string | null,
	context: ArticleContext,
): Map<number, Draft[]> {
	const reader = new TableReader(page, periods, area, context);
	for (const table of findTables(page.tokens, page.blocks, page.doc.text)) reader.read(table);
	return reader.drafts;
}
