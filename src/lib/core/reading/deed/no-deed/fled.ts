import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const RUNS_OFF = /^(chạy|tẩu|thoát|trốn)$/;

/** What was thrown away is told, and that they ran, with nothing said of their being caught. */
function runsOff(s: Sentence, from: number): boolean {
	let runs = false;
	for (let k = from; k < s.to; k += 1) {
		if (/^(bắt|giữ|chế)$/.test(wordAt(s, k)) && !/^(truy|tiếp)$/.test(wordAt(s, k - 1))) return false;
		runs ||= RUNS_OFF.test(wordAt(s, k));
	}
	return runs;
}

/** "hai đối tượng chạy thoát sang bên kia biên giới", with nothing said of their being caught. */
export function hasFled(s: Sentence, q: Quantity): boolean {
	// "bắt giữ 3 đối tượng bỏ chạy"
	if (/^(bắt|giữ)$/.test(wordAt(s, q.from - 1))) return false;
	let at = q.to;
	while (at < q.to + 3 && /^(đã|kịp|khác|còn|lại)$/.test(wordAt(s, at))) at += 1;
	// "cả hai đối tượng đồng loạt vứt hàng, chạy ngược về bên kia"
	while (at < q.to + 6 && /^(đồng|loạt|liền|vội|vàng|này|lập|tức|trên)$/.test(wordAt(s, at))) at += 1;
	if (/^(bỏ|vứt) (hàng|lại|xe|bỏ)$/.test(`${wordAt(s, at)} ${wordAt(s, at + 1)}`) && runsOff(s, at + 2))
		return true;
	const fled = `${wordAt(s, at)} ${wordAt(s, at + 1)}`;
	if (!/^(chạy thoát|chạy trốn|bỏ chạy|bỏ trốn|trốn thoát|tẩu thoát|trốn chạy)$/.test(fled)) return false;
	for (let k = at + 2; k < s.to; k += 1)
		if (/^(bắt|giữ|chế)$/.test(wordAt(s, k)) && !/^(truy|tiếp)$/.test(wordAt(s, k - 1))) return false;
	return true;
}

const FLEES = pairsOf(
	'bỏ chạy|tẩu thoát|chạy thoát|bỏ trốn|trốn thoát|chạy trốn|trốn chạy|tháo chạy|thoát thân|chạy ngược|chạy quay|quay ngược|chạy luồn|vứt xe|bỏ xe|bỏ hàng|vứt hàng|vứt bỏ|vứt lại|chạy về|chạy sang|chạy qua|bơi sang',
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
