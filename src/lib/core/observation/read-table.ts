import { measureOf, unitUnder } from '../indicator/resolve.ts';
import { readUnitNoun } from '../quantity/unit-nouns.ts';
import { findQuantities, type Quantity } from '../quantity/quantity.ts';
import { findPeriods } from '../period/find.ts';
import type { Period } from '../period/time-period.ts';
import type { TokenRange } from '../text/blocks.ts';
import { toDocument } from '../text/document.ts';
import { findTables, type Table } from '../text/table.ts';
import type { Token } from '../text/tokens.ts';
import type { Draft } from './draft.ts';
import { Memory } from './memory.ts';
import { readPage, type Page } from './page.ts';
import type { Governing, PeriodState } from './period-state.ts';
import type { ArticleContext } from './read-article.ts';
import { readIndicator, type IndicatorReading } from './read-indicator.ts';
import { readSentence } from './sentence.ts';

type ColumnRole =
	| { role: 'number' | 'label' | 'unit' | 'note' }
	| { role: 'level'; period: Governing | null; target: boolean }
	/** percent: growth or index in %, else a difference in the row's unit */
	| { role: 'change'; percent: boolean };

/** What a row or a column measures. */
interface Measure {
	read: IndicatorReading;
	unit: string;
	cls: string;
}

const words = (page: Page, c: TokenRange | undefined) =>
	c
		? page.tokens
				.slice(c.from, c.to)
				.map((t) => t.fold)
				.join(' ')
		: '';
const raw = (page: Page, c: TokenRange | undefined) => {
	const first = c && page.tokens[c.from];
	const last = c && page.tokens[c.to - 1];
	return first && last && c.to > c.from ? page.doc.text.slice(first.start, last.end) : '';
};
const isNumeric = (page: Page, c: TokenRange) => /^[+\-–−]?\d/.test(raw(page, c));

const NUMBER_HEAD = /^(stt|tt|số tt|số thứ tự|#)$/;
const LABEL_HEAD =
	/^(nội dung|chỉ tiêu|lĩnh vực|tiêu chí|hoạt động|tên chỉ tiêu|nội dung công tác|hạng mục|danh mục|mặt công tác|kết quả công tác)/;
const UNIT_HEAD = /^(đvt|đơn vị tính|đơn vị \( tính \)|đv tính)$/;
const NOTE_HEAD = /^ghi chú/;
const CHANGE_HEAD = /(tăng|giảm|so sánh|so cùng|so với|\+ \/|chênh lệch|tỷ lệ)/;
const TARGET_HEAD = /^(kế hoạch|chỉ tiêu giao|mục tiêu|chỉ tiêu năm|kh năm|kh)/;
const NOW_HEAD = /^(kỳ này|thực hiện|kết quả|số lượng|kỳ báo cáo|tổng số|số liệu|trong kỳ|giá trị|tổng)/;
const TOTAL_ROW = /^(cộng|tổng|tổng cộng|tổng số|toàn tỉnh|toàn đơn vị|tổng hợp|chung)/;

/** Reads tables under header rows; one reader for an article. */
class TableReader {
	readonly #page: Page;
	readonly #periods: PeriodState;
	readonly #area: string | null;
	readonly #context: ArticleContext;
	readonly drafts = new Map<number, Draft[]>();
	#lastTopic: string | null = null;

	constructor(page: Page, periods: PeriodState, area: string | null, context: ArticleContext) {
		this.#page = page;
		this.#periods = periods;
		this.#area = area;
		this.#context = context;
	}

	read(table: Table): void {
		const [head, ...rows] = table.rows;
		if (!head || rows.length === 0 || head.cells.length < 2) return;
		const columns = head.cells.map((c) => this.#column(c));
		if (columns.some((c) => c.role === 'label')) {
			const at = head.cells.findIndex((c) => /^(đơn vị|đv)$/.test(words(this.#page, c)));
			if (at >= 0) columns[at] = { role: 'unit' };
		}
		if (columns.some((c) => c.role === 'level')) {
			if (!columns.some((c) => c.role === 'label')) {
				const at = columns.findIndex((c) => c.role === 'note');
				if (at >= 0) columns[at] = { role: 'label' };
			}
			this.#byRow(rows, columns);
		} else this.#byColumn(head.cells, rows);
	}

	#column(c: TokenRange): ColumnRole {
		const head = words(this.#page, c);
		if (NUMBER_HEAD.test(head)) return { role: 'number' };
		if (UNIT_HEAD.test(head)) return { role: 'unit' };
		if (LABEL_HEAD.test(head)) return { role: 'label' };
		if (NOTE_HEAD.test(head)) return { role: 'note' };
		if (CHANGE_HEAD.test(head)) return { role: 'change', percent: head.includes('%') };
		const found = findPeriods(this.#page.tokens.slice(c.from, c.to), { alone: true })[0];
		const target = TARGET_HEAD.test(head);
		if (found) {
			const main = this.#periods.found.main;
			const period = this.#periods.resolve({ from: c.from, to: c.to, say: found }, main, 'period:column');
			if (period) return { role: 'level', period, target };
		}
		if (target || NOW_HEAD.test(head))
			return { role: 'level', period: this.#periods.main('period:article'), target };
		return { role: 'note' };
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
		for (const row of rows) {
			const label = raw(this.#page, row.cells[Math.max(labelAt, 0)]);
			const numeric = row.cells.filter((c, k) => columns[k]?.role === 'level' && isNumeric(this.#page, c));
			if (numeric.length === 0) {
				if (label) section = label;
				continue;
			}
			const unit = unitAt >= 0 ? raw(this.#page, row.cells[unitAt]) : '';
			const measure = this.#measure(label, unit, section);
			if (!measure) continue;
			for (const [k, cell] of row.cells.entries()) {
				const column = columns[k];
				if (column?.role === 'level')
					this.#level(row.block, cell, measure, column.period, column.target, '_T');
				else if (column?.role === 'change') this.#change(row.block, cell, measure, now, column.percent);
			}
		}
	}

	/** Columns are indicators; rows are units or periods. */
	#byColumn(head: readonly TokenRange[], rows: Table['rows']): void {
		const measures = head.map((c, k) =>
			k === 0 || NUMBER_HEAD.test(words(this.#page, c)) ? null : this.#measure(raw(this.#page, c), '', ''),
		);
		if (measures.filter(Boolean).length < 1) return;
		const labelAt = Math.max(
			0,
			head.findIndex((c) => !NUMBER_HEAD.test(words(this.#page, c))),
		);
		for (const row of rows) {
			const cell = row.cells[labelAt];
			if (!cell) continue;
			const found = findPeriods(this.#page.tokens.slice(cell.from, cell.to), { alone: true })[0];
			let period = this.#periods.main('period:article');
			let unit = raw(this.#page, cell);
			if (found) {
				period =
					this.#periods.resolve(
						{ from: cell.from, to: cell.to, say: found },
						this.#periods.found.main,
						'period:row',
					) ?? period;
				unit = '_T';
			} else if (TOTAL_ROW.test(words(this.#page, cell)) || unit === '') unit = '_T';
			for (const [k, c] of row.cells.entries()) {
				const measure = measures[k];
				if (measure && k !== labelAt) this.#level(row.block, c, measure, period, false, unit);
			}
		}
		this.#linkParts(rows);
	}

	/** Units are parts of the total row of their column. */
	#linkParts(rows: Table['rows']): void {
		const all = rows.flatMap((row) => this.drafts.get(row.block) ?? []);
		const totals = all.filter((d) => d.orgUnit === '_T');
		for (const d of all) {
			if (d.orgUnit === '_T') continue;
			d.partOf =
				totals.find(
					(o) => o.indicator === d.indicator && o.unit === d.unit && o.period?.code === d.period?.code,
				) ?? null;
		}
	}

	/** What label and unit say, read as the clause "label: 5 unit". */
	#measure(label: string, unitCell: string, section: string): Measure | null {
		let name = label;
		let unit = unitCell;
		const bracket = /\(([^)]*)\)\s*$/.exec(name);
		if (unit === '' && bracket) {
			unit = bracket[1] as string;
			name = name.slice(0, bracket.index);
		}
		if (unit === '') {
			// "Số vụ ma túy", "Vụ buôn lậu"
			const page = readPage(toDocument(name), null);
			const at = /^(số|tổng)$/.test(page.tokens[0]?.fold ?? '') ? 1 : 0;
			const noun = readUnitNoun(page.tokens, at);
			if (noun && noun.entry.cls !== 'none') unit = raw(page, { from: noun.from, to: noun.to });
		}
		// "Lượt cán bộ, chiến sĩ tuần tra | lượt": the label names the unit in full
		const own = readPage(toDocument(name), null);
		const full = readUnitNoun(own.tokens, 0);
		if (full && unit !== '' && full.entry.cls !== 'none') {
			const said = raw(own, full);
			if (said.toLowerCase().startsWith(unit.toLowerCase()) && said.length > unit.length) unit = said;
		}
		const heading =
			this.#try(`${name}: 5 ${unit}`) ?? (section ? this.#try(`${section}: ${name}: 5 ${unit}`) : null);
		if (heading) {
			this.#lastTopic = heading.read.topic;
			return heading;
		}
		// "Đối tượng" under the row of cases
		const noun = readUnitNoun(readPage(toDocument(unit), null).tokens, 0);
		const below = noun && this.#lastTopic && measureOfTopic(this.#lastTopic, noun.entry.cls);
		if (!noun || !below) return null;
		return {
			read: {
				indicator: below,
				topic: this.#lastTopic,
				outcome: null,
				rules: ['table:row-above'],
				stated: false,
			},
			unit: noun.entry.unit,
			cls: noun.entry.cls,
		};
	}

	#try(text: string): Measure | null {
		const page = readPage(toDocument(text), null);
		const block = page.blocks[0];
		if (!block) return null;
		page.claimed.fill(0);
		const s = readSentence(page, 0, 0, { from: block.from, to: block.to });
		const i = s.quantities.length - 1;
		const q = s.quantities[i];
		if (!q || q.cls === 'none' || q.cls === 'bare') return null;
		const read = readIndicator(s, i, new Memory(page));
		if (!read) return null;
		return {
			read: { ...read, rules: ['table', ...read.rules] },
			unit: unitUnder(q.cls, q.unit ?? this.#context.canonicalUnit(read.indicator), read.indicator),
			cls: q.cls,
		};
	}

	#number(cell: TokenRange): { q: Quantity; from: number; sign: 1 | -1 } | null {
		const { tokens, doc } = this.#page;
		if (cell.to <= cell.from) return null;
		const lead = (tokens[cell.from] as Token).text;
		const signed = /^[+\-–−]$/.test(lead) && cell.to > cell.from + 1;
		// a cell is read alone: "0" beside "-2" is no range
		const at = signed ? cell.from + 1 : cell.from;
		const own = tokens.slice(at, cell.to);
		const found = findQuantities(own, 0, own.length, new Uint8Array(own.length), doc.text)[0];
		if (!found || found.numFrom > 2) return null;
		const q: Quantity = {
			...found,
			from: found.from + at,
			to: found.to + at,
			numFrom: found.numFrom + at,
			numTo: found.numTo + at,
			unitFrom: found.unitFrom + at,
			unitTo: found.unitTo + at,
		};
		return { q, from: signed ? cell.from : q.from, sign: /^[-–−]$/.test(lead) ? -1 : 1 };
	}

	#level(
		block: number,
		cell: TokenRange,
		m: Measure,
		period: Governing | null,
		target: boolean,
		orgUnit: string,
	): void {
		const n = this.#number(cell);
		if (!n) return;
		const kind =
			target || this.#ahead(period?.period ?? null)
				? 'target'
				: this.#context.isContext(m.read.indicator)
					? 'context'
					: 'result';
		this.#add(block, n.q, n.from, m, period, kind, m.unit, n.q.value, orgUnit);
	}

	#change(block: number, cell: TokenRange, m: Measure, period: Governing | null, percent: boolean): void {
		const n = this.#number(cell);
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
			n.q.value === null ? null : n.sign * n.q.value,
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
			periodLabel: period?.mention ? raw(this.#page, period.mention) : null,
			eventDate: null,
			refArea: this.#area,
			orgUnit,
			actorScope: 'unstated',
			dims: {},
			stated: {
				indicator: 'stated',
				period: period?.mention ? 'stated' : 'implied',
				area: 'implied',
				unit: 'stated',
			},
			echo: false,
			partOf: null,
			duplicateOf: null,
			rules: [...m.read.rules, ...(period ? [period.rule] : [])],
		});
	}
}

function measureOfTopic(topic: string, cls: string): string | null {
	try {
		return measureOf(topic, cls);
	} catch {
		return null;
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
