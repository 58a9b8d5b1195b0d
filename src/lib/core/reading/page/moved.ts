import { wordsOf } from '../../text/word-flag.ts';
import { lastCue } from '../mention/cues.ts';
import { isAt, type Sentence } from './sentence.ts';

/** Words between a word of rise or fall and its number: "giảm nhẹ 7 %", "nhích thêm 6 %". */
const BY = wordsOf('nhẹ mạnh sâu nhanh thêm lên xuống tới đến được khoảng gần hơn trên chừng còn');
const MOVE_REACH = 5;

/** Where the word of rise or fall right before the number at `at` begins ("tăng", "nhích lên"); `at` where none stands there. */
export function moveBefore(s: Sentence, at: number): number {
	const from = Math.max(s.from, at - MOVE_REACH);
	const up = lastCue(s.cues, 'rise', from, at);
	const down = lastCue(s.cues, 'fall', from, at);
	const cue = up && down ? (up.to > down.to ? up : down) : (up ?? down);
	if (!cue) return at;
	for (let k = cue.to; k < at; k += 1) if (!isAt(s, k, BY)) return at;
	return cue.from;
}
