import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import type { Draft } from '../../page/draft.ts';

/** How far into a text its organiser and title may stand. */
const HEAD = 3_000;

const HOLD = 'tổ chức';
const opensHold = wordsOf('tổ');
const endsHold = wordsOf('chức');
/** The organiser stands no further before "tổ chức" than this. */
const BEFORE = 200;
/** What is held is named no further behind it. */
const BEHIND = 70;
const FORCE = '(?:bộ đội biên phòng|bđbp)';
/** "Bộ Chỉ huy BĐBP tỉnh … tổ chức hội nghị tổng kết", "Đảng ủy, Ban Chỉ huy Bộ đội Biên phòng … tổ chức Hội nghị" */
const WE = new RegExp(
	`(?:chỉ huy|đảng ủy|đảng uỷ|bộ tư lệnh|hải đoàn)[^.\\n]{0,30}${FORCE}[^.\\n]{0,120}$`,
	'u',
);
const CONFERENCE = /^[^.\n]{0,40}?(?:hội nghị|sơ kết|tổng kết)/u;
/** "UBND tỉnh … tổ chức Hội nghị", "do UBND tỉnh … tổ chức": the conference of all, not of the force */
const OTHERS =
	/(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|tỉnh ủy|tỉnh uỷ|huyện ủy|huyện uỷ|mặt trận)[^.\n]{0,40}$/u;
/** a report under the force's own number: "/BC-BCH" */
const NUMBERED = /^\/bc-(?:bch|đbp|hđbp)/iu;
const NUMBER_LENGTH = 8;
const RESULTS = /sơ kết|tổng kết|kết quả|báo cáo|hoàn thành/u;
const NAMED = /bđbp|biên phòng/u;

/** Where the first organiser is named that leads to "tổ chức" and to what is held, if asked for; Infinity without one. */
function holderAt(text: string, holds: readonly number[], who: RegExp, what?: RegExp): number {
	for (const at of holds) {
		if (what && !what.test(text.slice(at + HOLD.length, Math.min(at + BEHIND, HEAD)).toLowerCase())) continue;
		const from = Math.max(0, at - BEFORE);
		const named = who.exec(text.slice(from, at).toLowerCase());
		if (named) return from + named.index;
	}
	return Infinity;
}

/** Strokes are few, and few lead to such a number. */
function isNumbered(head: string): boolean {
	for (let at = head.indexOf('/'); at >= 0; at = head.indexOf('/', at + 1))
		if (NUMBERED.test(head.slice(at, at + NUMBER_LENGTH))) return true;
	return false;
}

/** Where "tổ chức" stands in the head of a text. */
function findHolds(text: string, tokens: readonly Token[]): number[] {
	const out: number[] = [];
	for (let k = 0; k + 1 < tokens.length; k += 1) {
		const { start } = tokens[k] as Token;
		const end = start + HOLD.length;
		if (end > HEAD) break;
		if (!opensHold.has(tokens[k]) || !endsHold.has(tokens[k + 1]) || tokens[k + 1]?.end !== end) continue;
		if (text.slice(start, end).toLowerCase() === HOLD) out.push(start);
	}
	return out;
}

/**
 * True for the force's own account of its work: its numbered report, its conference, or a title that says so. There a
 * result without a subject is its own deed; at a conference of the whole province it may be anyone's.
 *
 * in   normalised text and its tokens
 */
export function isOwnReport(text: string, tokens: readonly Token[]): boolean {
	const head = text.slice(0, HEAD);
	if (isNumbered(head)) return true;
	const holds = findHolds(text, tokens);
	const own = holderAt(text, holds, WE, CONFERENCE);
	if (own === Infinity) {
		const title = (head.split('\n', 1)[0] ?? '').toLowerCase();
		if (!NAMED.test(title) || !RESULTS.test(title)) return false;
	}
	return holderAt(text, holds, OTHERS) >= own;
}

/** The reporting force becomes the actor of results whose sentence names none; changed in place. */
export function setReportActor(
	figures: readonly Pick<Draft, 'actorScope' | 'rules'>[],
	text: string,
	tokens: readonly Token[],
): void {
	if (!figures.some((d) => d.actorScope === 'unstated') || !isOwnReport(text, tokens)) return;
	for (const d of figures) {
		if (d.actorScope !== 'unstated') continue;
		d.actorScope = 'own';
		d.rules.push('actor:own-report');
	}
}
