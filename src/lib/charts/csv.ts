import type { Scene } from './scene.ts';

const cell = (text: string) => {
	// a leading = + - @ would be a formula to a spreadsheet; numbers stay numbers
	const safe = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * The chart's figures as CSV for download: one line for each place, gaps with an empty value.
 *
 * out  RFC 4180 with CRLF; decimal point; value in the unit of the axis and in words
 */
export function sceneToCsv(scene: Scene): string {
	const head = ['Chỉ tiêu', 'Kỳ', 'TIME_PERIOD', 'Trị số', 'Đơn vị', 'Trị số bằng lời', 'Ghi chú'];
	const rows = scene.points.map((p) => [
		p.label,
		p.period,
		p.periodCode,
		p.value === null ? '' : String(p.value),
		scene.unit,
		p.text,
		p.remarks.join('; '),
	]);
	return [head, ...rows].map((r) => `${r.map(cell).join(',')}\r\n`).join('');
}
