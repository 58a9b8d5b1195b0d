import { hasTopic } from '../../../indicator/topics.ts';
import { hasCue } from '../../mention/cues.ts';
import { wordAt } from '../../page/sentence.ts';
import { becomes, toldBefore, type Correction } from './correction.ts';

const BILATERAL_REACH = 4;

/** "cùng Kiểm ngư và Cảnh sát biển tuần tra chung 02 lượt": together, but with our own agencies. */
export const homePatrol: Correction = ({ s, q, read, memory }) => {
	if (hasCue(s.cues, 'foreign', s.from, s.to)) return null;
	// "tuần tra chung 16 chuyến …. Sáu tháng tới, tuần tra chung 24 chuyến": with the same partner again
	const again = memory.totalOf('patrol.joint_sessions') && !memory.totalOf('patrol.bilateral_sessions');
	if (!again && !hasCue(s.cues, 'agency', s.from, q.from)) return null;
	for (let k = s.from; k < q.to + BILATERAL_REACH; k += 1)
		if (wordAt(s, k) === 'song' && wordAt(s, k + 1) === 'phương') return null;
	return { ...read, indicator: 'patrol.joint_sessions', rules: ['patrol:agencies'] };
};

const PLAIN: Readonly<Record<string, string>> = {
	'patrol.bilateral_sessions': 'patrol.sessions',
	'patrol.bilateral_troop_turns': 'patrol.troop_turns',
};

/** "8.400 lượt cán bộ, chiến sĩ; tuần tra song phương 9 lần": a kind of patrol named behind the semicolon is of the next figure. */
export const namedBehind: Correction = (f) => {
	const { s, i, q, read } = f;
	const plain = PLAIN[read.indicator];
	if (!plain) return null;
	// "tuần tra 1.204 lượt, có 96 lượt song phương": of the share told next
	const next = s.quantities[i + 1];
	const share = next?.cls === q.cls && /^(có|gồm)$/.test(wordAt(s, next.from - 1));
	if (
		share &&
		hasTopic(s.topics, s.from, q.from, 'PATROL') &&
		!hasTopic(s.topics, q.from, next.from, 'PATROL_BILATERAL')
	)
		return becomes(f, plain, 'PATROL', 'topic:left:PATROL');
	if (!read.rules[0]?.startsWith('topic:after:')) return null;
	// "64 cuộc hội đàm, gồm 5 cuộc cấp tỉnh và 59 cuộc cấp đồn; tuần tra song phương 42 lần": a part of what was told before
	const whole = toldBefore(f);
	if (whole?.cls === q.cls && /^(gồm|đó|có|\()$/.test(wordAt(s, q.from - 1)))
		return becomes(f, whole.indicator, whole.topic ?? 'PATROL', 'part:of-whole');
	const stop = s.semicolons.find((k) => k >= q.to);
	return stop !== undefined && !hasTopic(s.topics, q.to, stop, 'PATROL_BILATERAL')
		? becomes(f, plain, 'PATROL', 'topic:after:PATROL')
		: null;
};
