import type { Reading } from '../../observation/types.ts';

/** How far into a text its organiser and title may stand. */
const HEAD = 3_000;

const HOLD = 'tổ chức';
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
/** a report under the force's own number */
const NUMBERED = /\/bc-(?:bch|đbp|hđbp)/u;
const RESULTS = /sơ kết|tổng kết|kết quả|báo cáo|hoàn thành/u;
const NAMED = /bđbp|biên phòng/u;

/** Where the first organiser is named that leads to "tổ chức" and to what is held, if asked for; Infinity without one. */
function holderAt(head: string, who: RegExp, what?: RegExp): number {
	for (let at = head.indexOf(HOLD); at >= 0; at = head.indexOf(HOLD, at + HOLD.length)) {
		if (what && !what.test(head.slice(at + HOLD.length, at + BEHIND))) continue;
		const from = Math.max(0, at - BEFORE);
		const named = who.exec(head.slice(from, at));
		if (named) return from + named.index;
	}
	return Infinity;
}

/**
 * True for the force's own account of its work: its numbered report, its conference, or a title that says so. There a
 * result without a subject is its own deed; at a conference of the whole province it may be anyone's.
 *
 * in   normalised text
 */
export function isOwnReport(text: string): boolean {
	const head = text.slice(0, HEAD).toLowerCase();
	if (NUMBERED.test(head)) return true;
	const own = holderAt(head, WE, CONFERENCE);
	if (own === Infinity) {
		const title = head.split('\n', 1)[0] ?? '';
		if (!NAMED.test(title) || !RESULTS.test(title)) return false;
	}
	return holderAt(head, OTHERS) >= own;
}

/** The readings with the reporting force as the actor of results whose sentence names none. */
export function withReportActor(readings: readonly Reading[], text: string): Reading[] {
	if (!readings.some((r) => r.actorScope === 'unstated') || !isOwnReport(text)) return [...readings];
	return readings.map((r) =>
		r.actorScope === 'unstated' ? { ...r, actorScope: 'own', rules: [...r.rules, 'actor:own-report'] } : r,
	);
}
