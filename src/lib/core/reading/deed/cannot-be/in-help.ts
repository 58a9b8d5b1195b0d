import { hasTopic } from '../../../indicator/topics.ts';
import { lastBefore } from '../../../text/within.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { hasCue } from '../../mention/cues.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { hasPair, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import { isForTheirHouse } from './for-house.ts';
import { clauseFrom, twoBefore, type CannotBe, type Suggested } from './suggested.ts';

const COMMUNE = wordsOf('xã cơ bản thôn ấp buôn cấp chi đảng địa huyện phường hội bí thị');
const EARNERS = wordsOf('ngư dân hộ gia mỗi chuyến');
const USES = /^(đi lại|có (nước|điện|đường)|sử dụng|dùng nước)$/;
const MADE = ['BUILD', 'REPAIR', 'BUILD_REPAIR', 'GIVE'];
const GIFTS = wordsOf('quà');
const NEEDS = wordsOf('nhà thiệt cháy ngập gặt dọn dời điện vệ neo');
const HELP_REACH = 9;
const ROAMING = pairsOf('di cư|di dân');
const ROAM_REACH = 6;
const HERD = wordsOf('đàn');
const NOW = wordsOf('nay giờ');
const BORN = wordsOf('sinh đẻ');
const HERD_REACH = 8;
const CONSOLED = wordsOf('hỏi trợ viếng buồn');
const FROM_WHERE = pairsOf('từ chỗ');
const HOMES = wordsOf('hộ nhà');
const ROOFS = wordsOf('lợp');
const MENDS = wordsOf('dựng sửa chữa lợp xây');
const MENDS_REACH = 4;

/** A storm's damage is told before; "dựng lại 18 nhà sập, lợp mái 64 nhà" tells what was mended. */
const isOfDamage = (s: Sentence, q: Quantity): boolean =>
	s.topics.some(
		(m) =>
			m.to <= q.from &&
			m.entry.topics.some((t) => t.topic === 'DISASTER' || t.topic === 'DAMAGE') &&
			!s.quantities.some(
				(o) =>
					o.cls === 'house' &&
					m.from >= o.to &&
					m.from - o.to <= 2 &&
					holdsIn(s, o.from - MENDS_REACH, o.from, MENDS),
			),
	);

/** "giúp 26 hộ dân làm nhà vệ sinh", "hỗ trợ 96 hộ bị thiệt hại": a help that no living is made of. */
function isOtherHelp({ s, q }: Suggested): boolean {
	const sign = s.breaks.find((k) => k >= q.to) ?? s.to;
	const end = Math.min(sign, q.to + HELP_REACH);
	return holdsIn(s, q.to, end, NEEDS) && !hasTopic(s.topics, q.to, sign, 'LIVELIHOOD');
}

/** Money that was promised, that a rule allows, or that went to those in need. */
function isNoBonus(f: Suggested): boolean {
	const { s, q, lead } = f;
	// "treo thưởng 200 triệu đồng cho ai cung cấp tin"
	if (twoBefore(f) === 'treo thưởng') return true;
	// "được thưởng đến 5 triệu đồng theo quy định"
	if (/^(đến|tới)$/.test(lead)) return true;
	// "thưởng 15 triệu đồng cho Hải đội 2, hỗ trợ gia đình nạn nhân 5 triệu đồng": given to those in need
	const part = lastBefore(s.breaks, q.from) ?? s.from;
	if (holdsIn(s, part, q.from, CONSOLED)) return !hasTopic(s.topics, part, q.from, 'BONUS');
	// "thưởng 100 triệu đồng, một doanh nghiệp góp thêm 10 triệu đồng"
	return q.low !== null || wordAt(s, q.from - (lead === 'thêm' ? 2 : 1)) === 'góp';
}

/** Homes, households, gifts, schools and the officers lent to communes. */
export const IN_HELP: CannotBe = {
	// "tặng quà cho 312 hộ và 45 học sinh trong chương trình Nâng bước em tới trường": given something, not all that are helped
	'education.sponsored_students': (f) =>
		// "cõng 64 cháu qua suối đến trường"
		/^(cõng|bế|chở|đón)$/.test(f.lead) ||
		(/^(trong|thuộc)$/.test(wordAt(f.s, f.q.to)) &&
			holdsIn(f.s, clauseFrom(f), f.q.from, GIFTS) &&
			!hasTopic(f.s.topics, f.s.from, f.q.from, 'SPONSOR')),
	// "đến nay đàn bò phát triển lên 480 con": what grew of those given
	'livelihood.livestock': ({ s, q, lead }) =>
		// "bán 3 con được 54 triệu đồng"
		lead === 'bán' ||
		(/^(lên|thành|có|tới)$/.test(lead) && holdsIn(s, q.from - HERD_REACH, q.from, HERD)) ||
		// "số bò trên đã sinh sản thêm 12 con bê"
		(lead === 'thêm' && holdsIn(s, q.from - 4, q.from, BORN)) ||
		// "được tặng 1 con bò giống năm 2022, nay đã có 4 con"
		(lead === 'có' && /^(nay|đã)$/.test(wordAt(s, q.from - 2)) && holdsIn(s, q.from - 4, q.from, NOW)),
	// "cây cầu giúp 240 hộ dân đi lại thuận tiện": who has use of it
	'livelihood.households_supported': (f) =>
		USES.test(`${wordAt(f.s, f.q.to)} ${wordAt(f.s, f.q.to + 1)}`) ||
		isOtherHelp(f) ||
		// "người di cư tự do (63 hộ …)"
		hasPair(f.s, f.q.from - ROAM_REACH, f.q.from, ROAMING) ||
		isForTheirHouse(f.s, f.q) ||
		// "từ chỗ cả bản chỉ có 4 hộ trồng quế, nay đã có 61 hộ": what the village came to
		(f.lead === 'có' && hasPair(f.s, f.s.from, f.q.from, FROM_WHERE)),
	// "12 cán bộ phụ trách 6 tiểu đội": in charge of no homes
	'grassroots.party_members_households': ({ s, q }) => q.cls === 'troop' && !holdsIn(s, s.from, s.to, HOMES),
	// "tăng cường 35 cán bộ, chiến sĩ cho các vị trí làm thủ tục"
	'grassroots.cadres_seconded': ({ s }) => !holdsIn(s, s.from, s.to, COMMUNE),
	// "Ngư dân thu về 300 triệu đồng": what they earn
	'welfare.total_value': (f) =>
		(twoBefore(f) === 'thu về' && holdsIn(f.s, f.s.from, f.q.from, EARNERS)) ||
		// "UBND tỉnh thưởng 80 triệu đồng; một doanh nghiệp góp thêm 10 triệu đồng"
		(/^(góp|thêm)$/.test(f.lead) && hasTopic(f.s.topics, f.s.from, f.q.from, 'BONUS')),
	// "Kế hoạch gồm 3 phần"
	'gifts.sets': ({ s, q, lead }) =>
		q.unitTo - q.unitFrom === 1 && /^(gồm|thành|làm)$/.test(lead) && !holdsIn(s, s.from, s.to, GIFTS),
	// "khởi công 1 nhà “Mái ấm biên cương”": begun, not yet there
	'housing.border_shelters': (f) =>
		twoBefore(f) === 'khởi công' && !hasCue(f.s.cues, 'target', f.s.from, f.q.from),
	// "lợp lại 90 mái nhà": roofs, no houses
	'housing.houses_repaired': ({ s, q, lead }) =>
		(wordAt(s, q.unitFrom) === 'mái' && lead !== 'chữa') ||
		// "Bão làm 214 nhà tốc mái; bộ đội lợp lại 96 nhà"
		(holdsIn(s, q.from - 3, q.from, ROOFS) && isOfDamage(s, q)),
	'schools.sites': ({ s, q, lead }) =>
		/^(đến|tại|ở|qua|thăm|vào|tới|với)$/.test(lead) ||
		// "bàn giao 6 máy lọc nước cho hai điểm trường"
		(lead === 'cho' && !hasTopic(s.topics, s.from, q.from, 'REPAIR')) ||
		(lead === 'có' &&
			(/^(ngôi|trường|điểm)$/.test(wordAt(s, s.from)) || !hasTopic(s.topics, s.from, s.to, ...MADE))),
	'awards.bonus': isNoBonus,
};
