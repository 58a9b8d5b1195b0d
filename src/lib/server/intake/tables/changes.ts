import type { Reading } from '#lib/core/observation/types.ts';
import { parseNumberText } from '#lib/core/quantity/number-text.ts';
import type { Cell } from '../text-builder.ts';
import type { ValueColumn } from './value-column.ts';

/** A column that tells by how much the figures of another rose or fell. */
export interface ChangeColumn {
	at: number;
	/** the column whose figures changed */
	of: number;
	/** "Giảm" over numbers without a sign */
	falls: boolean;
}

/** "Tăng, giảm", "So với cùng kỳ", "(+/-)"; a share of a plan or a ratio is no change. */
const isChangeHead = (head: string) =>
	/tăng|giảm|chênh lệch|so với|\+\s*\/\s*-/iu.test(head) &&
	!/tỷ lệ|tỉ lệ|%|đạt|kế hoạch|chỉ tiêu|nghị quyết/iu.test(head);

/** A column without a period of its own is of the table's: the newest. */
const startOf = (column: ValueColumn) => column.period?.start ?? '9999';

/** The change column under a head, of the newest results to its left; null for another head. */
export function changeColumn(at: number, head: string, before: readonly ValueColumn[]): ChangeColumn | null {
	if (!isChangeHead(head)) return null;
	let of: ValueColumn | null = null;
	for (const column of before)
		if (!column.target && (of === null || startOf(column) >= startOf(of))) of = column;
	return of && { at, of: of.at, falls: !/tăng|\+/iu.test(head) && /giảm/iu.test(head) };
}

const SIGNED = /^\(?\s*(?<sign>[-–−+]|tăng|giảm)?\s*(?<digits>\d[\d.,]*)\s*(?<percent>%)?\s*\)?$/iu;

/**
 * The change a cell tells of the figure beside it: "+41", "-6", "giảm 6", "+12,4%".
 *
 * in   level: the one reading of the same row in the column that changed
 * out  null when the cell holds no such number
 */
export function changeOf(
	level: Reading,
	cell: Cell,
	text: string,
	unsigned: { falls: boolean },
): Reading | null {
	const { sign = '', digits = '', percent } = SIGNED.exec(text)?.groups ?? {};
	const value = digits === '' ? null : parseNumberText(digits);
	if (value === null) return null;
	const falls = sign === '' ? unsigned.falls : /^(?:[-–−]|giảm)$/iu.test(sign);
	return {
		...level,
		start: cell.start,
		end: cell.end,
		quote: text,
		value: falls ? -value : value,
		low: null,
		high: null,
		qualifier: 'EQ',
		decimals: digits.split(',')[1]?.length ?? 0,
		...(percent ? { unit: 'PERCENT' } : {}),
		kind: 'change',
		partOf: null,
		duplicateOf: null,
		rules: [`cell:${cell.address}`, 'change:column', ...level.rules.slice(1)],
	};
}
