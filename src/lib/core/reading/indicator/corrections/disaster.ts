import { hasTopic } from '../../../indicator/topics.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { Draft } from '../../page/draft.ts';
import { itemFrom, wordAt } from '../../page/sentence.ts';
import { becomes, type Correction, type ReadFigure } from './correction.ts';

/** "tăng cường 26 cán bộ cho các xã biên giới": seconded, whatever storm was told of. */
const forCommunes = ({ s, q }: ReadFigure): boolean =>
	[0, 1, 2, 3, 4].some((n) => wordAt(s, q.to + n) === 'xã' && wordAt(s, q.to + n + 1) === 'biên') ||
	(wordAt(s, q.from - 1) === ':' && wordAt(s, q.from - 2) === 'giới');

const CALLED = pairsOf('huy động|điều động');

const PATROL_BOAT = /^(tàu|xuồng)$/;

/** "trong bão số 3, điều động 1.275 lượt bộ đội giúp dân", "Xuyên đêm cứu nạn …: điều động 15 cán bộ cùng tàu tuần tra". */
function calledOut({ s, q, read, memory }: ReadFigure): boolean {
	if (!CALLED.standsIn(s.page.tokens, q.from - 3, q.from)) return false;
	if (hasTopic(s.topics, s.from, q.from, 'DISASTER')) return true;
	const stop = s.semicolons.find((k) => k >= q.to) ?? s.to;
	if (hasTopic(s.topics, q.to, stop, 'EVACUATE')) return true;
	return (
		read.topic === 'PATROL' &&
		PATROL_BOAT.test(wordAt(s, q.to + 1)) &&
		wordAt(s, q.to + 2) === 'tuần' &&
		memory.titleNames('DISASTER', 'RESCUE')
	);
}

/** Figures of a disaster that make the article one on it. */
const MANY = 3;
const isOfDisaster = (d: Draft): boolean => d.indicator.startsWith('disaster.') && d.kind === 'result';

/** "3 đối tượng di chuyển theo lối mòn": whoever is suspected is moved out of no danger. */
export const noEvacuee: Correction = (f) =>
	f.q.unit === 'SUSPECT' ? becomes(f, 'crime.suspects', 'CRIME', 'unit:suspect') : null;

const FRAIL = /^(cụ|già|trẻ|em|bà|phụ)$/;

/** "dìu 132 cụ già, trẻ nhỏ lên trụ sở tránh bão": the old and the young are brought to safety, no crews called in. */
export const oldAndYoung: Correction = (f) => {
	for (let k = f.q.unitFrom; k < f.q.unitTo; k += 1)
		if (FRAIL.test(wordAt(f.s, k))) return becomes(f, 'disaster.persons_evacuated', 'EVACUATE', 'unit:frail');
	return null;
};

/** "chằng chống 860 ngôi nhà với 412 lượt cán bộ, chiến sĩ": houses tied down before a storm, none built. */
const STORM_WORK = pairsOf('chằng chống|chằng néo|chằng buộc');

/** "Bản tin bão …: huy động 1.340 lượt cán bộ, chiến sĩ giúp dân dọn cây đổ": help against the disaster of the title. */
export const inDisaster: Correction = (f) => {
	const { s, q, read, memory } = f;
	// "kêu gọi 2.130 tàu …. Ngoài ra, 68 cán bộ, chiến sĩ tăng cường xuống các địa bàn": sent against the storm told of
	const sent =
		read.topic === 'SECONDED' &&
		memory.inParagraph().some((d) => /^(disaster|sar)\./.test(d.indicator)) &&
		!hasTopic(s.topics, s.from, s.to, 'IN_CHARGE') &&
		!forCommunes(f);
	// "lũ làm 2 người chết; đơn vị huy động 860 lượt cán bộ, chiến sĩ đến giúp dân"
	const lost = memory.inSentence(s).some((d) => d.indicator === 'sar.deaths_missing');
	const helped =
		/^(civic|housing)\.troop_turns$/.test(read.indicator) &&
		(lost ||
			STORM_WORK.standsIn(s.page.tokens, itemFrom(s, q.from), q.from) ||
			memory.titleNames('DISASTER') ||
			memory.recent().filter(isOfDisaster).length >= MANY);
	if (!sent && !helped && !calledOut(f)) return null;
	return becomes(f, 'sar.troop_turns', 'DISASTER', 'title:DISASTER');
};
