import { hasTopic } from '../indicator/topics.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Memory } from './memory.ts';
import type { Sentence } from './sentence.ts';

/** Whether a seizure or a case governs a thing that could as well be given or owned. */
export function seizedHere(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	return hasTopic(s.topics, s.from, q.from, 'SEIZE') || memory.seizing();
}

/** "gồm 850 phần quà và 12 tấn gạo": goods are exhibits only where something was seized. */
export const isSeized = (s: Sentence, memory: Memory) =>
	memory.seizing() ||
	hasTopic(s.topics, s.from, s.to, 'SEIZE', 'SMUGGLING', 'CRIME', 'PENALTY') ||
	memory.headingSubject('case') !== null ||
	memory.headingTopic('case') !== null ||
	memory.speaksOf('SMUGGLING');

/** Goods that pass a gate or a port, not goods seized. */
export function isCargo(s: Sentence, i: number, memory: Memory): boolean {
	const q = s.quantities[i] as Quantity;
	if (hasTopic(s.topics, s.from, q.from, 'SEIZE', 'SMUGGLING') || memory.seizing()) return false;
	return (
		hasTopic(s.topics, s.from, s.to, 'GATE', 'PORT', 'CARGO') ||
		memory.speaksOf('PORT') ||
		memory.speaksOf('GATE')
	);
}
