import type { Mark } from '../../../text/lexicon.ts';
import { wordAt as text, type Sentence } from '../../page/sentence.ts';
import { isUpper } from '../../mention/area/name-run.ts';

export const HANDS = /^(chuyển|giao)$/;
/** What a body does itself: "bàn giao cho Công an huyện, Công an huyện đã khởi tố 2 bị can". */
export function acts(s: Sentence, to: number): boolean {
	let k = to;
	while (k < to + NAME_REACH && (/^(tỉnh|huyện|xã|thành|phố)$/.test(text(s, k)) || isUpper(s.page.tokens[k])))
		k += 1;
	return /^(đã|vừa|khởi|ra|bắt|tạm)$/.test(text(s, k));
}
const NAME_REACH = 6;

/** A number stands right behind the name that ends at a token: "Công an tỉnh 31 vụ". */
function isCounted(s: Sentence, to: number): boolean {
	let k = to;
	while (/^(tỉnh|huyện|xã)$/.test(text(s, k))) k += 1;
	return s.page.tokens[k]?.kind === 'number';
}

/** How far back "bàn giao" may stand before the last of a list. */
const LIST_REACH = 40;

/** "bàn giao Công an 31 vụ, Hải quan 9 vụ", "bàn giao 40 vụ, trong đó Công an 22 vụ": each body of cue `m` with what is handed to it. */
export function isHandedTo(s: Sentence, m: Mark<unknown>): boolean {
	if (!isCounted(s, m.to)) return false;
	for (let k = m.from - 1; k >= Math.max(s.from, m.from - LIST_REACH); k -= 1) {
		if (/^[;.]$/.test(text(s, k))) return false;
		if (!HANDS.test(text(s, k))) continue;
		// "chuyển biến", "vận chuyển": other words
		if (/^(vận|biến|giấy)$/.test(text(s, k - 1)) || /^(biến|hóa|đổi|động)$/.test(text(s, k + 1)))
			return false;
		const first = s.cues.find((o) => o.entry.kind === 'agency' && o.from > k);
		// "BĐBP tỉnh chuyển giao 4 vụ, bắt 9 vụ; Công an 12 vụ"
		return (
			first !== undefined &&
			isCounted(s, first.to) &&
			!s.cues.some((o) => o.entry.kind === 'own' && o.from > k && o.to <= m.from)
		);
	}
	return false;
}
