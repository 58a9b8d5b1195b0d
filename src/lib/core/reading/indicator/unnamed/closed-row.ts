import { resolveInClause } from '../../../indicator/resolve.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { Sentence } from '../../page/sentence.ts';
import { surroundings } from '../../page/surroundings.ts';
import { onlyTimes } from '../house-kind.ts';
import { implied, type IndicatorReading } from '../indicator-reading.ts';

/** "quý I 21 vụ, quý II 34 vụ, quý III 38 vụ ma túy": what all of a row of times is of stands behind its last figure. */
export function closedRow(s: Sentence, i: number): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	let last = i;
	for (let next = s.quantities[i + 1]; next; next = s.quantities[last + 1]) {
		const here = s.quantities[last] as Quantity;
		if (next.cls !== q.cls || next.unit !== q.unit || !onlyTimes(s, here.to, next.from)) break;
		last += 1;
	}
	if (last === i) return null;
	const found = resolveInClause(surroundings(s, last), q.cls);
	return found?.indicator && found.place === 'right'
		? implied(found.indicator, found.topic.topic, `row:${found.topic.topic}`)
		: null;
}
