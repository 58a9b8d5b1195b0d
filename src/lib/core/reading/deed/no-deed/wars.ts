import type { Period } from '../../../period/time-period.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { goesOn } from '../../page/goes-on.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

/** First day of which figures are reported; what was before is told as history. */
const REPORTED_SINCE = '1990-01-01';

/** "Năm 1966 … thu 8 khẩu súng", "giai đoạn 1976 - 1985 bắt 212 vụ": long before anything that is compared. */
export const isLongPast = (period: Period | null | undefined): boolean =>
	period != null && period.end <= REPORTED_SINCE;

/** Who was fought, and how, in a war. */
const WAR = pairsOf(
	'kháng chiến|chống mỹ|chống pháp|đánh mỹ|đánh pháp|giặc mỹ|giặc pháp|chiến tranh|biệt kích|tàu chiến|xe tăng|' +
		'tên địch|quân địch|quân thù|quân xâm|lính mỹ|tên phỉ|toán phỉ|trừ phỉ|tiễu phỉ|quét phỉ|diệt phỉ|quét fulro|' +
		'chống fulro|tên fulro|bắn rơi|bắn cháy|bắn chìm|bắn hạ|bắt sống|giặc lái|gọi hàng',
);
/** What a war has left, found and handed in today. */
const LEFT = pairsOf('sau chiến|hậu chiến|sót lại|còn sót|thời chiến|bom mìn|vật nổ');
const TODAY = /^(199[5-9]|20[0-9]{2})$/;

/** What is caught, taken and lost in a war; gifts and houses for those who fought it are given today. */
const SPOILS = [
	'person',
	'firearm',
	'ammo',
	'vessel',
	'car',
	'item',
	'explosive_item',
	'mass',
	'vessel_turn',
];

/** A year of today is named before the figure. */
const isOfToday = (s: Sentence, at: number): boolean =>
	s.periods.some(({ mention: { from, to } }) => {
		for (let k = from; k < Math.min(to, at); k += 1)
			if (TODAY.test(s.page.tokens[k]?.text ?? '')) return true;
		return false;
	});

/** "Trong kháng chiến chống Mỹ, đồn bắt 2 giặc lái, thu 126 khẩu súng": deeds of a war. */
function isOfWar(s: Sentence, q: Quantity): boolean {
	const { tokens } = s.page;
	if (LEFT.standsIn(tokens, s.from, s.to)) return false;
	return WAR.standsIn(tokens, s.from, q.to + 2) && !isOfToday(s, q.from);
}

const ARMED = wordsOf('với có trang');
const TAKEN = wordsOf('thu bắt giữ nộp phát giao vận tịch tước nhận đem mang');
/** Words between "với" and the arms. */
const ARMED_REACH = 8;

/** "24 người với 11 khẩu súng", "trang bị 9 khẩu súng trường": the arms a unit had. */
function isArmed(s: Sentence, q: Quantity): boolean {
	if (!ARMED.mayStandIn(s.words) || goesOn(s) || holdsIn(s, s.from, s.to, TAKEN)) return false;
	return holdsIn(s, q.from - ARMED_REACH, q.from, ARMED);
}

const FIRST_DAYS = pairsOf('ngày đầu|buổi đầu|mới thành|mới lập|ngày ấy|khi ấy|lúc đó|bấy giờ|thuở ban');

/** "Ngày đầu thành lập, cả đồn chỉ có 24 người": how many they were then; "trong khi đó" tells of no time gone by. */
function isFirstStrength(s: Sentence, q: Quantity): boolean {
	if (q.unit === 'SUSPECT' || !/^(có|vẹn|với|vỏn)$/.test(wordAt(s, q.from - 1))) return false;
	for (let k = s.from; k < q.from; k += 1)
		if (FIRST_DAYS.isAt(s.page.tokens, k) && wordAt(s, k - 1) !== 'trong') return true;
	return false;
}

/** Deeds and arms of wars and of the first days of a post. */
export const OF_WARS: readonly Refusal[] = [
	{ why: 'of a war', of: SPOILS, words: WAR, holds: isOfWar },
	{ why: 'first days', of: ['person', 'troop'], words: FIRST_DAYS, holds: isFirstStrength },
	{ why: 'armed with', of: ['firearm', 'ammo'], words: ARMED, holds: isArmed },
];
