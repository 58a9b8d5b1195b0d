import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

/** "hai đối tượng chạy thoát sang bên kia biên giới", with nothing said of their being caught. */
export function hasFled(s: Sentence, q: Quantity): boolean {
	let at = q.to;
	while (at < q.to + 3 && /^(đã|kịp|khác|còn|lại)$/.test(wordAt(s, at))) at += 1;
	const fled = `${wordAt(s, at)} ${wordAt(s, at + 1)}`;
	if (!/^(chạy thoát|chạy trốn|bỏ chạy|bỏ trốn|trốn thoát|tẩu thoát|trốn chạy)$/.test(fled)) return false;
	for (let k = at + 2; k < s.to; k += 1)
		if (/^(bắt|giữ|chế)$/.test(wordAt(s, k)) && !/^(truy|tiếp)$/.test(wordAt(s, k - 1))) return false;
	return true;
}

const FLEES = pairsOf(
	'bỏ chạy|tẩu thoát|chạy thoát|bỏ trốn|trốn thoát|chạy trốn|trốn chạy|tháo chạy|thoát thân|chạy ngược|chạy về|chạy sang|chạy qua|bơi sang',
);
const CAUGHT = wordsOf('bắt chế tóm');
const SEEKS = wordsOf('truy đuổi');
/** Sentences behind the one that met them in which the story may tell that they got away. */
const NEXT = 2;

/** "phát hiện 4 kẻ gùi hàng. …, cả nhóm vứt hàng bỏ chạy": met, and gone with nobody caught. */
export function gotAway(s: Sentence, q: Quantity): boolean {
	if (q.unit !== 'SUSPECT' || !/^(hiện|thấy)$/.test(wordAt(s, q.from - 1))) return false;
	const { tokens, blocks } = s.page;
	const sentences = blocks[s.block]?.sentences ?? [];
	const end = sentences[Math.min(s.index + NEXT, sentences.length - 1)]?.to ?? s.to;
	let fled = false;
	for (let k = s.from; k < end; k += 1) {
		if (CAUGHT.has(tokens[k]) && !SEEKS.has(tokens[k - 1])) return false;
		fled ||= k >= q.to && FLEES.isAt(tokens, k);
	}
	return fled;
}
