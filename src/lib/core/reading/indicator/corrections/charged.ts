import { SUBJECTS } from '../../../indicator/resolve.ts';
import { hasTopic } from '../../../indicator/topics.ts';
import { isPending } from '../cases/outcome.ts';
import { figureAt, itemFrom } from '../../page/sentence.ts';
import { becomes, type Correction, type Told } from './correction.ts';

const CHARGED: Readonly<Record<string, string>> = {
	'crime.handed_over_cases': 'crime.prosecuted_cases',
	'crime.handed_over_persons': 'crime.prosecuted_suspects',
};

/** Where the figure before the row of this one ends. */
const rowFrom = ({ s, i }: Told): number =>
	figureAt(s, s.groups.indexOf(s.groups[i] as number) - 1)?.to ?? s.from;

/** "khởi tố, chuyển cơ quan điều tra 12 vụ, 20 bị can": charged, wherever they were sent. */
export const chargedFirst: Correction = (f) => {
	const { s, q, read } = f;
	const charged = CHARGED[read.indicator];
	const from = Math.max(itemFrom(s, q.from), rowFrom(f));
	return charged && hasTopic(s.topics, from, q.from, 'PROSECUTE')
		? becomes(f, charged, 'PROSECUTE', 'topic:left:PROSECUTE')
		: null;
};

/** "lập biên bản 31 vụ, xử phạt 28 vụ, còn 3 vụ đang xác minh": the rest of the cases told, all of one offence. */
export const stillPending: Correction = (f) => {
	const { s, q, memory } = f;
	if (!isPending(s, q)) return null;
	const cases = memory.inSentence(s).filter((d) => d.cls === 'case' && d.kind === 'result');
	const last = cases.at(-1);
	const alike = cases.every((d) => d.indicator === last?.indicator) && SUBJECTS.has(last?.topic ?? '');
	return last?.topic && alike ? becomes(f, last.indicator, last.topic, 'pending:rest') : null;
};
