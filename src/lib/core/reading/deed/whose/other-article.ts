import type { Token } from '../../../text/tokens.ts';
import { once } from '../../../text/once.ts';
import { WordFlag, wordsOf } from '../../../text/word-flag.ts';
import { findCues } from '../../mention/cues.ts';
import type { Page } from '../../page/page.ts';

const OUR_WORDS = new Set(['bđbp', 'phòng', 'đồn', 'hải', 'hàm', 'tuyến', 'bp']);
const mayBeOurs = new WordFlag((w) => OUR_WORDS.has(w.fold));

/** "BĐBP", "Biên phòng", "Đồn Pa Sín", "Hải đội 2", "quân hàm xanh": our force, in whatever words. */
function isOurs(tokens: readonly Token[], at: number): boolean {
	const t = tokens[at];
	if (!mayBeOurs.has(t)) return false;
	const next = tokens[at + 1]?.fold ?? '';
	if (t?.fold === 'phòng') return tokens[at - 1]?.fold === 'biên';
	if (t?.fold === 'hàm') return next === 'xanh';
	if (t?.fold === 'hải') return /^(đội|đoàn)$/.test(next);
	if (t?.fold === 'tuyến') return /^(biên|biển)$/.test(next) && tokens[at - 1]?.fold === 'toàn';
	return t?.fold !== 'đồn' || next !== 'công';
}

/** Paragraphs that tell whose article it is. */
const HEAD = 2;

/** Words of the name of a force before the word that tells it: "Vùng Cảnh sát biển 3", "Lực lượng Công an". */
const OF_NAME = wordsOf('vùng bộ tư lệnh lực lượng các chi cục đội phòng ban chỉ huy đoàn');

/** Whether the name that goes on to a token opens the paragraph. */
function opensName(tokens: readonly Token[], body: number, at: number): boolean {
	for (let k = body; k < at; k += 1) if (!OF_NAME.has(tokens[k])) return false;
	return true;
}

/**
 * Whether an article is of another force altogether: it opens with one as its subject, and ours is named nowhere.
 * "Vùng Cảnh sát biển 3 xử phạt 54 tàu", "Quân khu 4 điều động gần 1.000 cán bộ"
 */
export const isArticleOfOthers = once(opensWithOthers);

function opensWithOthers(page: Page): boolean {
	const { tokens, blocks } = page;
	for (const block of blocks.slice(0, HEAD)) {
		const first = findCues(tokens, block.body, block.to, (m) => /^(own|agency)$/.test(m.entry.kind))[0];
		if (!first) continue;
		if (first.entry.kind !== 'agency' || !opensName(tokens, block.body, first.from)) return false;
		return !tokens.some((_, k) => isOurs(tokens, k));
	}
	return false;
}
