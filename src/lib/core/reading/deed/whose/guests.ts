import type { Mark } from '../../../text/lexicon.ts';
import { FewStrings } from '../../../text/few-strings.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { wordAt as text, type Sentence } from '../../page/sentence.ts';

/** Words of the name of a body of ours before the word that tells it is ours. */
export const OF_OURS = new Set(
	'lực lượng các hai ba cán bộ chiến sỹ đội ngũ tập thể đơn vị chỉ huy ban đồn trạm biên phòng bđbp hải bộ'.split(
		' ',
	),
);
const TO_US = new Set(['thăm', 'tặng', 'tết', 'cho', 'viếng', 'giúp']);
/** How far a second name of ours may stand behind the first. */
const NEXT_NAME = 9;

/** Token before the words of a name of ours. */
function beforeName(s: Sentence, m: Mark<unknown>): number {
	let k = m.from - 1;
	while (k > s.from && (OF_OURS.has(text(s, k)) || (text(s, k) === ',' && text(s, k + 1) === 'chiến')))
		k -= 1;
	return k;
}

/** "đoàn đến thăm, chúc Tết Đồn Biên phòng Pa Sín, BĐBP tỉnh Sơn Hà, trao 100 suất quà": those who are visited and given to. */
export function isVisited(s: Sentence, c: number): boolean {
	const m = s.cues[c] as Mark<unknown>;
	const k = beforeName(s, m);
	if (TO_US.has(text(s, k))) return true;
	// "Công an tỉnh tiếp nhận từ Biên phòng 21 vụ"
	if (text(s, k) === 'từ' && text(s, k - 1) === 'nhận') return true;
	if ((text(s, k) !== ',' && text(s, k) !== '(') || !isUpper(s.page.tokens[k - 1])) return false;
	for (let b = c - 1; b >= 0; b -= 1) {
		const before = s.cues[b];
		if (before?.entry.kind !== 'own') continue;
		return m.from - before.to <= NEXT_NAME && isVisited(s, b);
	}
	return false;
}

const TROOPS = /^(cán bộ|chiến sỹ|bộ đội|các chốt|các đồn)$/;
const PEOPLE = /^(nhân|bà|đồng|hộ|học|người|các|gia)$/;
/** Words between a gift and whom it is for. */
const FOR_REACH = 4;

/** "trao 115 phần quà (mỗi phần có tiền mặt) cho cán bộ, chiến sĩ các đồn": soldiers are given to, and nobody besides. */
export function isForTroops(s: Sentence, q: { from: number; to: number; cls: string | null }): boolean {
	if (q.cls !== 'gift' && q.cls !== 'money') return false;
	let k = q.to;
	if (text(s, k) === '(') {
		while (k < s.to && text(s, k) !== ')') k += 1;
		k += 1;
	}
	const end = Math.min(k + FOR_REACH, s.to);
	while (k < end && text(s, k) !== 'cho' && text(s, k) !== 'tặng') {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		k += 1;
	}
	if (k >= end || !TROOPS.test(`${text(s, k + 1)} ${text(s, k + 2)}`)) return false;
	for (let j = k + 3; j < s.to && !/^[;.]$/.test(text(s, j)); j += 1)
		if (/^(và|cùng|,)$/.test(text(s, j)) && PEOPLE.test(text(s, j + 1))) return false;
	return true;
}

/** What guests give besides what they give us. */
const GIVEN = new FewStrings(/^(gifts\.|welfare\.|housing\.(houses_|funds))/);

/** "Đồng chí tặng đơn vị 30 triệu đồng và trao 50 suất quà cho hộ nghèo": ours is given to, and named as nothing else. */
export function isGuestsGift(s: Sentence, at: number, indicator: string): boolean {
	if (!GIVEN.test(indicator)) return false;
	let given = false;
	for (const m of s.cues) {
		if (m.to > at) break;
		if (m.entry.kind !== 'own') continue;
		const k = beforeName(s, m);
		// "Đồn được tặng …", "được bộ đội tặng"
		const gives = text(s, k) === 'tặng' || text(s, k) === 'thưởng';
		if (!gives || text(s, k - 1) === 'được' || k === s.from) return false;
		given = true;
	}
	return given;
}
