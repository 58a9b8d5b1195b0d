import type { Token } from '../../text/tokens.ts';
import { findCues } from './cues.ts';

/** Cues that tell of whom "toàn lực lượng", "toàn ngành" may be, or that who is named is a partner only. */
const TELLING = new Set(['own', 'agency', 'joint']);

/**
 * Whose force "toàn lực lượng", "toàn ngành" is: the one named last before it.
 *
 * in   body: first token of its paragraph; at: its own first token
 * out  agency: "Giám đốc Công an tỉnh cho biết, toàn lực lượng …"; null where none is named, or only as a partner of somebody's
 */
export function forceBefore(tokens: readonly Token[], body: number, at: number): 'own' | 'agency' | null {
	// "toàn lực lượng BĐBP"
	if (/^(bđbp|bộ|biên)$/.test(tokens[at + 3]?.fold ?? '')) return 'own';
	const told = findCues(tokens, body, at, (m) => TELLING.has(m.entry.kind));
	const last = told.at(-1);
	if (last === undefined || last.entry.kind === 'joint') return null;
	if (last.entry.kind === 'own')
		return isBareForce(tokens, last.from) ? forceBefore(tokens, body, last.from) : 'own';
	// "Phối hợp với Công an, Hải quan, toàn lực lượng bắt 1.240 vụ"
	return told.some((m) => m.entry.kind !== 'agency') ? null : 'agency';
}

/** "đơn vị", "toàn lực lượng" again: of whoever was named before. */
const isBareForce = (tokens: readonly Token[], at: number): boolean =>
	/^(đơn|toàn)$/.test(tokens[at]?.fold ?? '') && tokens[at + 1]?.fold !== 'biên';
