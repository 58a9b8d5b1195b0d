import { measureOf } from '../../indicator/resolve.ts';
import { unitUnder } from '../../indicator/unit-under.ts';
import { isWholeClass, readUnitNoun } from '../../quantity/unit-nouns.ts';
import type { TokenRange } from '../../text/blocks.ts';
import { toDocument } from '../../text/document.ts';
import { shareUnits } from '../indicator/bare/bare-numbers.ts';
import { Memory } from '../page/memory.ts';
import { readPage, type Page } from '../page/page.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { readIndicator } from '../indicator/read-indicator.ts';
import { readSentence } from '../page/sentence.ts';
import type { Dims } from '../../observation/types.ts';
import { countedIn, leadingNoun } from './cell-words.ts';
import { textOf } from './table-cell.ts';

/** What a row or a column measures. */
export interface Measure {
	read: IndicatorReading;
	unit: string;
	cls: string;
	/** of a unit cell such as "nghìn lít": 1000 */
	scale: number;
	/** of an award: its kind, who gives it, who gets it */
	dims?: Dims;
}

/** "nghìn lít": a cell's number in the unit itself. */
export const scaled = (value: number | null, m: Measure): number | null =>
	value === null ? null : value * m.scale;

const SCALES: Readonly<Record<string, number>> = {
	nghìn: 1e3,
	ngàn: 1e3,
	vạn: 1e4,
	triệu: 1e6,
	trăm: 100,
	chục: 10,
};

/** "căn", "chiếc": a unit that only counts the noun after it. */
const CLASSIFIER = /^(?:căn|ngôi|cái|chiếc|bộ|con|khẩu|công trình|lượt)$/iu;

/** "Nhà đại đoàn kết | căn": houses given are built, whatever word is left out. */
const NAMED_HOUSES = /^(?:số )?nhà (?:đại đoàn kết|tình (?:nghĩa|thương)|ở|mái ấm|cho)(?!\p{L})/iu;

/** Labels and units kept as pages at a time. */
const MOST_PAGES = 64;

/** Whether a label says no more than the noun it counts: "Đối tượng", "Số vụ". */
const isNoun = (label: Page, noun: TokenRange | null): boolean =>
	noun !== null && label.tokens.slice(noun.to).every((t) => t.kind === 'punct');

/** Reads what the rows and columns of tables measure; a row may lean on the one above it. */
export class MeasureReader {
	readonly #canonicalUnit: (indicator: string) => string;
	/** long tables repeat themselves */
	readonly #asked = new Map<string, Measure | null>();
	readonly #pages = new Map<string, Page>();
	#lastTopic: string | null = null;
	#section = '';
	/** what was read last is of a port's ships: "Lượt tàu làm thủ tục | Lượt thuyền viên" */
	#ofShips = false;

	constructor(canonicalUnit: (indicator: string) => string) {
		this.#canonicalUnit = canonicalUnit;
	}

	/** The next row that names only whom it counts is of this topic. */
	leanOn(topic: string): void {
		this.#lastTopic = topic;
	}

	/** What label and unit say, read as the clause "label: 5 unit". */
	read(label: string, unitCell: string, section: string): Measure | null {
		const scale = SCALES[unitCell.split(' ')[0]?.toLowerCase() ?? ''];
		const rest = unitCell.split(' ').slice(1).join(' ');
		// "triệu đồng" is a unit of its own
		if (!scale || rest === '' || /^(đồng|đ)$/i.test(rest)) return this.#read(label, unitCell, section);
		const read = this.#read(label, rest, section);
		return read && { ...read, scale };
	}

	/**
	 * "Số vụ", "Đối tượng" where neither head, section nor title names an offence: of all of them.
	 *
	 * in   titled: the table's title names something, though nothing that these count
	 */
	plain(words: string, titled: boolean): Measure | null {
		const noun = leadingNoun(words);
		if (!noun?.alone) return null;
		const { cls, unit } = noun.entry;
		const indicator = cls === 'case' ? 'crime.cases' : unit === 'SUSPECT' ? 'crime.suspects' : null;
		if (indicator === null) return null;
		const rules = titled ? ['doubt:case', 'table'] : ['table'];
		return { read: { indicator, topic: 'CRIME', outcome: null, rules, stated: false }, unit, cls, scale: 1 };
	}

	#read(label: string, unitCell: string, section: string): Measure | null {
		let name = label;
		let unit = unitCell;
		const bracket = /\(([^)]*)\)\s*$/.exec(name);
		if (unit === '' && bracket) {
			unit = bracket[1] as string;
			name = name.slice(0, bracket.index);
		}
		if (unit === '') {
			// "Số vụ ma túy", "Vụ buôn lậu"
			const page = this.#pageOf(name);
			const at = /^(số|tổng)$/.test(page.tokens[0]?.fold ?? '') ? 1 : 0;
			const noun = readUnitNoun(page.tokens, at);
			if (noun && noun.entry.cls !== 'none') unit = textOf(page, { from: noun.from, to: noun.to });
		}
		// "Lượt cán bộ, chiến sĩ tuần tra | lượt": the label names the unit in full
		const own = this.#pageOf(name);
		const full = readUnitNoun(own.tokens, 0);
		if (full && unit !== '' && full.entry.cls !== 'none') {
			const said = textOf(own, full);
			const longer = said.toLowerCase().startsWith(unit.toLowerCase()) && said.length > unit.length;
			// "Lượt cán bộ, chiến sĩ tham gia | Lượt người"
			if (longer || (/^lượt /i.test(unit) && /_turn$/.test(full.entry.cls))) unit = said;
		}
		// "Cán bộ, chiến sĩ tham gia tuần tra | lượt": turns of those the label names
		if (unit === 'lượt') {
			const page = this.#pageOf(`${unit} ${name}`);
			const turns = readUnitNoun(page.tokens, 0);
			if (turns && /_turn$/.test(turns.entry.cls)) unit = textOf(page, turns);
		}
		if (section !== this.#section) this.#lastTopic = null;
		this.#section = section;
		// "Kinh phí hỗ trợ xây nhà | triệu đồng": money is for what stands right before it
		const paid = /đồng$/i.test(unit) ? this.#try(`${name} 5 ${unit}`) : null;
		const alone =
			paid ??
			this.#try(`${name}: 5 ${unit}`) ??
			this.#said(name, unit) ??
			(NAMED_HOUSES.test(name) ? this.#try(`xây dựng 5 căn ${name}`) : null);
		// "Đối tượng" under the row "Ma túy": the noun alone leans on the row above before it leans on the section
		const leans = !alone && isNoun(own, full) ? this.#below(unit) : null;
		if (leans) return leans;
		const heading = alone ?? (section ? this.#try(`${section}: ${name}: 5 ${unit}`) : null);
		if (heading && heading.read.indicator !== 'other') {
			const crew = this.#ofShips && heading.read.indicator === 'fisheries.fisher_turns_checked';
			this.#ofShips = crew || heading.read.indicator.startsWith('port.');
			this.#lastTopic = heading.read.topic;
			return crew
				? { ...heading, read: { ...heading.read, indicator: 'port.crew_turns', rules: ['table:crew'] } }
				: heading;
		}
		return this.#below(unit) ?? heading;
	}

	/** "Xây dựng nhà cho hộ nghèo | căn": as it is said, "xây dựng 5 căn nhà cho hộ nghèo". */
	#said(name: string, unit: string): Measure | null {
		const given = leadingNoun(unit);
		// a measured unit is said as it is; only a counting one may give way to the noun it counts
		if (/%|đồng/.test(unit) || (given && !isWholeClass(given.entry.cls))) return null;
		for (const { before, after } of countedIn(name)) {
			const counting = CLASSIFIER.test(unit) && !after.toLowerCase().startsWith(unit.toLowerCase());
			const said = this.#try(`${before} 5 ${counting ? `${unit} ` : ''}${after}`);
			if (said && said.read.indicator !== 'other') return said;
		}
		return null;
	}

	/** "Đối tượng" under the row of cases: the people of those cases. */
	#below(unit: string): Measure | null {
		const noun = readUnitNoun(this.#pageOf(unit).tokens, 0);
		const cls = noun?.entry.cls;
		const below =
			noun &&
			this.#lastTopic &&
			(measureOfTopic(this.#lastTopic, noun.entry.cls) ??
				// "Lượt người xuất nhập cảnh", then "Phương tiện"
				(this.#lastTopic === 'TRAVELLERS' && cls === 'vehicle_turn' ? 'gate.vehicle_crossings' : null));
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
			scale: 1,
		};
	}

	/** Words as a page: the columns of a row ask for the same ones, one after the other. */
	#pageOf(words: string): Page {
		const known = this.#pages.get(words);
		if (known) return known;
		if (this.#pages.size >= MOST_PAGES) this.#pages.clear();
		const page = readPage(toDocument(words), null);
		this.#pages.set(words, page);
		return page;
	}

	#try(text: string): Measure | null {
		const known = this.#asked.get(text);
		if (known !== undefined) return known;
		const measure = this.#ask(text);
		this.#asked.set(text, measure);
		return measure;
	}

	#ask(text: string): Measure | null {
		const page = readPage(toDocument(text), null);
		const block = page.blocks[0];
		if (!block) return null;
		page.claimed.fill(0);
		const s = readSentence(page, 0, 0, { from: block.from, to: block.to });
		shareUnits(s);
		const i = s.quantities.length - 1;
		const q = s.quantities[i];
		if (!q || q.cls === 'none' || q.cls === 'bare') return null;
		const read = readIndicator(s, i, new Memory(page));
		if (!read) return null;
		return {
			read: { ...read, rules: ['table', ...read.rules] },
			unit: unitUnder(q.cls, q.unit ?? this.#canonicalUnit(read.indicator), read.indicator),
			cls: q.cls,
			scale: 1,
		};
	}
}

function measureOfTopic(topic: string, cls: string): string | null {
	try {
		return measureOf(topic, cls);
	} catch {
		return null;
	}
}
