import { hasTopic } from '../../indicator/topics.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import type { Memory } from '../page/memory.ts';
import { wordAt, type Sentence } from '../page/sentence.ts';

const DRIVE: Readonly<Record<string, string>> = {
	'civic.workdays': 'housing.workdays',
	'civic.troop_turns': 'housing.troop_turns',
	'welfare.total_value': 'housing.funds',
};
/** Work of its own that a sentence of an article on houses may tell of. */
const OTHER_WORK = [
	'LIVELIHOOD',
	'HEALTH',
	'SPONSOR',
	'ADOPT',
	'GIFT_VALUE',
	'WELFARE',
	'DISASTER',
	'ROADS',
	'PLANTING',
];

/** "78 căn nhà đã hoàn thành, … Để có kết quả ấy, các đồn đã cử 1.145 lượt bộ đội": for the houses the sentence before told. */
function forHousesTold(s: Sentence, memory: Memory): boolean {
	if (!/^(để|nhằm)$/.test(wordAt(s, s.from)) || !/^(có|đạt|làm|được|hoàn)$/.test(wordAt(s, s.from + 1)))
		return false;
	const told = memory.drafts.findLast((d) => d.block !== s.block || d.sentence !== s.index);
	return told !== undefined && s.block - told.block <= 1 && told.cls === 'house';
}

/** "Về đích xóa nhà tạm": in an article on houses, hands and money without another purpose went to the houses. */
export function inHousingDrive(
	s: Sentence,
	i: number,
	read: IndicatorReading,
	memory: Memory,
): IndicatorReading | null {
	const q = s.quantities[i] as Quantity;
	const indicator =
		DRIVE[read.indicator] ??
		(read.indicator === 'other' && q.cls === 'troop_turn' ? 'housing.troop_turns' : undefined);
	if (!indicator || !(memory.titleNames('ERADICATE', 'HOUSING', 'SHELTER') || forHousesTold(s, memory)))
		return null;
	if (hasTopic(s.topics, s.from, s.to, ...OTHER_WORK)) return null;
	return { ...read, indicator, topic: 'HOUSING', rules: ['drive:houses'], stated: false };
}

/** "nhà hảo tâm ủng hộ 3 tỷ 275 triệu đồng tiền mặt": money given, none seized. */
export function gatheredCash(s: Sentence, i: number, read: IndicatorReading): IndicatorReading | null {
	if (read.indicator !== 'seized.cash' || read.topic !== 'CASH') return null;
	const q = s.quantities[i] as Quantity;
	for (let k = s.topics.length - 1; k >= 0; k -= 1) {
		const m = s.topics[k];
		if (!m || m.to > q.from) continue;
		const names = m.entry.topics.map((t) => t.topic);
		if (names.includes('SEIZE')) return null;
		if (names.includes('MOBILISE'))
			return { ...read, indicator: 'welfare.total_value', topic: 'MOBILISE', rules: ['cash:given'] };
	}
	return null;
}
