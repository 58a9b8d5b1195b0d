import { pairsOf } from '../../text/word-pairs.ts';
import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { figureAt, hasPair, holdsIn, wordAt, type Sentence } from '../page/sentence.ts';
import { lastBefore } from '../../text/within.ts';
import { hasCue } from '../mention/cues.ts';
import { ahead } from './beside-work.ts';
import { notSaved } from './not-saved.ts';
import { namesLaid, namesRoad } from './laid.ts';

const ABROAD = wordsOf('ngoài quốc lào campuchia');
const WORKING = wordsOf('khai đánh nghề');
const CAUGHT = wordsOf(
	'phạm phạt bắt phép pháp xử hiện giữ biên iuu tịch cấm sai điện diệt phạt lý nào không còn',
);
const COMMUNE = wordsOf('xã cơ bản thôn ấp buôn cấp chi đảng địa huyện phường hội bí thị');

const LEVEL = wordsOf('mức khung');
const MOST = wordsOf('cao tối');
const MOST_OF = wordsOf('nhất');
const SUFFERS = wordsOf('bị');
const CATCH = wordsOf('cá tôm mực cua ghẹ hải');
const EARNERS = wordsOf('ngư dân hộ gia mỗi chuyến');
const HIDING = wordsOf('lẩn');
const TAKES = wordsOf('bắt giữ hiện');
const AMBUSH = wordsOf('vây bịt phục kích ập đón');

const FARMS = pairsOf('tăng gia|chăn nuôi|trồng trọt|vườn rau|vườn cây|doanh thu|lợi nhuận');
const ALONG = pairsOf('tuần tra|dự án');
const WORKS = pairsOf('công trình');

const AT_HOME = wordsOf('luật học sinh');
const SONGS = pairsOf('văn nghệ|văn hóa|thể thao|bóng chuyền');
const ELDERS = wordsOf('già trưởng uy doanh');
const MET_REACH = 7;
const METAL = wordsOf('vàng bạc');
const USES = /^(đi lại|có (nước|điện|đường)|sử dụng|dùng nước)$/;
const MADE = ['BUILD', 'REPAIR', 'BUILD_REPAIR', 'GIVE'];
const GIFTS = wordsOf('quà');
const STAFFING = pairsOf('giải thể|sáp nhập|bổ nhiệm|luân chuyển|biên chế|nghỉ hưu|xuất ngũ');

/** The sentence tells how a unit is staffed. */
const isStaffing = (s: Sentence): boolean => hasPair(s, s.from, s.to, STAFFING);

const MOVES = wordsOf('di sơ được chuyển đưa phải dời');
const MOVED_REACH = 8;
const NEEDS = wordsOf('nhà thiệt cháy ngập gặt dọn dời điện vệ neo');

/** "giúp 26 hộ dân làm nhà vệ sinh", "hỗ trợ 96 hộ bị thiệt hại": a help that no living is made of. */
function isOtherHelp(s: Sentence, q: Quantity): boolean {
	const sign = s.breaks.find((k) => k >= q.to) ?? s.to;
	const end = Math.min(sign, q.to + HELP_REACH);
	return holdsIn(s, q.to, end, NEEDS) && !hasTopic(s.topics, q.to, sign, 'LIVELIHOOD');
}

const HELP_REACH = 9;
const SICK = wordsOf('dịch bệnh');
const HERD = wordsOf('đàn');
const NOW = wordsOf('nay giờ');
const BORN = wordsOf('sinh đẻ');
const HERD_REACH = 8;
const SETTLES = wordsOf('giải nhau');
const CONSOLED = wordsOf('hỏi trợ viếng buồn');

const RECEIVES = wordsOf('nhận tặng');
const MEDICINE = wordsOf('thuốc khám');
const FROM_WHERE = pairsOf('từ chỗ');
const HOMES = wordsOf('hộ nhà');
const ROOFS = wordsOf('lợp');
const AT_RISK = wordsOf('nguy');
const ONE_CARRIER = /^(xe|tàu|chuyến|container|công)$/;
const HELD_REACH = 7;

/** "1 xe công-ten-nơ khoảng 25 tấn", "mỗi chuyến tàu chở 40 tấn": one carrier stands before the mass, no sign between. */
function isHeldByOne(s: Sentence, q: Quantity): boolean {
	for (let k = q.from - 1; k > Math.max(s.from, q.from - HELD_REACH); k -= 1) {
		if (/^[,;:.]$/.test(s.page.tokens[k]?.text ?? '')) return false;
		if (ONE_CARRIER.test(wordAt(s, k)) && /^(1|một|mỗi)$/.test(wordAt(s, k - 1))) return true;
	}
	return false;
}

/** "tàu 3.000 tấn", "tàu hàng 3.000 tấn", "sà lan 800 tấn": how much a ship can hold. */
const namesShip = (s: Sentence, q: Quantity): boolean =>
	wordAt(s, q.from - 1) === 'tàu' ||
	/^(tàu (hàng|dầu|cá|khách|biển|container)|sà lan)$/.test(
		`${wordAt(s, q.from - 2)} ${wordAt(s, q.from - 1)}`,
	);

/** Cases two sides tell one another of, or settle in talks told before in the clause. */
function isOfTwoSides(s: Sentence, q: Quantity): boolean {
	if (wordAt(s, q.from - 1) === 'nhau') return true;
	const clause = lastBefore(s.semicolons, q.from) ?? s.from;
	return hasTopic(s.topics, clause, q.from, 'TALKS') && holdsIn(s, clause, q.from, SETTLES);
}

/** Whether an indicator that the words around suggest cannot be what the figure counts. */
export function cannotBe(s: Sentence, q: Quantity, indicator: string): boolean {
	const lead = wordAt(s, q.from - 1);
	// "mở rộng phạm vi về hạ lưu 8 km"
	if (indicator === 'roads.km') {
		// "Cây cầu dài 45 m": how long a bridge is
		if (lead === 'dài' && wordAt(s, q.from - 2) === 'cầu') return true;
		// "vượt qua hàng trăm cây số đường rừng": a way gone
		if (/^(qua|đi|bộ|rừng|ngược|xuyên|sáng)$/.test(lead)) return true;
		const from = lastBefore(s.semicolons, q.from) ?? s.from;
		return !namesRoad(s, from, q.to + 6);
	}
	// "địa bàn có tổng số 580 phương tiện khai thác thủy sản": boats at work, none caught
	if (indicator === 'fisheries.iuu_vessels') {
		// "Địa bàn do Đồn quản lý có 715 phương tiện khai thác thủy sản"
		const from = lead === 'có' ? q.from : s.from;
		return holdsIn(s, s.from, s.to, WORKING) && !holdsIn(s, from, s.to, CAUGHT);
	}
	// "tặng quà cho 876 hộ và 81 học sinh trong chương trình Nâng bước em tới trường": given something, not all that are helped
	if (indicator === 'education.sponsored_students')
		return (
			/^(trong|thuộc)$/.test(wordAt(s, q.to)) &&
			holdsIn(s, lastBefore(s.semicolons, q.from) ?? s.from, q.from, GIFTS) &&
			!hasTopic(s.topics, s.from, q.from, 'SPONSOR')
		);
	// "4 vụ với 26 người và 3 phương tiện bị sự cố": in peril, nobody saved them yet
	if (indicator === 'sar.persons_rescued' || indicator === 'sar.vessels_rescued')
		return notSaved(s, q, indicator);
	// "di chuyển 27 bè nuôi hàu vào nơi khuất gió": cages, no boats
	// "742 cán bộ, chiến sĩ túc trực, kèm theo 18 xuồng": boats of our own
	if (indicator === 'disaster.vessels_alerted')
		return wordAt(s, q.unitTo - 1) === 'bè' || (lead === 'theo' && wordAt(s, q.from - 2) === 'kèm');
	// "tàu lớn nhất dài 294 m, chở hơn 1.900 khách": those on one ship
	if (q.cls === 'passenger_turn' && lead === 'chở')
		return holdsIn(s, lastBefore(s.semicolons, q.from) ?? s.from, q.from, MOST_OF);
	// "15 tàu có nguy cơ cao vi phạm vùng biển nước ngoài"
	// "tỉnh hiện có 2.018 tàu cá": the fleet
	if (indicator === 'fisheries.foreign_sea_violations')
		return (
			holdsIn(s, q.to, q.to + 4, AT_RISK) ||
			(lead === 'có' && wordAt(s, q.from - 2) === 'hiện' && !hasTopic(s.topics, s.from, s.to, 'FOREIGN_SEA'))
		);
	// "Xác lập 9 chuyên án, đấu tranh thành công 6 chuyên án": opened, beside those brought to an end
	if (indicator === 'crime.special_cases')
		return (
			/^(xác lập|mở mới)$/.test(`${wordAt(s, q.from - 2)} ${lead}`) &&
			s.quantities.some((o) => o.from > q.to && o.cls === 'special_case')
		);
	// "có 1.240 hộ trong vùng nguy cơ sạt lở": who lives there
	if (indicator === 'disaster.households_evacuated')
		return lead === 'có' && !holdsIn(s, q.to, q.to + MOVED_REACH, MOVES);
	// "kêu gọi 1.204 chủ tàu": the owners, not those at work at sea
	if (indicator === 'disaster.fishers_alerted') return wordAt(s, q.unitFrom) === 'chủ';
	// "đến nay đàn bò phát triển lên 480 con": what grew of those given
	if (indicator === 'livelihood.livestock')
		return (
			(/^(lên|thành|có|tới)$/.test(lead) && holdsIn(s, q.from - HERD_REACH, q.from, HERD)) ||
			// "số bò trên đã sinh sản thêm 12 con bê"
			(lead === 'thêm' && holdsIn(s, q.from - 4, q.from, BORN)) ||
			// "được tặng 1 con bò giống năm 2022, nay đã có 4 con"
			(lead === 'có' && /^(nay|đã)$/.test(wordAt(s, q.from - 2)) && holdsIn(s, q.from - 4, q.from, NOW))
		);
	// "12 cán bộ phụ trách 6 tiểu đội": in charge of no homes
	if (indicator === 'grassroots.party_members_households')
		return q.cls === 'troop' && !holdsIn(s, s.from, s.to, HOMES);
	// "Hàng hóa 1 xe công-ten-nơ khoảng 25 tấn": what one of them holds
	if (indicator === 'gate.cargo' && isHeldByOne(s, q)) return true;
	// "tiếp nhận tàu 50.000 tấn": how much a ship holds; "tàu chở 40 tấn cá cập cảng": what was fished
	if (indicator === 'gate.cargo' || indicator === 'seized.goods_mass')
		return (
			(q.unit === 'TONNE' && namesShip(s, q)) ||
			// "Tăng gia sản xuất thu 46 tấn rau xanh"
			hasPair(s, s.from, q.from, FARMS) ||
			(indicator === 'gate.cargo' && CATCH.has(s.page.tokens[q.to]))
		);
	// "đường tuần tra biên giới dài 45 km", "kè biên giới dài 3,2 km": something built along it
	if (indicator === 'context.border_length_km')
		return (
			// "có quãng chưa đầy 40 m là tới đất bạn", "lên đường biên giới phải đi bộ 8 km": how far it is
			q.unit === 'M' ||
			/^(bộ|qua|vượt|ngược)$/.test(lead) ||
			namesLaid(s, q.from - 8, q.from) ||
			// "Công trình “Thắp sáng đường biên” dài 4,2 km"
			hasPair(s, q.from - 10, q.from, WORKS) ||
			hasPair(s, q.from - 8, q.from, ALONG)
		);
	// "Vườn tăng gia cho giá trị thu được 1,8 tỷ đồng": what was grown
	if (indicator === 'penalty.seized_value') return hasPair(s, s.from, q.from, FARMS);
	// "Ngư dân thu về 300 triệu đồng": what they earn
	if (indicator === 'welfare.total_value')
		return (
			(lead === 'về' && wordAt(s, q.from - 2) === 'thu' && holdsIn(s, s.from, q.from, EARNERS)) ||
			// "UBND tỉnh thưởng 80 triệu đồng; một doanh nghiệp góp thêm 10 triệu đồng"
			(/^(góp|thêm)$/.test(lead) && hasTopic(s.topics, s.from, q.from, 'BONUS'))
		);
	// "còn 7 đối tượng truy nã lẩn trốn"
	if (indicator === 'wanted.persons')
		return lead === 'còn' || (holdsIn(s, q.to, q.to + 6, HIDING) && !holdsIn(s, s.from, q.from, TAKES));
	// "Huy động 3 tổ công tác bao vây": teams of one operation, no posts held
	if (indicator === 'readiness.checkpoints')
		return (
			wordAt(s, q.unitTo - 1) === 'tác' &&
			(holdsIn(s, s.from, s.to, AMBUSH) ||
				// "cử 12 tổ công tác xuống địa bàn giúp dân chống bão"
				(/^(cử|động|phái|lập)$/.test(lead) && hasTopic(s.topics, s.from, s.to, 'DISASTER')))
		);
	// "5 chủ bè cuối cùng chịu lên bờ": the last of them, in a story
	if (indicator === 'disaster.fishers_alerted' && wordAt(s, q.to) === 'cuối') return true;
	// "giải thể 3 đồn, điều động hơn 140 lượt cán bộ": officers moved to other posts
	if (indicator === 'sar.troop_turns') return lead === 'chuyển' || isStaffing(s);
	// "12 buổi giao lưu, tọa đàm về pháp luật", "giao lưu với học sinh": with our own people
	if (indicator === 'diplomacy.exchanges')
		return (
			!hasCue(s.cues, 'foreign', s.from, s.to) &&
			(holdsIn(s, q.to, q.to + MET_REACH + 2, AT_HOME) ||
				// "26 buổi giao lưu văn nghệ": an evening of songs, where no talks are told of
				(q.unit === 'SESSION' &&
					hasPair(s, q.to, q.to + MET_REACH, SONGS) &&
					!hasTopic(s.topics, s.from, s.to, 'TALKS')))
		);
	// "gặp mặt già làng, trưởng bản": with our own people
	if (indicator === 'diplomacy.talks') return holdsIn(s, q.to, q.to + MET_REACH, ELDERS);
	// "hai bên thông báo cho nhau 11 vụ", "qua hội đàm, hai bên giải quyết dứt điểm 5 vụ": affairs of two sides
	if (indicator === 'crime.cases' && isOfTwoSides(s, q)) return true;
	// "Ngoại biên có 2 vụ nổ mìn cũ": beyond the border
	if (indicator === 'weapons.cases') return wordAt(s, s.from) === 'ngoại' && wordAt(s, s.from + 1) === 'biên';
	// "Kế hoạch gồm 3 phần"
	if (indicator === 'gifts.sets')
		return q.unitTo - q.unitFrom === 1 && /^(gồm|thành|làm)$/.test(lead) && !holdsIn(s, s.from, s.to, GIFTS);
	// "khởi công 1 nhà “Mái ấm biên cương”": begun, not yet there
	if (indicator === 'housing.border_shelters')
		return (
			/^khởi công$/.test(`${wordAt(s, q.from - 2)} ${lead}`) && !hasCue(s.cues, 'target', s.from, q.from)
		);
	// "lợp lại 90 mái nhà": roofs, no houses
	if (indicator === 'housing.houses_repaired')
		return (
			(wordAt(s, q.unitFrom) === 'mái' && lead !== 'chữa') ||
			// "Bão làm 214 nhà tốc mái; bộ đội lợp lại 96 nhà"
			(holdsIn(s, q.from - 3, q.from, ROOFS) && hasTopic(s.topics, s.from, q.from, 'DISASTER', 'DAMAGE'))
		);
	// "Tổ tuần tra gồm 7 đồng chí, trong đó 2 dân quân": who one team is made of
	if (indicator === 'patrol.militia_turns' && q.cls === 'militia')
		return (
			figureAt(s, s.quantities.indexOf(q) - 1)?.cls === 'troop' && hasCue(s.cues, 'part', s.from, q.from)
		);
	if (indicator === 'schools.sites')
		return (
			/^(đến|tại|ở|qua|thăm|vào|tới)$/.test(lead) ||
			// "bàn giao 6 máy lọc nước cho hai điểm trường"
			(lead === 'cho' && !hasTopic(s.topics, s.from, q.from, 'REPAIR')) ||
			(lead === 'có' &&
				(/^(ngôi|trường|điểm)$/.test(wordAt(s, s.from)) || !hasTopic(s.topics, s.from, s.to, ...MADE)))
		);
	// "trồng cây thuốc phiện, nhổ bỏ 1.200 cây": plants, no cartons
	if (indicator === 'seized.cigarettes' && wordAt(s, q.to) === 'phiện') return true;
	if (indicator === 'seized.cigarettes' && q.cls === 'cay')
		return !hasTopic(s.topics, s.from, s.to, 'CIGARETTES');
	// "mức phạt cao nhất lên tới 1 tỷ đồng": what the law allows
	if (indicator === 'penalty.fines' && holdsIn(s, s.from, q.from, MOST))
		return holdsIn(s, s.from, q.from, LEVEL);
	// "cây cầu giúp 240 hộ dân đi lại thuận tiện": who has use of it
	if (indicator === 'livelihood.households_supported')
		return (
			USES.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`) ||
			isOtherHelp(s, q) ||
			// "từ chỗ cả bản chỉ có 4 hộ trồng quế, nay đã có 61 hộ": what the village came to
			(lead === 'có' && hasPair(s, s.from, q.from, FROM_WHERE))
		);
	// "mô hình nuôi 60 con dê cho thu 150 triệu đồng"
	if (indicator === 'seized.goods_items' && q.cls === 'head')
		return (
			holdsIn(s, s.from, q.to + 2, SICK) ||
			(!hasTopic(s.topics, s.from, q.from, 'SEIZE') && !holdsIn(s, q.to, s.to, SUFFERS))
		);
	// "tàu vào cầu số 3 chỉ mất 20 phút": the measure of gold is told with its metal
	if (indicator === 'seized.gold' && q.unit === 'CHI') return !holdsIn(s, s.from, s.to, METAL);
	// "treo thưởng 200 triệu đồng cho ai cung cấp tin"
	if (indicator === 'awards.bonus' && lead === 'thưởng' && wordAt(s, q.from - 2) === 'treo') return true;
	// "được thưởng đến 5 triệu đồng theo quy định"
	if (indicator === 'awards.bonus' && /^(đến|tới)$/.test(lead)) return true;
	// "thưởng 100 triệu đồng, một doanh nghiệp góp thêm 10 triệu đồng"
	// "thưởng 15 triệu đồng cho Hải đội 2, hỗ trợ gia đình nạn nhân 5 triệu đồng": given to those in need
	if (indicator === 'awards.bonus' && holdsIn(s, lastBefore(s.breaks, q.from) ?? s.from, q.from, CONSOLED))
		return !hasTopic(s.topics, lastBefore(s.breaks, q.from) ?? s.from, q.from, 'BONUS');
	if (indicator === 'awards.bonus')
		return q.low !== null || wordAt(s, q.from - (lead === 'thêm' ? 2 : 1)) === 'góp';
	// "tăng cường 35 cán bộ, chiến sĩ cho các vị trí làm thủ tục"
	if (indicator === 'grassroots.cadres_seconded') return !holdsIn(s, s.from, s.to, COMMUNE);
	// "khám cho 360 lượt người, còn 40 em học sinh nghèo nhận học bổng": who was given something
	if (indicator === 'health.patients' && /^(person|student|household)$/.test(q.cls)) {
		// "khám cho 300 cháu, phát hiện 12 cháu bị tim": some of those seen
		if (lead === 'hiện' && wordAt(s, q.from - 2) === 'phát') return true;
		const end = s.breaks.find((k) => k >= q.to) ?? s.to;
		return holdsIn(s, q.to, Math.min(end, q.to + HELP_REACH), RECEIVES) && !holdsIn(s, q.to, end, MEDICINE);
	}
	// "đêm giao lưu thu hút trên 3.000 lượt người"
	if (lead === 'hút') return indicator.startsWith('health.') || indicator.startsWith('gate.');
	if (indicator === 'returnees.persons') return lead === 'trả' && holdsIn(s, q.unitFrom, q.to + 2, ABROAD);
	return indicator.startsWith('patrol.') && ahead(s, q, 'drill', 0);
}
