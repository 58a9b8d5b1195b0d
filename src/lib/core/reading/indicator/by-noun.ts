import { resolveByNoun } from '../../indicator/resolve.ts';
import { hasTopic } from '../../indicator/topics.ts';
import { isSector } from '../deed/sector.ts';
import { wordAt } from '../page/sentence.ts';
import type { Told } from './corrections/correction.ts';
import { implied, type IndicatorReading } from './indicator-reading.ts';

/** What the noun alone says that a figure measures, where nothing else tells it; null where the noun tells nothing of ours. */
export function byNoun({ s, i, q, memory }: Told): IndicatorReading | null {
	// "Lễ hội dự kiến đón hơn 20.000 du khách": travellers only where a gate or a port is told of
	const noun = wordAt(s, q.unitFrom) === 'du' ? null : resolveByNoun(q.cls);
	if (
		noun?.startsWith('context.') &&
		(isSector(s, i) || !/^(có|gồm|lý|vệ|với|và|,|dài|là|khắp|trên)$/.test(wordAt(s, q.from - 1)))
	)
		return null;
	// "xe chở 38 hành khách gặp nạn": travellers by sea only where a port is told of
	if (
		noun === 'port.passenger_turns' &&
		!memory.speaksOf('PORT') &&
		!hasTopic(s.topics, s.from, s.to, 'PORT')
	)
		return null;
	// "tháng 6 có 214 lượt tàu" where ships have been cleared and no boats checked
	if (q.cls === 'vessel_turn' && memory.totalOf('port.ship_calls') && !memory.totalOf(noun ?? ''))
		return implied('port.ship_calls', 'PORT', 'noun:port');
	return noun ? { ...implied(noun, null, 'unit:noun'), stated: true } : null;
}
