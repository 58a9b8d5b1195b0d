import { hasTopic } from '../../../indicator/topics.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasPair, holdsIn, wordAt } from '../../page/sentence.ts';
import { isSold, isTakenHome } from './sold.ts';
import { clauseFrom, twoBefore, type CannotBe, type Suggested } from './suggested.ts';

const LEVEL = wordsOf('mức khung');
const MOST = wordsOf('cao tối');
const SUFFERS = wordsOf('bị');
const SICK = wordsOf('dịch bệnh');
const INFECTED = wordsOf('nhiễm');
const HIDING = wordsOf('lẩn');
const TAKES = wordsOf('bắt giữ hiện');
const METAL = wordsOf('vàng bạc');
const SETTLES = wordsOf('giải nhau');
const FARMS = pairsOf('tăng gia|chăn nuôi|trồng trọt|vườn rau|vườn cây|doanh thu|lợi nhuận');
const GROWS = wordsOf('trồng nuôi');
const CATCH = wordsOf('cá tôm mực cua ghẹ hải');
const DUTIES = pairsOf('thu ngân|thu thuế|số thuế|tiền thuế');
const GIVEN = pairsOf('tài trợ|ủng hộ|hỗ trợ|đóng góp|quyên góp|trao tặng');
/** Words between who gives and how much: "tài trợ với tổng số tiền". */
const GIVEN_REACH = 6;
const BY_LAW = pairsOf('theo quy|quy định|nghị định|tái phạm|có thể');
const FINED = wordsOf('phạt vụ vi');
const ONE_CARRIER = /^(xe|tàu|chuyến|container|công)$/;
const HELD_REACH = 7;

/** "1 xe công-ten-nơ khoảng 25 tấn", "mỗi chuyến tàu chở 40 tấn": one carrier stands before the mass, no sign between. */
function isHeldByOne({ s, q }: Suggested): boolean {
	for (let k = q.from - 1; k > Math.max(s.from, q.from - HELD_REACH); k -= 1) {
		if (/^[,;:.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		if (ONE_CARRIER.test(wordAt(s, k)) && /^(1|một|mỗi)$/.test(wordAt(s, k - 1))) return true;
	}
	return false;
}

/** "tàu 3.000 tấn", "tàu hàng 3.000 tấn", "sà lan 800 tấn": how much a ship can hold. */
const namesShip = (f: Suggested): boolean =>
	f.lead === 'tàu' || /^(tàu (hàng|dầu|cá|khách|biển|container)|sà lan)$/.test(twoBefore(f));

/** "tiếp nhận tàu 50.000 tấn": how much a ship holds; "Tăng gia sản xuất thu 46 tấn rau xanh": what was grown. */
const isHeldOrGrown = (f: Suggested): boolean =>
	// "nuôi 120 con lợn, thu 3,6 tấn rau": grown by the troops
	(/^(rau|củ)$/.test(wordAt(f.s, f.q.to)) && holdsIn(f.s, f.s.from, f.q.from, GROWS)) ||
	(f.q.unit === 'TONNE' && namesShip(f)) ||
	hasPair(f.s, f.s.from, f.q.from, FARMS);

/** Cases two sides tell one another of, or settle in talks told before in the clause. */
function isOfTwoSides(f: Suggested): boolean {
	if (f.lead === 'nhau') return true;
	const clause = clauseFrom(f);
	return hasTopic(f.s.topics, clause, f.q.from, 'TALKS') && holdsIn(f.s, clause, f.q.from, SETTLES);
}

const NEIGHBOUR = /^(lào|campuchia|quốc|bạn)$/;
const CAUGHT_REACH = 9;

/** "1 người bị phía Campuchia bắt giữ", "2 công dân bị bắt do cư trú trái phép tại tỉnh … (Lào)": caught over there. */
function isCaughtAbroad({ s, q }: Suggested): boolean {
	if (wordAt(s, q.to) !== 'bị') return false;
	const end = Math.min(s.semicolons.find((k) => k >= q.to) ?? s.to, s.to);
	let bound = -1;
	for (let k = q.to + 1; k < end; k += 1) {
		const by = NEIGHBOUR.test(wordAt(s, k)) && (bound < 0 || wordAt(s, k - 1) !== 'dân');
		if (wordAt(s, k) === 'bắt' && k - q.to <= CAUGHT_REACH) bound = k;
		if (by && bound < 0 && wordAt(s, k + 1) === 'bắt') return true;
		if (by && bound > 0 && holdsIn(s, bound, k, STAYS)) return true;
	}
	return false;
}
const OFFENDS = wordsOf('phạm phạt xử khởi phát lậu gian');
const IN_CARE = wordsOf('cai');
const FREES = wordsOf('cứu');
const STAYS = wordsOf('cư trú');

/** "64 người có uy tín", "18 già làng tham gia tuyên truyền": elders of a village, no suspects. */
const isElder = ({ s, q }: Suggested): boolean =>
	/^(già|trưởng)$/.test(wordAt(s, q.unitFrom)) ||
	(wordAt(s, q.to) === 'có' && wordAt(s, q.to + 1) === 'uy') ||
	(wordAt(s, q.to) === 'uy' && wordAt(s, q.to + 1) === 'tín');

/** Cases, those sought, what is seized and fined, and the goods at the gates. */
export const IN_CRIME: CannotBe = {
	// "hai bên thông báo cho nhau 11 vụ", "qua hội đàm, hai bên giải quyết dứt điểm 5 vụ": affairs of two sides
	'crime.cases': (f) => isOfTwoSides(f) || isCaughtAbroad(f),
	'crime.suspects': (f) => isCaughtAbroad(f) || isElder(f),
	// "tổng số doanh nghiệp làm thủ tục là 519 doanh nghiệp": traders at a gate
	'crime.organizations': ({ s, q }) =>
		wordAt(s, q.unitFrom) === 'doanh' &&
		!holdsIn(s, clauseFrom({ s, q, lead: '' }), s.semicolons.find((k) => k >= q.to) ?? s.to, OFFENDS),
	'smuggling.suspects': isElder,
	// "quản lý sau cai 164 người": in care, caught by nobody
	'drugs.suspects': (f) => isElder(f) || holdsIn(f.s, f.q.from - 3, f.q.to + 3, IN_CARE),
	// "18 già làng tham gia tuyên truyền": who told, not who listened
	// "hôm nào biển động thì đọc thêm hai lượt"
	'propaganda.listeners': (f) =>
		(isElder(f) && wordAt(f.s, f.q.to) === 'tham') || (f.lead === 'thêm' && f.q.form === 'words'),
	// "Xác lập 9 chuyên án, đấu tranh thành công 6 chuyên án": opened, beside those brought to an end
	'crime.special_cases': (f) =>
		/^(xác lập|mở mới)$/.test(twoBefore(f)) &&
		f.s.quantities.some((o) => o.from > f.q.to && o.cls === 'special_case'),
	// "Ngoại biên có 2 vụ nổ mìn cũ": beyond the border
	'weapons.cases': ({ s }) => wordAt(s, s.from) === 'ngoại' && wordAt(s, s.from + 1) === 'biên',
	// "nhận tin báo 1 cô gái bị lừa bán": neither a seller, nor brought home yet
	'trafficking.suspects': ({ s, q }) => isSold(s, q) && !isTakenHome(s, q),
	// "đơn tố giác của 2 nạn nhân bị lừa bán", "lừa 2 nạn nhân sang bên kia biên giới": sold, not freed
	'trafficking.victims_rescued': ({ s, lead }) =>
		/^(lừa|của|bán|dụ)$/.test(lead) && !holdsIn(s, s.from, s.to, FREES),
	// "còn 7 đối tượng truy nã lẩn trốn"
	'wanted.persons': ({ s, q, lead }) =>
		lead === 'còn' || (holdsIn(s, q.to, q.to + 6, HIDING) && !holdsIn(s, s.from, q.from, TAKES)),
	// "mức phạt cao nhất lên tới 1 tỷ đồng": what the law allows
	'penalty.fines': ({ s, q, lead }) =>
		// "Theo quy định, … bị phạt từ 20 đến 30 triệu đồng, tái phạm tới 500 triệu đồng"
		(/^(tới|đến)$/.test(lead) && hasPair(s, s.from, q.from, BY_LAW)) ||
		(holdsIn(s, s.from, q.from, MOST) && holdsIn(s, s.from, q.from, LEVEL)) ||
		// "tỉnh cấp 3 tỷ đồng mua thiết bị"; "2 trụ loa do Tỉnh đoàn tài trợ 120 triệu đồng": given
		/^(cấp|chi)$/.test(lead) ||
		GIVEN.standsIn(s.page.tokens, q.from - GIVEN_REACH, q.from) ||
		// "số thu ngân sách qua cửa khẩu đạt 4.120 tỷ đồng": duties, where nobody is fined
		(hasPair(s, s.from, q.from, DUTIES) && !holdsIn(s, s.from, s.to, FINED)),
	// "Vườn tăng gia cho giá trị thu được 1,8 tỷ đồng": what was grown
	'penalty.seized_value': ({ s, q }) => hasPair(s, s.from, q.from, FARMS),
	// "trồng cây thuốc phiện, nhổ bỏ 1.200 cây": plants, no cartons
	'seized.cigarettes': ({ s, q }) =>
		wordAt(s, q.to) === 'phiện' || (q.cls === 'cay' && !hasTopic(s.topics, s.from, s.to, 'CIGARETTES')),
	// "mô hình nuôi 60 con dê cho thu 150 triệu đồng"
	'seized.goods_items': ({ s, q }) =>
		q.cls === 'head' &&
		(holdsIn(s, s.from, q.to + 2, SICK) ||
			// "tiêu hủy 700 con gà của hộ dân do nhiễm vi rút": culled
			holdsIn(s, q.to, s.to, INFECTED) ||
			// "phải tiêu hủy 12.400 con lợn của 1.860 hộ"
			(wordAt(s, q.to) === 'của' && /^(hộ|người|bà|các|dân|\d[\d.]*)$/.test(wordAt(s, q.to + 1))) ||
			(!hasTopic(s.topics, s.from, q.from, 'SEIZE') && !holdsIn(s, q.to, s.to, SUFFERS))),
	// "tàu vào cầu số 3 chỉ mất 20 phút": the measure of gold is told with its metal
	'seized.gold': ({ s, q }) => q.unit === 'CHI' && !holdsIn(s, s.from, s.to, METAL),
	'seized.goods_mass': isHeldOrGrown,
	// "Hàng hóa 1 xe công-ten-nơ khoảng 25 tấn": what one of them holds; "tàu chở 40 tấn cá cập cảng": what was fished
	// "bà con góp hàng trăm cân gạo": given
	'gate.cargo': (f) =>
		isHeldByOne(f) ||
		isHeldOrGrown(f) ||
		CATCH.has(f.s.page.tokens[f.q.to]) ||
		/^(góp|hộ|tặng|quyên|biếu|nộp)$/.test(f.lead),
};
