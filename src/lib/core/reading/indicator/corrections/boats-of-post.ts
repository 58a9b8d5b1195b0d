import { once } from '../../../text/once.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { Page } from '../../page/page.ts';
import { becomes, isGrouped, toldBefore, type Correction } from './correction.ts';

const FISHING = pairsOf('tàu cá|nghề cá|đánh bắt');
const OF_PORTS = pairsOf('cửa khẩu|tàu hàng|tàu biển|tàu khách|nhập cảnh|xuất cảnh|tàu chở|quốc tế');
const PORT = wordsOf('cảng');

/** The text tells of boats that fish, of no port but theirs and of no border crossed. */
const isOfFishing = once<Page, boolean>(
	({ tokens }) =>
		FISHING.standsIn(tokens, 0, tokens.length) &&
		!OF_PORTS.standsIn(tokens, 0, tokens.length) &&
		tokens.every((t, k) => !PORT.has(t) || tokens[k + 1]?.fold === 'cá'),
);

/** "Đồn làm thủ tục cho 2.930 lượt tàu", in a text on boats that fish: theirs. */
export const boatsOfPost: Correction = (f) =>
	f.q.cls === 'vessel_turn' && isOfFishing(f.s.page)
		? becomes(f, 'fisheries.vessel_turns_checked', 'VESSEL_CHECK', 'noun:boat')
		: null;

/** "2.930 lượt tàu, 16.205 lượt người": those aboard boats that fish. */
export const menOfBoats: Correction = (f) =>
	f.q.cls === 'person_turn' &&
	toldBefore(f)?.indicator === 'fisheries.vessel_turns_checked' &&
	isGrouped(f) &&
	isOfFishing(f.s.page)
		? becomes(f, 'fisheries.fisher_turns_checked', 'VESSEL_CHECK', 'group:vessels')
		: null;
