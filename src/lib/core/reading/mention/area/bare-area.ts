import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isUpper } from './name-run.ts';
import { closedBy, readKnown, readName, type PlaceName } from './place-name.ts';

const LINKS = wordsOf('là và , ; : đến');

/** Provinces listed by name alone after one was named in full: "tiếp đến là Thanh Khê (212 vụ) và Bình Lâm (200 vụ)". */
function readListed(tokens: readonly Token[], at: number, end: number): PlaceName | null {
	if (at === 0 || !isUpper(tokens[at]) || !LINKS.has(tokens[at - 1])) return null;
	const name = readName(tokens, at, end, 'bare');
	// "…, Quảng Bình 90 lượt"
	if (name?.what === 'known' && tokens[name.to]?.kind === 'number') return name;
	const read = name && closedBy(tokens, name, /^[(]$/);
	if (!read) return null;
	const next = tokens[read.to + 1];
	// "và Lò Văn Hặc (41 tuổi)", "và Hà Bá Mai (SN 1971, …)": a person
	if (tokens[read.to + 2]?.fold === 'tuổi' || /^(sn|sinh)$/.test(next?.fold ?? '')) return null;
	return next && (next.kind === 'number' || tokens[read.to + 2]?.kind === 'number') ? read : null;
}

/** "Cao Bằng, Lạng Sơn, Quảng Ninh lần lượt có …": the next of a list of provinces of the lists. */
function readNext(tokens: readonly Token[], at: number, end: number): PlaceName | null {
	if (!/^(,|và)$/.test(tokens[at - 1]?.fold ?? '')) return null;
	const name = readName(tokens, at, end, 'bare');
	const ends = /^(,|và|lần)$/.test(tokens[name?.to ?? at]?.fold ?? '');
	return name?.what === 'known' && ends ? name : null;
}

/** No name before a date is longer. */
const NAME_REACH = 12;

/** Whether ", ngày" follows where a name can end. */
function isDated(tokens: readonly Token[], at: number): boolean {
	for (let k = at + 1; k <= at + NAME_REACH; k += 1)
		if (tokens[k]?.fold === 'ngày' && tokens[k - 1]?.text === ',') return true;
	return false;
}

const PARTS = wordsOf(', (');

/** "Sơn Hà, ngày 23 tháng 6 năm 2022": where a report was signed. */
function readDateline(tokens: readonly Token[], at: number, start: number, end: number): PlaceName | null {
	if (!isUpper(tokens[at]) || (at > start && !PARTS.has(tokens[at - 1]))) return null;
	const name = isDated(tokens, at) ? readName(tokens, at, end) : null;
	const read = name && closedBy(tokens, name, /^,$/);
	if (!read || tokens[read.to + 1]?.fold !== 'ngày') return null;
	return tokens[read.to + 2]?.kind === 'number' && (tokens[read.to + 3]?.fold === 'tháng' || at > start)
		? read
		: null;
}

/** The words after which a province of the lists, named without "tỉnh", is what the clause is about. */
const IN_PLACE = new Set(['tại', 'phía', 'riêng', 'còn', 'bàn', 'giới', 'phòng', 'biển']);

/** "Tại Lai Châu, …", "Lai Châu: …": a province of the lists by its name alone. */
function readBareKnown(tokens: readonly Token[], at: number, start: number, end: number): PlaceName | null {
	const before = tokens[at - 1];
	if (at > start && !IN_PLACE.has(before?.fold ?? '')) return null;
	// "chốt cảnh giới Hải An": a watch by the name of its hamlet
	if (before?.fold === 'giới' && tokens[at - 2]?.fold !== 'biên') return null;
	// "Đồn Biên phòng Sơn La" is a post's own name
	if (before?.fold === 'phòng' && /^(đồn|trạm)$/.test(tokens[at - 3]?.fold ?? '')) return null;
	const known = readKnown(tokens, at, end, false);
	if (known?.entry.what !== 'known') return null;
	const after = tokens[known.to];
	if (after && isUpper(after)) return null;
	if (at === start && !/^[:,(–-]$/.test(after?.text ?? '')) return null;
	return { name: known.entry.name, to: known.to, what: 'known', others: [], runsOn: false };
}

/** A name without words that lead to it, where its place in the text tells that it is a province. */
export const readBare = (
	tokens: readonly Token[],
	at: number,
	start: number,
	end: number,
	before: readonly { to: number; as: string }[],
): PlaceName | null =>
	(before.length > 0 ? readListed(tokens, at, end) : null) ??
	(before.at(-1)?.to === at - 1 ? readNext(tokens, at, end) : null) ??
	readDateline(tokens, at, start, end) ??
	readBareKnown(tokens, at, start, end);
