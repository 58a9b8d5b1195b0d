import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';

const AGENCY = new Set(
	'công hải cảnh kiểm quân lực cơ các phòng ngành cục chi dân quản sở bộ đoàn ban'.split(' '),
);

/** Words of the name of an office. */
const OFFICE_REACH = 12;

/** "Phòng Trinh sát BĐBP tỉnh", "Phòng Phòng chống ma túy và tội phạm, Bộ Chỉ huy BĐBP": an office of our own command. */
function isOurOffice(s: Sentence, at: number, to: number): boolean {
	for (let k = at + 1; k < Math.min(at + OFFICE_REACH, to); k += 1) {
		if (wordAt(s, k) === 'bđbp' || (wordAt(s, k) === 'biên' && wordAt(s, k + 1) === 'phòng')) return true;
		if (/^(công|bắt|phá|phát|tuần|hải)$/.test(wordAt(s, k))) return false;
	}
	return false;
}

const WORK = wordsOf('việc đó nhiệm');
const WORKS = pairsOf(
	'công tác|kiểm tra|kiểm soát|phòng chống|phòng ngừa|tuần tra|tuyên truyền|vận động|giúp đỡ|giúp dân|đấu tranh|xây dựng|thực hiện|triển khai|bảo vệ|quản lý|phát triển|duy trì|tổ chức|hoạt động|hỗ trợ|bảo đảm|đảm bảo|làm tốt|phong trào|chương trình',
);

/** "cùng với công tác tuyên truyền", "cùng với tuần tra, kiểm soát": what else is done, and no partner, at a token. */
export function isOtherWork(s: Sentence, at: number): boolean {
	const k = /^(các|những|tốt)$/.test(wordAt(s, at)) ? at + 1 : at;
	return (
		WORK.has(s.page.tokens[k]) ||
		WORKS.isAt(s.page.tokens, k) ||
		// "cùng với phòng, chống tội phạm"
		(wordAt(s, k) === 'phòng' && wordAt(s, k + 1) === ',')
	);
}

/** Whom "phối hợp" at a token's left is with: a post or squadron of ours, another agency; null when neither follows. */
export function partnerAfter(s: Sentence, at: number, to: number): 'own' | 'other' | null {
	let k = at;
	if (wordAt(s, k) === 'với') k += 1;
	if (k >= to) return null;
	const w = wordAt(s, k);
	if (
		// "cùng bộ đội bắt 12 vụ", but for "bộ đội địa phương" and a regiment's
		(w === 'bộ' && wordAt(s, k + 1) === 'đội' && !/^(địa|đoàn|công|quân|chủ)$/.test(wordAt(s, k + 2))) ||
		w === 'đồn' ||
		w === 'trạm' ||
		(w === 'các' && wordAt(s, k + 1) === 'đồn') ||
		(w === 'hải' && /^(đội|đoàn)$/.test(wordAt(s, k + 1))) ||
		// "Đội Đặc nhiệm", "Đội Phòng chống ma túy"
		(w === 'đội' && /^(đặc|phòng|trinh|nghiệp)$/.test(wordAt(s, k + 1)))
	)
		return 'own';
	if (w === 'phòng' && isOurOffice(s, k, to)) return 'own';
	return AGENCY.has(w) ? 'other' : null;
}
