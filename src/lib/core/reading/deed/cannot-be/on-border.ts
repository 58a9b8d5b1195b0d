import { hasTopic } from '../../../indicator/topics.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasPair, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { namesLaid, namesRoad } from '../no-deed/laid.ts';
import { clauseFrom, twoBefore, type CannotBe } from './suggested.ts';

const AMBUSH = wordsOf('vây bịt phục kích ập đón');
const ALONG = pairsOf('tuần tra|dự án');
const WORKS = pairsOf('công trình');
const GATES = wordsOf('khẩu cảnh tục cảng');
const TENDED = wordsOf('sơn tôn tu sửa vệ lau kẻ phát chăm qua thăm tra');
/** "kiểm tra 38 mốc, 05 cọc dấu": the next of the stones of a list is of the same deed. */
function isTended(s: Sentence, q: Quantity): boolean {
	const before = s.quantities.findLast((o) => o.to <= q.from);
	if (before?.cls === q.cls && q.from - before.to === 1 && isTended(s, before)) return true;
	const from = Math.max(clauseFrom({ s, q, lead: '' }), q.from - TENDED_REACH);
	return holdsIn(s, from, q.from, TENDED);
}

/** Words from what is done to the stones to their number. */
const TENDED_REACH = 4;
/** A year as printed; "2.021" is a number. */
const YEAR = /^20\d\d$/;

/** "9 tổ hòa giải", "4 tổ tiết kiệm và vay vốn": teams of a village. */
const VILLAGE_WORK = pairsOf('hòa giải|tiết kiệm|vay vốn|hợp tác|đoàn kết|liên gia|dân vận');

/** Words behind "tổ" that give a team work of its own. */
const OTHER_WORK = wordsOf('tiền xung y tuyên hướng giúp cứu hộ vận thu tư');

/** "tổ" and no more. */
const isPlainTeam = (s: Sentence, q: Quantity): boolean =>
	q.unitTo === q.unitFrom + 1 && wordAt(s, q.unitFrom) === 'tổ';

/** Roads, the line itself and the posts held on it. */
export const ON_BORDER: CannotBe = {
	// "mở rộng phạm vi về hạ lưu 8 km"
	'roads.km': (f) =>
		// "Cây cầu dài 45 m": how long a bridge is
		twoBefore(f) === 'cầu dài' ||
		// "vượt qua hàng trăm cây số đường rừng": a way gone
		/^(qua|đi|bộ|rừng|ngược|xuyên|sáng)$/.test(f.lead) ||
		!namesRoad(f.s, clauseFrom(f), f.q.to + 6),
	// "đường tuần tra biên giới dài 45 km", "kè biên giới dài 3,2 km": something built along it
	'context.border_length_km': ({ s, q, lead }) =>
		// "có quãng chưa đầy 40 m là tới đất bạn", "lên đường biên giới phải đi bộ 8 km": how far it is
		q.unit === 'M' ||
		/^(bộ|qua|vượt|ngược)$/.test(lead) ||
		namesLaid(s, q.from - 8, q.from) ||
		// "Công trình “Thắp sáng đường biên” dài 4,2 km"
		hasPair(s, q.from - 10, q.from, WORKS) ||
		hasPair(s, q.from - 8, q.from, ALONG),
	// "Huy động 3 tổ công tác bao vây": teams of one operation, no posts held
	'readiness.checkpoints': ({ s, q, lead }) =>
		// "duy trì 735 quân, lập 5 tổ tiền phương": teams for some work of their own
		VILLAGE_WORK.isAt(s.page.tokens, q.to) ||
		(isPlainTeam(s, q) && lead !== 'trì' && OTHER_WORK.has(s.page.tokens[q.to])) ||
		// "Số liệu 2021 chốt từ 15/12/2020": the books of a year are closed
		(wordAt(s, q.unitTo - 1) === 'chốt' && YEAR.test(wordAt(s, q.numFrom))) ||
		(wordAt(s, q.unitTo - 1) === 'tác' &&
			(holdsIn(s, s.from, s.to, AMBUSH) ||
				// "cử 12 tổ công tác xuống địa bàn giúp dân chống bão"
				(/^(cử|động|phái|lập)$/.test(lead) && hasTopic(s.topics, s.from, s.to, 'DISASTER')))),
	// "cột mốc đón 46.000 lượt du khách": visitors of a place
	'gate.person_crossings': ({ s, q, lead }) =>
		/^(đón|hút|có)$/.test(lead) &&
		/^(du khách|du lịch)$/.test(`${wordAt(s, q.unitTo - 2)} ${wordAt(s, q.unitTo - 1)}`) &&
		!holdsIn(s, s.from, s.to, GATES),
	// "sơn lại 6 cột mốc", "đi qua 14 cột mốc": tended and passed, not held
	'context.border_markers': ({ s, q }) => isTended(s, q),
};
