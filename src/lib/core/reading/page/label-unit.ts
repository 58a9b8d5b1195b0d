import type { TopicMark } from '../../indicator/topics.ts';

interface LabelUnit {
	unit: string;
	cls: string;
}

const EVENT: LabelUnit = { unit: 'EVENT', cls: 'event' };

/** What is counted under a label that names a work and no noun. */
const UNITS: Readonly<Record<string, LabelUnit>> = {
	DISCIPLINE: { unit: 'INSTANCE', cls: 'instance' },
	FOREIGN_SEA: { unit: 'VESSEL', cls: 'vessel' },
	PATROL: EVENT,
	PATROL_BILATERAL: EVENT,
	PATROL_JOINT: EVENT,
	PATROL_SEA: EVENT,
	TALKS: EVENT,
	EXCHANGE: EVENT,
	HEALTH: { unit: 'PERSON_TURN', cls: 'person_turn' },
	ADOPT: { unit: 'STUDENT', cls: 'student' },
	SPONSOR: { unit: 'STUDENT', cls: 'student' },
	TIPS: { unit: 'TIP', cls: 'tip' },
};

/** "Tuần tra song phương: 24", "Vi phạm kỷ luật: không": what the label tokens[from, to) counts; null where it names a noun or nothing known. */
export function labelUnit(topics: readonly TopicMark[], from: number, to: number): LabelUnit | null {
	const mark = topics.findLast(
		(m) => m.from >= from && m.to === to && m.entry.topics.some((t) => UNITS[t.topic]),
	);
	const topic = mark?.entry.topics.find((t) => UNITS[t.topic]);
	return topic ? (UNITS[topic.topic] ?? null) : null;
}
