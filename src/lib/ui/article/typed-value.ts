import { readRange } from '#lib/core/quantity/number-range.ts';
import { readNumber } from '#lib/core/quantity/number.ts';
import { tokenize } from '#lib/core/text/tokens.ts';
import type { Qualifier } from '#lib/core/observation/types.ts';

/** A number typed by a person into a form. */
export interface TypedValue {
	/** with tỷ, triệu, nghìn applied; null for a range */
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: Qualifier;
	/** decimals typed, before any tỷ, triệu, nghìn */
	decimals: number;
	/** power of ten of the greatest of tỷ, triệu, nghìn; 0 without one */
	mult: number;
}

/** Words a person puts before a number to bound it; a longer one is tried before its beginning. */
const before: readonly [string, Qualifier][] = [
	['không dưới', 'GE'],
	['không ít hơn', 'GE'],
	['ít nhất', 'GE'],
	['tối thiểu', 'GE'],
	['không quá', 'LE'],
	['tối đa', 'LE'],
	['nhiều nhất', 'LE'],
	['chưa đến', 'LT'],
	['chưa đầy', 'LT'],
	['dưới', 'LT'],
	['gần', 'LT'],
	['ước tính', 'AP'],
	['ước', 'AP'],
	['khoảng', 'AP'],
	['xấp xỉ', 'AP'],
	['chừng', 'AP'],
	['trên', 'GT'],
	['hơn', 'GT'],
	['>=', 'GE'],
	['≥', 'GE'],
	['<=', 'LE'],
	['≤', 'LE'],
	['>', 'GT'],
	['<', 'LT'],
	['~', 'AP'],
	['≈', 'AP'],
];

/** Words after a number that bound it. */
const after: readonly [string, Qualifier][] = [
	['trở lên', 'GE'],
	['trở xuống', 'LE'],
];

/**
 * Reads what a person typed as a value: "1.250", "0,128", "1,9 tỷ", "trên 2.000", "từ 5 đến 7", "50 trở lên", "-8".
 *
 * in      text of any Unicode form; no unit words
 * out     the number with its bound; null when the whole text is not exactly one number or range
 */
export function readTypedValue(text: string): TypedValue | null {
	let rest = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
	if (rest.length > 200) return null;
	let qualifier: Qualifier = 'EQ';
	const opening = before.find(([words]) => rest.startsWith(words));
	if (opening) {
		qualifier = opening[1];
		rest = rest.slice(opening[0].length).trim();
	}
	const closing = after.find(([words]) => rest.endsWith(` ${words}`));
	if (closing) {
		if (opening) return null;
		qualifier = closing[1];
		rest = rest.slice(0, -closing[0].length).replace(/^từ /u, '').trim();
	}
	const sign = /^[-−]/u.test(rest) ? -1 : 1;
	const tokens = tokenize(sign < 0 ? rest.slice(1).trim() : rest);
	if (!tokens.length) return null;
	const options = { alone: true, text: rest };

	const range = sign > 0 ? readRange(tokens, 0) : null;
	if (range?.endToken === tokens.length) {
		const { low, high, decimals, mult } = range;
		return qualifier === 'EQ' || qualifier === 'AP'
			? { value: null, low, high, qualifier, decimals, mult }
			: null;
	}
	const read = readNumber(tokens, 0, sign < 0 ? { alone: true } : options);
	if (!read || read.endToken !== tokens.length) return null;
	const { decimals, mult } = read;
	return {
		value: read.value === 0 ? 0 : sign * read.value,
		low: null,
		high: null,
		qualifier,
		decimals,
		mult,
	};
}
