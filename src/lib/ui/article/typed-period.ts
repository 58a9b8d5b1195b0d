import { addDays, daysBetween, isDay, parseTimePeriod, type Period } from '#lib/core/period/time-period.ts';

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const HALF: Record<string, number> = { đầu: 1, cuối: 2 };

const pad = (n: number | string) => String(n).padStart(2, '0');
const dayOf = (d: string, m: string, y: string) => `${y}-${pad(m)}-${pad(d)}`;

/** Each shape a period is typed in, with an example above it, and its TIME_PERIOD code. */
const shapes: readonly [RegExp, (m: RegExpExecArray) => string][] = [
	// 6 tháng đầu năm 2024, sáu tháng cuối năm 2024
	[/^(?:6|sáu) tháng (đầu|cuối) năm (\d{4})$/u, (m) => `${m[2]}-S${HALF[m[1] ?? '']}`],
	// 6T/2024, 6T cuối/2024
	[/^6\s?t( cuối)?[/ ](\d{4})$/u, (m) => `${m[2]}-S${m[1] ? 2 : 1}`],
	// quý III/2024, quý 3 năm 2024, QIII/2024
	[/^(?:quý|quí|q) ?(i{1,3}|iv|[1-4])(?:\/| năm )(\d{4})$/u, (m) => `${m[2]}-Q${ROMAN[m[1] ?? ''] ?? m[1]}`],
	// tháng 5/2024, tháng 5 năm 2024, T5/2024
	[/^(?:tháng |t)(\d{1,2})(?:\/| năm )(\d{4})$/u, (m) => `${m[2]}-${pad(m[1] ?? '')}`],
	// 9 tháng năm 2023, 9 tháng đầu năm 2023, 9T/2023
	[/^(\d{1,2}) ?(?:tháng(?: đầu)? năm |t\/)(\d{4})$/u, (m) => `${m[2]}-01-01/P${m[1]}M`],
	// năm 2024, cả năm 2024
	[/^(?:cả )?năm (\d{4})$/u, (m) => m[1] ?? ''],
	// 2019–2024, giai đoạn 2019 - 2024: both years counted
	[
		/^(?:giai đoạn |từ năm |từ )?(\d{4}) ?(?:[-–—]|đến(?: năm)?) ?(\d{4})$/u,
		(m) => `${m[1]}-01-01/P${Number(m[2]) - Number(m[1]) + 1}Y`,
	],
	// 27/6/2024, ngày 27/6/2024
	[/^(?:ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u, (m) => dayOf(m[1] ?? '', m[2] ?? '', m[3] ?? '')],
	// từ 1/1 đến 4/8/2025, từ 15/12/2023 đến 14/6/2024
	[
		/^(?:từ )?(?:ngày )?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))? ?(?:đến|[-–—]) ?(?:ngày )?(\d{1,2})\/(\d{1,2})\/(\d{4})$/u,
		(m) =>
			between(dayOf(m[1] ?? '', m[2] ?? '', m[3] ?? m[6] ?? ''), dayOf(m[4] ?? '', m[5] ?? '', m[6] ?? '')),
	],
];

/** Code of the days from first to last, both counted; empty when they are no days or out of order. */
function between(first: string, last: string): string {
	if (!isDay(first) || !isDay(last) || last < first) return '';
	return `${first}/P${daysBetween(first, addDays(last, 1))}D`;
}

/**
 * Reads a period a person typed: the names the program writes, and TIME_PERIOD codes.
 *
 * in      "6 tháng đầu năm 2024", "quý 3 năm 2024", "2019–2024", "từ 1/1/2025 đến 4/8/2025", "2024-S1"
 * out     the period in calendar days; null when the text names none
 */
export function readTypedPeriod(text: string): Period | null {
	const typed = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
	const code = parseTimePeriod(typed.toUpperCase());
	if (code) return code;
	const lower = typed.toLowerCase();
	for (const [shape, codeOf] of shapes) {
		const m = shape.exec(lower);
		if (m) return parseTimePeriod(codeOf(m));
	}
	return null;
}
