import { measureOf, resolveInClause } from '../../indicator/resolve.ts';
import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { pairsOf } from '../../text/word-pairs.ts';
import { hasCue } from '../mention/cues.ts';
import type { Draft } from '../page/draft.ts';
import type { Memory } from '../page/memory.ts';
import { figureAt, hasPair, wordAt, type Sentence } from '../page/sentence.ts';
import { surroundings } from '../page/surroundings.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';

const WHEREABOUTS = pairsOf(
	'hoạt động|trên biển|neo đậu|di chuyển|vào bờ|trên đường|khu vực|vùng biển|tránh trú|trú tránh',
);
/** Words between the boats and where they are. */
const REACH = 16;
const CREW = /^(person|seafarer)$/;
const BOATS = /^(vessel|vehicle)$/;
const TIE = /^(\/|với|và|cùng)$/;
/** Words between the boats and a crew told a little behind them. */
const CREW_REACH = 8;

/** The boats and the crew beside them, at most a tie between: "12 tàu/140 người". */
const isPair = (s: Sentence, boats: Quantity | undefined, crew: Quantity | undefined): boolean =>
	boats !== undefined &&
	crew !== undefined &&
	BOATS.test(boats.cls) &&
	CREW.test(crew.cls) &&
	crew.from - boats.to === 1 &&
	TIE.test(wordAt(s, boats.to));

/** "toàn tỉnh có 2.100 tàu/9.400 lao động": the fleet, wherever it is. */
const isOwned = (s: Sentence, boats: Quantity): boolean =>
	/^(có|là|số)$/.test(wordAt(s, boats.from - 1)) &&
	/^(tỉnh|bàn|huyện|xã|phố|tổng|số)$/.test(wordAt(s, boats.from - 2));

/**
 * "Trong đó, có 12 tàu/140 người ở ngoài khơi phía bắc; 830 tàu/4.100 người ở nơi khác": boats with
 * their crews, told by where they are while a storm nears.
 */
export function inStorm(s: Sentence, i: number, memory: Memory): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const crew = CREW.test(q.cls);
	const boats = crew ? figureAt(s, i - 1) : q;
	if (!boats || !isPair(s, boats, crew ? q : figureAt(s, i + 1)) || isOwned(s, boats)) return null;
	const told = ['DISASTER', 'SHELTER_CALL'];
	if (!told.some((t) => memory.speaksOf(t)) && !hasTopic(s.topics, s.from, s.to, ...told)) return null;
	const from = Math.max(s.from, boats.from - REACH);
	if (!WHEREABOUTS.standsIn(s.page.tokens, from, Math.min(s.to, boats.to + REACH))) return null;
	if (crew && memory.inSentence(s).at(-1)?.q !== boats) return null;
	return implied(
		crew ? 'disaster.fishers_alerted' : 'disaster.vessels_alerted',
		'SHELTER_CALL',
		'pair:storm',
	);
}

const isCalled = (d: Draft): boolean => d.indicator === 'disaster.vessels_alerted';

/** "2.140 phương tiện …. Trong đó, phía bắc có 35 tàu; 1.120 tàu ở nơi khác": the boats just called in, place by place. */
export function partOfCalled(s: Sentence, q: Quantity, memory: Memory): IndicatorReading | null {
	if (!BOATS.test(q.cls)) return null;
	// "Toàn bộ 5.208 phương tiện an toàn": all those called before
	const again = /^(bộ|cả)$/.test(wordAt(s, q.from - 1))
		? memory.lastResult((d) => isCalled(d) && d.value === q.value)
		: null;
	if (again) return implied(again.indicator, again.topic, 'all:called');
	if (!hasCue(s.cues, 'part', s.from, q.from)) return null;
	const all = memory.inParagraph().find(isCalled);
	if (!all || (all.value ?? 0) < (q.value ?? 0)) return null;
	return implied(all.indicator, all.topic, 'part:called');
}

const AT_ANCHOR = pairsOf('neo đậu');

/** "1.075 phương tiện với 5.210 lao động đã neo đậu an toàn", "948 tàu của các xã và 6.237 ngư dân đều đã về bờ neo đậu": boats with their crews, safe from what the text need not name. */
const isSafe = (s: Sentence): boolean =>
	hasPair(s, s.from, s.to, AT_ANCHOR) &&
	s.quantities.some((q, k) => {
		const crew = s.quantities[k + 1];
		if (!crew || !BOATS.test(q.cls) || !CREW.test(crew.cls) || crew.from - q.to > CREW_REACH) return false;
		return TIE.test(wordAt(s, crew.from - 1)) && hasPair(s, crew.to, s.to, SAFE);
	});

const SAFE = pairsOf('an toàn|vào bờ|về bờ');

/** "8 tàu neo đậu tại cảng": nobody calls boats to shelter where no storm and no refuge is told of. */
export function isCalm(s: Sentence, read: IndicatorReading, memory: Memory): boolean {
	if (read.indicator !== 'disaster.vessels_alerted' && read.indicator !== 'disaster.fishers_alerted')
		return false;
	if (hasTopic(s.topics, s.from, s.to, 'DISASTER') || memory.speaksOf('DISASTER')) return false;
	// "kêu gọi 3.210 phương tiện tránh bão. Trong đó, có 41 tàu hoạt động tại …"
	if (memory.totalOf('disaster.vessels_alerted')) return false;
	for (let k = s.from; k < s.to; k += 1)
		if (/^(tránh|trú|kêu|hiểm|dẫn|bão)$/.test(wordAt(s, k))) return false;
	return !isSafe(s);
}

/** "640 tàu và 3.120 lao động đã vào bờ", "đăng ký 1.860 phương tiện/8.300 lao động ra khơi": of the vessels what is said of their crews. */
export function crewOf(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const crew = s.quantities[i + 1];
	if ((q.cls !== 'vessel' && q.cls !== 'vehicle') || !crew || !/^(person|seafarer)$/.test(crew.cls))
		return null;
	if (crew.from - q.to > CREW_REACH || !TIE.test(wordAt(s, crew.from - 1))) return null;
	const said =
		resolveInClause(surroundings(s, i + 1), crew.cls) ?? resolveInClause(surroundings(s, i + 1), 'seafarer');
	if (!said || !/^(SHELTER_CALL|ASHORE|RESCUE|VESSEL_CHECK)$/.test(said.topic.topic)) return null;
	const indicator = measureOf(said.topic, q.cls) ?? measureOf(said.topic, 'vessel');
	return indicator ? implied(indicator, said.topic.topic, `topic:crew:${said.topic.topic}`) : null;
}
