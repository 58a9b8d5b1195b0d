import { wordAt } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

/** "mở 3 đợt cao điểm, kết thúc 20 kế hoạch nghiệp vụ": plans of detectives, no drives. */
export const opPlans: Correction = (f) =>
	f.q.cls === 'op_plan' && wordAt(f.s, f.q.unitFrom + 2) === 'nghiệp'
		? becomes(f, 'crime.op_plans', 'CRIME', 'unit:op-plan')
		: null;
