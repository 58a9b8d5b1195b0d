import type { Codelists } from '#lib/codelists/types.ts';
import type { Dims, PeriodBasis } from '#lib/core/observation/types.ts';

/** A unit's word: "buổi", "kg"; the code itself when unknown. */
export function formatUnit(unit: string, codelists: Codelists): string {
	return codelists.unit(unit)?.symbolVi ?? unit;
}

/** An indicator's Vietnamese name; the code itself when unknown. */
export function formatIndicator(code: string, codelists: Codelists): string {
	return codelists.indicator(code)?.nameVi ?? code;
}

/** "Khởi tố" → "khởi tố"; "UBND, …" and other capitals stay. */
function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/**
 * A slice in words: "chủ trì, khởi tố"; "Bằng khen của Bộ Quốc phòng, tập thể"; empty for the total.
 */
export function formatDims(dims: Dims, codelists: Codelists): string {
	const name = (list: keyof Dims) => (dims[list] ? codelists.nameOf(list, dims[list]) : '');
	const parts: string[] = [];
	if (dims.AWARD_TYPE || dims.AWARD_ISSUER) {
		const issuer = name('AWARD_ISSUER');
		parts.push(`${name('AWARD_TYPE') || 'Khen thưởng'}${issuer ? ` của ${issuer}` : ''}`);
	}
	for (const list of ['RECIPIENT', 'LEAD_ROLE', 'OUTCOME'] as const) {
		const text = name(list);
		if (text) parts.push(lowerFirst(text.split(',')[0] ?? text));
	}
	return parts.join(', ');
}

/** Where a period's days come from, printed after them. */
export function formatBasis(basis: PeriodBasis): string {
	if (basis === 'RULE') return 'theo quy định';
	if (basis === 'CALENDAR') return 'theo năm dương lịch';
	return basis === 'UNKNOWN' ? 'chưa rõ' : 'theo bài viết';
}

/** "1 vụ", "0,375 kg": sentence helper for a list joined by commas and "và". */
export function joinWords(items: readonly string[]): string {
	if (items.length < 2) return items.join('');
	return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
}
