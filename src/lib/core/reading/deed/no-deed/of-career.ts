import type { Quantity } from '../../../quantity/quantity.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { findCues, hasCue } from '../../mention/cues.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const RANK = /^(tá|úy)$/;
const TITLE = /^(anh|chị|ông|bà)$/;
/** Words that open with one person: ranks, titles, pronouns. */
const ONE = wordsOf('tá úy anh chị ông bà tôi');
/** Verbs right behind a pronoun: what he or she did. */
const DID = /^(đã|còn|cũng|từng|trực|tham|vận|giúp|dạy|nuôi|đỡ|chỉ|cùng|bắt|phá|khám|cứu)$/;
/** Who speaks tells of all. */
const SPEAKS = wordsOf('biết hay nói kể định báo thông trao tặng');
/** "vợ anh", "của ông", "các anh", "bà con": no one person acts. */
const NOT_ONE = /^(các|của|cho|với|mấy|hai|đồng|những|và|,)$/;
/** Words between a pronoun and its verb. */
const NAME_WORDS = 6;

/** One person acts at a token: "Thiếu tá Lò Văn Hặc", "anh Thào A Dế đã", "anh đã". */
function isOneAt(s: Sentence, at: number): boolean {
	const { tokens } = s.page;
	if (RANK.test(wordAt(s, at))) {
		const name = wordAt(s, at + 1) === 'quân' && wordAt(s, at + 2) === 'y' ? at + 3 : at + 1;
		return isUpper(tokens[name]) && !/^(và|của|với|cho)$/.test(wordAt(s, at - 2));
	}
	const word = wordAt(s, at);
	if (at > s.from && NOT_ONE.test(wordAt(s, at - 1)) && wordAt(s, at - 1) !== ',') return false;
	if (word === 'tôi') return DID.test(wordAt(s, at + 1));
	if (!TITLE.test(word)) return false;
	let verb = at + 1;
	while (verb < at + NAME_WORDS && isUpper(tokens[verb])) verb += 1;
	return DID.test(wordAt(s, verb)) || (verb > at + 1 && verb < at + NAME_WORDS && wordAt(s, verb) === ',');
}

/** Token of the one person who acts before a figure, none of ours between; -1 without one. */
function oneBefore(s: Sentence, q: Quantity): number {
	const { tokens } = s.page;
	for (let k = q.from - 1; k >= s.from; k -= 1) {
		if (wordAt(s, k) === ';' || SPEAKS.has(tokens[k])) return -1;
		if (!ONE.has(tokens[k]) || !isOneAt(s, k)) continue;
		return s.cues.some((m) => m.entry.kind === 'own' && m.from >= k && m.to <= q.from && !isAlong(s, m.from))
			? -1
			: k;
	}
	return -1;
}

/** "cùng đơn vị", "tham mưu cho đơn vị": those the one person worked with. */
const isAlong = (s: Sentence, at: number): boolean => /^(cùng|với|cho)$/.test(wordAt(s, at - 1));

const YEARS = wordsOf('năm');
/** Fewer years may be those of a report. */
const LONG = 5;
const LIFE = 60;
const IN_WORDS = /^(mươi|chục|mười)$/;
/** "5 năm thực hiện", "66 năm Ngày truyền thống": of a programme or a feast. */
const NOT_OF_LIFE = /^(thực|triển|ngày|xây|kỷ|tuổi|học|tù|đầu|một|thi)$/;

/** "18 năm qua", "gần 20 năm ở biên giới", "từ năm 2005 đến nay" within tokens [from, to). */
function isLongTime(tokens: readonly Token[], from: number, to: number): boolean {
	for (let k = from + 1; k < to; k += 1) {
		if (!YEARS.has(tokens[k])) continue;
		const before = tokens[k - 1];
		const next = tokens[k + 1];
		if (before?.fold === 'từ' && next?.kind === 'number') {
			if (tokens[k + 2]?.fold === 'đến' && tokens[k + 3]?.fold === 'nay') return true;
			continue;
		}
		if (NOT_OF_LIFE.test(next?.fold ?? '')) continue;
		const many = before?.kind === 'number' ? Number(before.text) : 0;
		if ((many >= LONG && many <= LIFE) || IN_WORDS.test(before?.fold ?? '')) return true;
	}
	return false;
}

/** The sentence before tells of one by rank or name, and of long years: "Thiếu tá Lò Văn Hặc có 21 năm gắn bó với biên giới." */
function followsLife(s: Sentence): boolean {
	const before = s.page.blocks[s.block]?.sentences[s.index - 1];
	if (!before) return false;
	const { tokens } = s.page;
	let one = false;
	for (let k = before.from; k < before.to && !one; k += 1)
		one = (RANK.test(tokens[k]?.fold ?? '') || TITLE.test(tokens[k]?.fold ?? '')) && isUpper(tokens[k + 1]);
	if (!one) return false;
	return (
		isLongTime(tokens, before.from, before.to) ||
		hasCue(
			findCues(tokens, before.from, before.to, (m) => m.entry.kind === 'career'),
			'career',
			before.from,
			before.to,
		)
	);
}

/** Years of a stretch that is of one person only. */
const isYears = (s: Sentence): boolean =>
	s.periods.some(({ mention: { say } }) => say.kind === 'past' && say.unit === 'year' && say.count > 1);

/** "18 năm qua anh Thào A Dế đã giúp 60 hộ", "Anh đã phá 46 chuyên án, thu 84 bánh heroin" behind his 21 years: one person's deeds of many years. */
function ofManyYears(s: Sentence, q: Quantity): boolean {
	const at = oneBefore(s, q);
	if (at < 0) return false;
	if (isLongTime(s.page.tokens, s.from, s.to) || hasCue(s.cues, 'career', s.from, s.to)) return true;
	// "Chỉ riêng hai năm gần đây, anh vận động dân bản giao nộp 27 khẩu súng"
	const pronoun = !RANK.test(wordAt(s, at)) && !isUpper(s.page.tokens[at + 1]);
	return pronoun && (isYears(s) || followsLife(s));
}

/** Deeds of one person's many years, whatever they are counted by. */
export const OF_CAREER: Refusal = { why: 'one person', words: ONE, holds: ofManyYears };
