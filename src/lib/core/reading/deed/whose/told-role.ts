import { lastCue } from '../../mention/cues.ts';
import { paragraphsBehind } from '../../page/still-in-mind.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import { partnerAfter } from './partner.ts';

/** Words of an operation: what was led or joined is a case, no lesson and no gift. */
const OPERATION = new Set([
	'bắt',
	'án',
	'mật',
	'phục',
	'phá',
	'kích',
	'soát',
	'tra',
	'xét',
	'vây',
	'truy',
	'đấu',
]);
/** So few are caught in one case. */
const FEW = 20;
/** Paragraphs that may lie between who led and whom they caught. */
const NEXT_BLOCKS = 1;

/** Who led, told before anything was caught. */
export interface ToldRole {
	role: 'LEAD' | 'JOINT';
	block: number;
}

/** "Đồn chủ trì, phối hợp với Công an huyện phá chuyên án KV525.": a sentence without figures that tells who led. */
export function tellsRole(s: Sentence): ToldRole | null {
	if (s.quantities.some((q) => q.cls !== 'none' && q.cls !== 'bare')) return null;
	const joint = s.cues.find((m) => m.entry.kind === 'joint' && wordAt(s, m.from) === 'phối');
	if (!joint || partnerAfter(s, joint.to, s.to) !== 'other') return null;
	let operation = false;
	for (let k = s.from; k < s.to; k += 1) operation ||= OPERATION.has(wordAt(s, k));
	if (!operation) return null;
	const lead = lastCue(s.cues, 'lead', s.from, joint.from);
	return { role: lead && wordAt(s, lead.from) !== 'trực' ? 'LEAD' : 'JOINT', block: s.block };
}

const CATCHES = new Set(['bắt', 'giữ', 'chế', 'hiện']);
/** How far before the figure its verb stands. */
const VERB_REACH = 8;

/** "Lực lượng đánh án bắt giữ 3 đối tượng": the catch of the case told before; null for anything else. */
export function roleTold(s: Sentence, i: number, told: ToldRole | null): 'LEAD' | 'JOINT' | null {
	const q = s.quantities[i];
	if (
		!told ||
		!q ||
		paragraphsBehind(s.page, told.block, s.block) > NEXT_BLOCKS ||
		q.value === null ||
		q.value > FEW
	)
		return null;
	// another unit, told by its name, acts
	for (let k = s.from; k < q.from; k += 1)
		if (/^(đồn|bđbp|trạm|phòng|cục|hải)$/.test(wordAt(s, k))) return null;
	for (let k = Math.max(s.from, q.from - VERB_REACH); k < q.from; k += 1)
		if (CATCHES.has(wordAt(s, k)) && !/^(tin|để)$/.test(wordAt(s, k - 1))) return told.role;
	return null;
}
