import type { Mark } from '../../text/lexicon.ts';
import { FewStrings } from '../../text/few-strings.ts';
import { isUpper } from '../mention/name-run.ts';
import { wordAt as text, type Sentence } from '../page/sentence.ts';

/** Words of the name of a body of ours before the word that tells it is ours. */
export const OF_OURS = new Set(
	'các hai ba cán bộ chiến sỹ đội ngũ tập thể đơn vị chỉ huy ban đồn trạm biên phòng bđbp hải bộ'.split(' '),
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
	if (!/^[,(]$/.test(text(s, k)) || !isUpper(s.page.tokens[k - 1])) return false;
	for (let b = c - 1; b >= 0; b -= 1) {
		const before = s.cues[b];
		if (before?.entry.kind !== 'own') continue;
		return m.from - before.to <= NEXT_NAME && isVisited(s, b);
	}
	return false;
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
		if (!/^(tặng|thưởng)$/.test(text(s, k)) || text(s, k - 1) === 'được' || k === s.from) return false;
		given = true;
	}
	return given;
}
