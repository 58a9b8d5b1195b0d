import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { holdsIn, wordAt } from '../../page/sentence.ts';
import { becomes, type Correction } from './correction.ts';

const KEPT_REACH = 8;
const MANAGED = pairsOf('tự quản');
/** Words from what is watched over to who does it. */
const BEHIND_REACH = 14;

/** "22 tổ tự quản, 4 chốt cố định": a post is held by the force. */
export const heldPosts: Correction = (f) =>
	wordAt(f.s, f.q.unitFrom) === 'chốt'
		? becomes(f, 'readiness.checkpoints', 'CHECKPOINT', 'noun:post')
		: null;

/** "duy trì 18 tổ/144 thành viên": teams of the people, told by their members; no posts. */
export const teamsOfMembers: Correction = (f) => {
	const { s, i, q } = f;
	const next = s.quantities[i + 1];
	const joined = next?.cls === 'member' && /^(\/|với|,|=|và)$/.test(wordAt(s, next.from - 1));
	return joined && next.from - q.to <= KEPT_REACH && wordAt(s, q.unitFrom) === 'tổ'
		? becomes(f, 'grassroots.selfmgmt_groups', 'SELF_MANAGED', 'pair:members')
		: null;
};

const PEOPLE = wordsOf('dân');

/** "14 chốt và 5 tổ tuần tra lưu động": teams kept in the field beside the posts, no patrols gone. */
export const teamsKept: Correction = (f) => {
	const { s, q, memory } = f;
	// "14 tổ tuần tra nhân dân": of the people, who watch over their own
	if (q.cls === 'group' && holdsIn(s, q.unitFrom, q.unitTo, PEOPLE))
		return becomes(f, 'grassroots.selfmgmt_groups', 'SELF_MANAGED', 'noun:team');
	if (q.unit !== 'TEAM_TURN' || wordAt(s, q.unitFrom) !== 'tổ') return null;
	const mobile = /^(lưu|cơ) động$/.test(`${wordAt(s, q.unitTo)} ${wordAt(s, q.unitTo + 1)}`);
	const posts = memory.inSentence(s).at(-1)?.indicator === 'readiness.checkpoints';
	if (!mobile && !posts) return null;
	q.unit = 'GROUP';
	return becomes(f, 'readiness.checkpoints', 'CHECKPOINT', 'noun:team');
};

/** "phát hiện 3 cột mốc bị sạt lở": stones that need mending, no length of the border's row. */
export const damaged: Correction = (f) =>
	wordAt(f.s, f.q.to) === 'bị' ? becomes(f, 'other', 'MARKERS', 'stones:damaged') : null;

/** "nhận tự quản 3.262 km đường biên, 1.204 cột mốc": what the people watch over, not how long the border is. */
export const selfManaged: Correction = (f) => {
	const { s, q } = f;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - KEPT_REACH); k -= 1)
		if (wordAt(s, k) === 'quản' && wordAt(s, k - 1) === 'tự')
			return becomes(f, 'other', 'SELF_MANAGED', 'kept:people');
	// "46 km đường biên, 23 cột mốc được nhân dân đăng ký tự quản"
	const end = Math.min(s.semicolons.find((k) => k >= q.to) ?? s.to, q.to + BEHIND_REACH);
	for (let k = q.to; k < end; k += 1)
		if (/^(được|do)$/.test(wordAt(s, k)) && MANAGED.standsIn(s.page.tokens, k, end))
			return becomes(f, 'other', 'SELF_MANAGED', 'kept:people');
	// "212 tổ tự quản với 2.310 thành viên bảo vệ 96 km đường biên, 41 cột mốc"
	return f.memory.inSentence(s).at(-1)?.topic === 'SELF_MANAGED'
		? becomes(f, 'other', 'SELF_MANAGED', 'kept:people')
		: null;
};

/** "tự quản 62 mốc quốc giới và 25 công trình biên giới": watched over with the stones, not built. */
export const borderWorks: Correction = (f) =>
	/^(biên|trên)$/.test(wordAt(f.s, f.q.to)) ? selfManaged(f) : null;

const BUILDS = wordsOf('mở làm sửa bê tu đổ mới xây cứng dựng nâng trải');
const BUILT_REACH = 4;
const OF_ROAD = pairsOf(
	'đường tuần|đường ra|đường vào|đường lên|đường bê|đường giao|đường liên|đường nông|đường dân|đường mòn',
);

/** "các xã biên giới mở mới 6 km đường tuần tra": a road, though the border is named before it. */
export const roadAtBorder: Correction = (f) => {
	const { s, q, read } = f;
	if (!/^topic:(left|far|before):/.test(read.rules[0] ?? '')) return null;
	const road = OF_ROAD.isAt(s.page.tokens, q.to) || OF_ROAD.isAt(s.page.tokens, q.to - 1);
	return road && holdsIn(s, q.from - BUILT_REACH, q.from, BUILDS)
		? becomes(f, 'roads.km', 'ROADS', 'noun:road')
		: null;
};
