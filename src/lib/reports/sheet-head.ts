import { textCell } from './sheet-cells.ts';
import type { CellLook, SheetCell, SheetRow } from './sheet-model.ts';
import type { Report } from './report.ts';

/** The widest text the two halves of the block hold without breaking is set in this size. */
const HEAD_SIZE = 11;

/**
 * The header block and title of the print sheet: rows 1–6, then type, subject, period and notice,
 * over five columns.
 */
export function headRows(report: Report): { rows: SheetRow[]; merges: string[] } {
	const { head, input } = report;
	const centred = (look: CellLook = {}): CellLook => ({ align: 'center', size: HEAD_SIZE, ...look });
	const left = [
		...head.superior.map((t) => textCell(t, centred())),
		...head.issuer.map((t) => textCell(t, centred({ bold: true }))),
		textCell(head.number, centred()),
	];
	const right: SheetCell[] = [
		textCell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', centred({ bold: true })),
		textCell('Độc lập - Tự do - Hạnh phúc', centred({ bold: true, size: 12 })),
		// the date stands on the line of the number
		...left.slice(3).map(() => textCell('', centred())),
		textCell(head.placeDate, centred({ italic: true })),
	];
	const rows: SheetRow[] = [];
	const merges: string[] = [];
	for (let i = 0; i < Math.max(left.length, right.length); i++) {
		rows.push({ cells: [left[i] ?? null, null, right[i] ?? null] });
		merges.push(`A${rows.length}:B${rows.length}`, `C${rows.length}:E${rows.length}`);
	}
	const wide = (words: string, look: CellLook, height?: number) => {
		const full: CellLook = { align: 'center', wrap: true, ...look };
		// a merged box needs its rules on every cell
		const rest = look.border ? [0, 1, 2, 3].map(() => textCell('', full)) : [];
		rows.push({ cells: [textCell(words, full), ...rest], ...(height ? { height } : {}) });
		merges.push(`A${rows.length}:E${rows.length}`);
	};
	while (rows.length < 6) wide('', {});
	wide(head.type, { bold: true, size: 14 }, 20);
	wide(head.subject, { bold: true, size: 13 }, 36);
	wide(head.period, { italic: true });
	wide(head.notice, { size: 11, border: true });
	if (input.demo) wide('SỐ LIỆU MẪU', { bold: true });
	wide('', {});
	return { rows, merges };
}
