import { isCounted, readUnitNoun } from '#lib/core/quantity/unit-nouns.ts';
import { tokenize } from '#lib/core/text/tokens.ts';

/** What a cell's figure is said with. */
export interface CellWords {
	/** whose figure it is: "Đồn Biên phòng A"; empty when the table does not say */
	lead: string;
	/** what is counted */
	measure: string;
	/** what that belongs to, nearest first */
	within: readonly string[];
	/** true when the measure alone does not say enough: a detail of what it belongs to */
	detail: boolean;
	/** as it stands in the cell */
	value: string;
	unit: string;
}

/** A sentence made of a cell's words, and where the cell's own value stands in it. */
export interface MadeSentence {
	text: string;
	start: number;
	end: number;
}

interface Noun {
	/** offset of the noun in the measure */
	at: number;
	end: number;
	counted: boolean;
	unit: string;
}

function nounsIn(measure: string): Noun[] {
	const tokens = tokenize(measure);
	const nouns: Noun[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const mark = readUnitNoun(tokens, i);
		if (!mark || mark.entry.cls === 'none') continue;
		const { unit, cls } = mark.entry;
		// "khởi công", "thi công": the end of a verb, no day of work
		if (cls === 'workday' && mark.to === i + 1) continue;
		const [first, last] = [tokens[mark.from], tokens[mark.to - 1]];
		if (first && last) nouns.push({ at: first.start, end: last.end, counted: isCounted(cls), unit });
		i = mark.to - 1;
	}
	return nouns;
}

/** Words from the first noun that counts on: "hỗ trợ xây dựng nhà ở" → "nhà ở"; empty when none does. */
export function countedFrom(words: string): string {
	const noun = nounsIn(words).find((n) => n.counted);
	return noun ? words.slice(noun.at) : '';
}

const unitNoun = (unit: string) => (unit === '' ? null : readUnitNoun(tokenize(unit.toLowerCase()), 0));

/** "căn", "ngôi": a unit that only counts the noun after it. */
const isClassifier = (unit: string) => /^(?:căn|ngôi|cái|chiếc|bộ|con|khẩu|công trình|lượt)$/iu.test(unit);

/** Ways to say the figure with its measure, the plainest first. */
function forms({ measure, value, unit }: CellWords): { before: string; after: string }[] {
	const amount = unit === '' ? '' : ` ${unit}`;
	const said = [{ before: `${measure} `, after: amount }];
	const given = unitNoun(unit);
	// a measured unit is said as it is; only a counting one may give way to the noun it counts
	if (given && !isCounted(given.entry.cls)) return said;
	if (/\p{L}/u.test(value)) return said;
	for (const noun of nounsIn(measure)) {
		if (!noun.counted) continue;
		const before = measure
			.slice(0, noun.at)
			.replace(/(?:tổng số|số lượng|số|lượng)\s*$/iu, '')
			.trim();
		const after = measure.slice(noun.at);
		const counting =
			isClassifier(unit) && !after.toLowerCase().startsWith(unit.toLowerCase()) ? `${unit} ` : '';
		said.push({ before: before === '' ? '' : `${before} `, after: ` ${counting}${after}` });
	}
	return said;
}

/** Chains of what the measure belongs to, in the order to try them. */
function chains({ within, detail }: CellWords): string[][] {
	const [nearest, next] = within;
	const found: string[][] = detail ? [] : [[]];
	if (nearest) found.push([nearest]);
	if (detail) found.push([]);
	if (nearest && next) found.push([next, nearest]);
	return found;
}

/** The sentences a report would say a cell's figure with, the likeliest first. */
export function sentencesOf(words: CellWords): MadeSentence[] {
	const lead = words.lead === '' ? '' : `${words.lead}: `;
	return chains(words).flatMap((chain) =>
		forms(words).map(({ before, after }) => {
			const start = `${lead}${chain.map((c) => `${c}, `).join('')}${before}`;
			return {
				text: `${start}${words.value}${after}.`,
				start: start.length,
				end: start.length + words.value.length,
			};
		}),
	);
}
