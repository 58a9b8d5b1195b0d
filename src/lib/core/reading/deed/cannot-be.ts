import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { wordsOf } from '../../text/word-flag.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';
import { lastBefore } from '../../text/within.ts';
import { ahead } from './beside-work.ts';
import { namesLaid, namesRoad } from './laid.ts';

const ABROAD = wordsOf('ngoài quốc lào campuchia');
const WORKING = wordsOf('khai đánh nghề');
const CAUGHT = wordsOf(
	'phạm phạt bắt phép pháp xử hiện giữ biên iuu tịch cấm sai điện diệt phạt lý nào không còn',
);
const COMMUNE = wordsOf('xã cơ bản thôn ấp buôn cấp chi đảng địa huyện phường hội bí thị');

function near(s: Sentence, from: number, to: number, words: ReturnType<typeof wordsOf>): boolean {
	for (let k = Math.max(s.from, from); k < Math.min(s.to, to); k += 1)
		if (words.has(s.page.tokens[k])) return true;
	return false;
}

const LEVEL = wordsOf('mức khung');
const MOST = wordsOf('cao tối');
const SUFFERS = wordsOf('bị');
const CATCH = wordsOf('cá tôm mực cua ghẹ hải');
const EARNERS = wordsOf('ngư dân hộ gia mỗi chuyến');
const HIDING = wordsOf('lẩn');
const TAKES = wordsOf('bắt giữ hiện');
const AMBUSH = wordsOf('vây bịt phục kích ập đón');

function hasPair(s: Sentence, from: number, to: number, pair: string): boolean {
	for (let k = Math.max(s.from, from); k < to; k += 1)
		if (`${wordAt(s, k)} ${wordAt(s, k + 1)}` === pair) return true;
	return false;
}

const ELDERS = wordsOf('già trưởng uy doanh');
const MET_REACH = 4;
const METAL = wordsOf('vàng bạc');
const USES = /^(đi lại|có (nước|điện|đường)|sử dụng|dùng nước)$/;
const MADE = ['BUILD', 'REPAIR', 'BUILD_REPAIR', 'GIVE'];
const GIFTS = wordsOf('quà');
const PERIL = /^(bị (sự|chìm|mắc|nạn|hỏng|lật|tai|phá|vỡ|cháy|trôi|hư|lạc|đắm|nhấn|sóng)|gặp (nạn|sự|tai))$/;
const SAVES = wordsOf('cứu vớt lai kéo đưa hỗ giúp ứng tìm dìu vào');

/** The words behind the row of figures tell what befell them. */
function isPeril(s: Sentence, q: Quantity): boolean {
	for (let k = q.to; k < Math.min(q.to + PERIL_REACH, s.to); k += 1)
		if (PERIL.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

const PERIL_REACH = 6;

/** Whether an indicator that the words around suggest cannot be what the figure counts. */
export function cannotBe(s: Sentence, q: Quantity, indicator: string): boolean {
	const lead = wordAt(s, q.from - 1);
	// "mở rộng phạm vi về hạ lưu 8 km"
	if (indicator === 'roads.km') {
		// "vượt qua hàng trăm cây số đường rừng": a way gone
		if (/^(qua|đi|bộ|rừng|ngược|xuyên|sáng)$/.test(lead)) return true;
		const from = lastBefore(s.semicolons, q.from) ?? s.from;
		return !namesRoad(s, from, q.to + 6);
	}
	// "địa bàn có tổng số 580 phương tiện khai thác thủy sản": boats at work, none caught
	if (indicator === 'fisheries.iuu_vessels') {
		// "Địa bàn do Đồn quản lý có 715 phương tiện khai thác thủy sản"
		const from = lead === 'có' ? q.from : s.from;
		return near(s, s.from, s.to, WORKING) && !near(s, from, s.to, CAUGHT);
	}
	// "tặng quà cho 876 hộ và 81 học sinh trong chương trình Nâng bước em tới trường": given something, not all that are helped
	if (indicator === 'education.sponsored_students')
		return (
			/^(trong|thuộc)$/.test(wordAt(s, q.to)) &&
			near(s, s.from, q.from, GIFTS) &&
			!hasTopic(s.topics, s.from, q.from, 'SPONSOR')
		);
	// "4 vụ với 26 người và 3 phương tiện bị sự cố": in peril, nobody saved them yet
	if (indicator === 'sar.persons_rescued' || indicator === 'sar.vessels_rescued')
		return isPeril(s, q) && !near(s, s.from, s.to, SAVES);
	// "tiếp nhận tàu 50.000 tấn": how much a ship holds; "tàu chở 40 tấn cá cập cảng": what was fished
	if (indicator === 'gate.cargo' || indicator === 'seized.goods_mass')
		return (
			(lead === 'tàu' && q.unit === 'TONNE') || (indicator === 'gate.cargo' && CATCH.has(s.page.tokens[q.to]))
		);
	// "đường tuần tra biên giới dài 45 km", "kè biên giới dài 3,2 km": something built along it
	if (indicator === 'context.border_length_km')
		return (
			namesLaid(s, q.from - 8, q.from) ||
			hasPair(s, q.from - 8, q.from, 'tuần tra') ||
			hasPair(s, q.from - 8, q.from, 'dự án')
		);
	// "Ngư dân thu về 300 triệu đồng": what they earn
	if (indicator === 'welfare.total_value')
		return lead === 'về' && wordAt(s, q.from - 2) === 'thu' && near(s, s.from, q.from, EARNERS);
	// "còn 7 đối tượng truy nã lẩn trốn"
	if (indicator === 'wanted.persons')
		return lead === 'còn' || (near(s, q.to, q.to + 6, HIDING) && !near(s, s.from, q.from, TAKES));
	// "Huy động 3 tổ công tác bao vây": teams of one operation, no posts held
	if (indicator === 'readiness.checkpoints')
		return wordAt(s, q.unitTo - 1) === 'tác' && near(s, s.from, s.to, AMBUSH);
	// "gặp mặt già làng, trưởng bản": with our own people
	if (indicator === 'diplomacy.talks') return near(s, q.to, q.to + MET_REACH, ELDERS);
	// "Ngoại biên có 2 vụ nổ mìn cũ": beyond the border
	if (indicator === 'weapons.cases') return wordAt(s, s.from) === 'ngoại' && wordAt(s, s.from + 1) === 'biên';
	// "Kế hoạch gồm 3 phần"
	if (indicator === 'gifts.sets')
		return q.unitTo - q.unitFrom === 1 && /^(gồm|thành|làm)$/.test(lead) && !near(s, s.from, s.to, GIFTS);
	// "lợp lại 90 mái nhà": roofs, no houses
	if (indicator === 'housing.houses_repaired') return wordAt(s, q.unitFrom) === 'mái' && lead !== 'chữa';
	if (indicator === 'schools.sites')
		return (
			/^(đến|tại|ở|qua|thăm|vào|tới)$/.test(lead) ||
			(lead === 'có' &&
				(/^(ngôi|trường|điểm)$/.test(wordAt(s, s.from)) || !hasTopic(s.topics, s.from, s.to, ...MADE)))
		);
	// "trồng cây thuốc phiện, nhổ bỏ 1.200 cây": plants, no cartons
	if (indicator === 'seized.cigarettes' && wordAt(s, q.to) === 'phiện') return true;
	if (indicator === 'seized.cigarettes' && q.cls === 'cay')
		return !hasTopic(s.topics, s.from, s.to, 'CIGARETTES');
	// "mức phạt cao nhất lên tới 1 tỷ đồng": what the law allows
	if (indicator === 'penalty.fines' && near(s, s.from, q.from, MOST)) return near(s, s.from, q.from, LEVEL);
	// "cây cầu giúp 240 hộ dân đi lại thuận tiện": who has use of it
	if (indicator === 'livelihood.households_supported')
		return USES.test(`${wordAt(s, q.to)} ${wordAt(s, q.to + 1)}`);
	// "mô hình nuôi 60 con dê cho thu 150 triệu đồng"
	if (indicator === 'seized.goods_items' && q.cls === 'head')
		return !hasTopic(s.topics, s.from, q.from, 'SEIZE') && !near(s, q.to, s.to, SUFFERS);
	// "tàu vào cầu số 3 chỉ mất 20 phút": the measure of gold is told with its metal
	if (indicator === 'seized.gold' && q.unit === 'CHI') return !near(s, s.from, s.to, METAL);
	// "được thưởng đến 5 triệu đồng theo quy định"
	if (indicator === 'awards.bonus' && /^(đến|tới)$/.test(lead)) return true;
	// "thưởng 100 triệu đồng, một doanh nghiệp góp thêm 10 triệu đồng"
	if (indicator === 'awards.bonus')
		return q.low !== null || wordAt(s, q.from - (lead === 'thêm' ? 2 : 1)) === 'góp';
	// "tăng cường 35 cán bộ, chiến sĩ cho các vị trí làm thủ tục"
	if (indicator === 'grassroots.cadres_seconded') return !near(s, s.from, s.to, COMMUNE);
	// "đêm giao lưu thu hút trên 3.000 lượt người"
	if (lead === 'hút') return indicator.startsWith('health.') || indicator.startsWith('gate.');
	if (indicator === 'returnees.persons') return lead === 'trả' && near(s, q.unitFrom, q.to + 2, ABROAD);
	return indicator.startsWith('patrol.') && ahead(s, q, 'drill', 0);
}
