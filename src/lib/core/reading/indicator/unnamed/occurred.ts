import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { wordAt, isAt } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import type { Way } from '../ways.ts';

/** What may stand right behind cases of which nothing else is said. */
const ENDS = wordsOf(', . ; ( / tăng giảm với trong và');
/** What else happens in cases: accidents, fires, floods, quarrels of the people. */
const NO_OFFENCE = pairsOf(
	'tai nạn|sự cố|thiên tai|cháy rừng|cháy nổ|hỏa hoạn|giao thông|sạt lở|đuối nước|gặp nạn|cứu nạn|cứu hộ|dịch bệnh|mâu thuẫn|lũ quét|dông lốc|tranh chấp',
);

/** "6 tháng đầu năm, toàn tuyến xảy ra 24 vụ, giảm 6 vụ": cases of which nothing is said are taken for offences, in doubt. */
export const occurred: Way = ({ s, q }) => {
	if (wordAt(s, q.from - 1) !== 'ra' || wordAt(s, q.from - 2) !== 'xảy' || !isAt(s, q.to, ENDS)) return null;
	const { body, to } = s.page.blocks[s.block] ?? { body: s.from, to: s.to };
	return NO_OFFENCE.standsIn(s.page.tokens, body, to) ? null : implied('crime.cases', 'CRIME', 'doubt:case');
};
