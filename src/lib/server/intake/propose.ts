import { codelists } from '#lib/codelists/index.ts';
import { isDay } from '#lib/core/period/time-period.ts';
import type { Proposal } from './types.ts';

const pad = (n: string) => n.padStart(2, '0');

// "Lai Châu, ngày 27 tháng 6 năm 2024", "Thứ Năm, 27/06/2024 08:15", "27-6-2024"
const WRITTEN_DATE = /ng[àa]y\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;
const SHORT_DATE = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/g;

/** Lines at either end of an article where its date stands by itself. */
const EDGE_LINES = 12;
const DATE_LINE_LENGTH = 90;
/** How far into an article a full date may still be the day it speaks of. */
const OPENING = 700;

/** "Số liệu từ ngày … đến ngày …" is a window, not a day of issue. */
const WINDOW = /(?:từ|đến)\s+(?:hết\s+)?(?:ngày\s+)?\d/iu;

interface Dated extends Proposal {
	span: { start: number; end: number };
}

function datesIn(text: string, offset: number): Dated[] {
	const found: Dated[] = [];
	const add = (m: RegExpExecArray, d: string, mo: string, y: string) => {
		const value = `${y}-${pad(mo)}-${pad(d)}`;
		if (!isDay(value)) return;
		found.push({ value, span: { start: offset + m.index, end: offset + m.index + m[0].length } });
	};
	for (const m of text.matchAll(WRITTEN_DATE)) add(m, m[1] as string, m[2] as string, m[3] as string);
	// a short date in a row of a table is one of its cells, not the day of the paper
	for (const m of text.includes('\t') ? [] : text.matchAll(SHORT_DATE))
		add(m, m[1] as string, m[3] as string, m[4] as string);
	return found.sort((a, b) => a.span.start - b.span.start);
}

/**
 * The day an article was issued, as far as its text says: a date on a line of its own near either end,
 * else the first full date of its opening, if no later one follows. Null when there is none: a guess would
 * move every period and take what was done for what is planned.
 */
export function proposeIssued(text: string): Proposal | null {
	const lines: { text: string; start: number }[] = [];
	let start = 0;
	for (const line of text.slice(0, 200_000).split('\n')) {
		if (line.trim() !== '') lines.push({ text: line, start });
		start += line.length + 1;
	}
	const edges = [...lines.slice(0, EDGE_LINES), ...lines.slice(EDGE_LINES).slice(-EDGE_LINES)];
	for (const line of edges) {
		if (line.text.length > DATE_LINE_LENGTH) continue;
		const dates = datesIn(line.text, line.start);
		if (dates.length === 1 && !WINDOW.test(line.text)) return dates[0] ?? null;
	}
	const dated = lines.filter((l) => !l.text.includes('\t'));
	const opening = dated.filter((l) => l.start < OPENING && !WINDOW.test(l.text));
	const first = opening.flatMap((l) => datesIn(l.text, l.start)).find((d) => d.span.start < OPENING);
	if (!first) return null;
	// a deed of a later day is told too: then the first is one of several days, not that of the paper
	const later = dated.flatMap((l) => datesIn(l.text, l.start)).some((d) => d.value > first.value);
	return later ? null : first;
}

const provinces = [
	...new Set(codelists.areas.flatMap((a) => [a.nameVi, ...(a.predecessors ?? []).map((p) => p.nameVi)])),
].filter((name) => name !== 'Cả nước');

const AREA = new RegExp(
	`(?:tỉnh|thành phố|TP\\.?|BĐBP|Biên phòng)(?:\\s+tỉnh)?\\s+(${provinces.join('|')})(?![\\p{L}\\p{M}])|^(${provinces.join('|')}),\\s+ngày`,
	'gium',
);

const byLower = new Map(provinces.map((p) => [p.toLowerCase(), p]));

/** The province an article is about most; the first named wins a tie. Null when it names none. */
export function proposeArea(text: string): Proposal | null {
	const counts = new Map<string, { times: number; start: number; end: number }>();
	for (const m of text.slice(0, 200_000).matchAll(AREA)) {
		const [all, last, first = ''] = m;
		const name = byLower.get((last ?? first).toLowerCase());
		if (!name) continue;
		// the name ends what was found, or begins it
		const start = last === undefined ? m.index : m.index + all.length - last.length;
		const end = start + (last ?? first).length;
		const seen = counts.get(name);
		if (seen) seen.times++;
		else counts.set(name, { times: 1, start, end });
	}
	let best: [string, { times: number; start: number; end: number }] | null = null;
	for (const entry of counts) if (!best || entry[1].times > best[1].times) best = entry;
	return best && { value: best[0], span: { start: best[1].start, end: best[1].end } };
}
