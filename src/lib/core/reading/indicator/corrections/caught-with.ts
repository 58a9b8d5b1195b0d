import { measureOf, resolveInClause, SUBJECTS } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isAt, wordAt, type Sentence } from '../../page/sentence.ts';
import { surroundings } from '../../page/surroundings.ts';
import { seizedKind } from '../cases/seized.ts';
import { becomes, type Correction } from './correction.ts';

/** What is done with goods that makes a case of them. */
const TRADES = wordsOf('vận mua buôn tàng kinh chở chứa');
const STUFF = ['GOODS', 'CIGARETTES', 'FUEL', 'GOLD'];
/** Words from the number to the goods: "3 vụ vận chuyển, mua bán trái phép đường cát". */
const REACH = 10;

/** Words of carrying and trading before a number, and of the goods behind it. */
const VERB_REACH = 5;
const NOUN_REACH = 4;

/** Where what is carried or traded is named right behind the words of the figure; -1 where nothing is. */
function tradedAt(s: Sentence, from: number): number {
	for (let k = from; k < Math.min(from + 2, s.to) && s.page.tokens[k]?.kind === 'word'; k += 1)
		if (isAt(s, k, TRADES)) return k;
	return -1;
}

/** "bắt 3 vụ vận chuyển đường cát", "4 đối tượng mua bán thuốc lá ngoại": goods carried or traded are smuggled. */
export const tradesGoods: Correction = (f) => {
	const { s, q } = f;
	if (f.read.topic !== 'CRIME') return null;
	const at = tradedAt(s, q.to);
	if (at < 0) return null;
	const next = s.quantities.find((o) => o.from >= q.to);
	// "2 vụ vận chuyển 60 bao đường cát": the goods stand behind their number
	const counted = next && next.from - at <= VERB_REACH ? next.unitTo + NOUN_REACH : next?.unitTo;
	const end = Math.min(at + REACH, counted ?? s.to, s.to);
	const comma = s.breaks.find((k) => k > at + 2 && k < end) ?? end;
	if (!hasTopic(s.topics, at, comma, ...STUFF)) return null;
	const indicator = measureOf('SMUGGLING', q.cls);
	return indicator ? becomes(f, indicator, 'SMUGGLING', 'subject:traded:SMUGGLING') : null;
};

/** "4 vụ tàng trữ thuốc nổ đánh cá": explosives held or traded; "2 vụ dùng thuốc nổ đánh cá" is fishing. */
export const holdsExplosives: Correction = (f) => {
	const at = tradedAt(f.s, f.q.to);
	return f.q.cls === 'case' &&
		at >= 0 &&
		hasTopic(f.s.topics, at, at + EXPLOSIVE_REACH, 'EXPLOSIVES', 'WEAPONS')
		? becomes(f, 'weapons.cases', 'WEAPONS', 'subject:traded:WEAPONS')
		: null;
};

const EXPLOSIVE_REACH = 8;

const LINKS = /^(trong|của|từ|qua|liên|thuộc)$/;
const LINK_REACH = 7;

/** "17 đối tượng bị bắt trong 12 vụ án ma túy": of the offence that the cases told right behind them are of. */
export const ofCasesBehind: Correction = (f) => {
	const { s, i, q } = f;
	const cases = s.quantities[i + 1];
	if (f.read.topic !== 'CRIME' || cases?.cls !== 'case' || cases.from - q.to > LINK_REACH) return null;
	if (s.breaks.some((k) => k >= q.to && k < cases.from)) return null;
	const link = wordAt(s, cases.from - 1) === 'quan' ? cases.from - 2 : cases.from - 1;
	if (!LINKS.test(wordAt(s, link))) return null;
	const topic = resolveInClause({ ...surroundings(s, i + 1), left: [cases.from, cases.from] }, 'case')?.topic
		.topic;
	const indicator = topic && SUBJECTS.has(topic) ? measureOf(topic, q.cls) : null;
	return topic && indicator ? becomes(f, indicator, topic, `subject:cases:${topic}`) : null;
};

/** Rules by which cases take the offence of what was told before them. */
const UNSURE = /^(topic:before:|doubt:carried|pair:suspects)/;

/** "bắt 1 đối tượng “Giết người”; 2 vụ, 2 đối tượng vận chuyển 3.980 bao thuốc lá": of the stuff told in their own item, not of the offence before it. */
export const casesByStuff: Correction = (f) => {
	const { s, i, q, read } = f;
	if (q.cls !== 'case' || !UNSURE.test(read.rules[0] ?? '')) return null;
	const kind = seizedKind(s, i);
	const indicator = kind && measureOf(kind, q.cls);
	return kind && indicator
		? { ...becomes(f, indicator, kind, `subject:seized:${kind}`), stated: true }
		: null;
};

/** "bắt 19 vụ, thu 2 khẩu súng; năm trước 11 vụ": of the cases told before, not of what was found in them. */
export const casesNotOfGuns: Correction = (f) => {
	const { s, q, memory, read } = f;
	if (q.cls !== 'case' || read.rules[0] !== 'topic:before:WEAPONS') return null;
	const told = memory.inSentence(s).findLast((d) => d.cls === 'case');
	const guns = memory.inSentence(s).at(-1);
	if (!told || told.indicator === read.indicator || !guns || !/^(firearm|ammo|item)$/.test(guns.cls))
		return null;
	const again = becomes(f, told.indicator, told.topic ?? 'CRIME', 'carried:again');
	return { ...again, rules: ['carried:again', 'doubt:indicator'] };
};
