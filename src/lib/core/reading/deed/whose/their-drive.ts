import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { findCues, hasCue } from '../../mention/cues.ts';
import { hasPair, holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';

const BY = wordsOf('do');
/** What who leads a drive does. */
const LEADS = pairsOf(
	'chủ trì|chủ công|nòng cốt|chỉ đạo|chỉ huy|phát động|xác lập|làm chủ|mở đợt|ra quân|thực hiện|triển khai',
);
/** Words of the name of who leads, before the verb. */
const NAME_REACH = 9;

/**
 * Where "do Công an tỉnh chủ trì" ends before a token.
 *
 * in   at: first token of a figure, or of "chủ trì" itself
 * out  the token behind the agency's name; -1 where no agency is told to lead
 */
export function ledByAgency(s: Sentence, at: number): number {
	if (!BY.mayStandIn(s.words)) return -1;
	for (const m of s.cues) {
		if (m.entry.kind !== 'agency' || m.to > at || !BY.has(s.page.tokens[m.from - 1])) continue;
		let end = m.to;
		while (end < Math.min(m.to + NAME_REACH, s.to) && !/^[;,.:]$/.test(wordAt(s, end))) end += 1;
		if (hasPair(s, m.to, end, LEADS)) return m.to;
	}
	return -1;
}

/** "Hưởng ứng đợt ra quân do Bộ Công an phát động, …": what we do of it. */
const OPENS_OURS = wordsOf('hưởng tham thực theo triển');
const FORCES = wordsOf('lực');

/** The drive itself does it, or "các lực lượng" in it: "đợt truy quét do Công an làm nòng cốt đã bắt …". */
function isSubject(s: Sentence, from: number, to: number): boolean {
	const first = s.quantities.find((o) => o.from >= from)?.from ?? to;
	return (
		DRIVES.has(s.page.tokens[s.from]) ||
		!s.breaks.some((k) => k >= from && k < first) ||
		holdsIn(s, from, to, FORCES)
	);
}

const DRIVES = wordsOf('đợt cuộc chiến chuyên vụ');

/** What is done in a drive of theirs, by forces nobody names: "Trong chiến dịch do Công an tỉnh chủ công, các lực lượng bắt 7 đối tượng". */
export function isOfTheirDrive(s: Sentence, q: Quantity): boolean {
	const led = ledByAgency(s, q.from);
	if (led < 0 || OPENS_OURS.has(s.page.tokens[s.from]) || !isSubject(s, led, q.from)) return false;
	const block = s.page.blocks[s.block];
	// "BĐBP tỉnh tham gia chuyên án. Trong chuyên án do Công an tỉnh chủ trì này, …": ours took part
	const from = block?.body ?? s.from;
	return !hasCue(s.cues, 'own', q.from, s.to) && findCues(s.page.tokens, from, q.from, isOurs).length === 0;
}

const isOurs = (m: { entry: { kind: string } }): boolean => m.entry.kind === 'own';
