import { daysBetween } from '../../../period/time-period.ts';
import type { TokenRange } from '../../../text/blocks.ts';
import { hasCue, lastCue } from '../../mention/cues.ts';
import type { PeriodMention, ResolvedPeriod } from '../../mention/time/period-mention.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import type { Page } from '../../page/page.ts';
import type { PlacedPeriod } from '../../page/period-role.ts';
import { isCalledOut } from './called-out.ts';
import { isDayOfDisaster } from './disaster-story.ts';
import type { MainPeriod, Told } from './main-found.ts';
import { isAtHour, LONG_PAST, tellsJustDone, tellsWhen } from './main-signs.ts';

const JUST = wordsOf('vừa');

/** "Thông tin từ Bộ Chỉ huy, Đồn vừa bắt 3 đối tượng": the lead tells what has just been done, before its day is named. */
function opensWithNews({ blocks, tokens }: Page): boolean {
	const lead = blocks.find((b) => b.role === 'body');
	for (let k = lead?.body ?? 0; k < (lead?.to ?? 0); k += 1)
		if (JUST.has(tokens[k]) && tokens[k + 1]?.fold !== 'qua') return true;
	return false;
}

/** "… Đó là những việc Đồn làm trong hai ngày 2 và 3/3": the time of what was told before. */
const pointsBack = ({ tokens }: Page, { from }: TokenRange): boolean =>
	/^(đó|đây|đấy)$/.test(tokens[from]?.fold ?? '') && tokens[from + 1]?.fold === 'là';

/** The first sentence of the body. */
const isFirstTold = ({ blocks }: Page, { from }: TokenRange): boolean =>
	blocks.find((b) => b.role === 'body')?.sentences[0]?.from === from;

/** A rescue takes no longer. */
const RESCUE_DAYS = 7;
const isWithin = (call: ResolvedPeriod, r: ResolvedPeriod): boolean =>
	r.freq === 'D' && r.start > call.start && daysBetween(call.start, r.start) <= RESCUE_DAYS;
const CALLED = pairsOf('tin báo|nhận tin|nhận được|tín hiệu|cầu cứu|kêu cứu|báo nạn');
const SAVED = pairsOf('tiếp cận|cứu được|cứu vớt|lai dắt|vào bờ|lên bờ|an toàn|cập cảng|về bờ');

/** A pair of words stands in a sentence. */
function isOf({ tokens }: Page, s: TokenRange, words: typeof CALLED): boolean {
	for (let k = s.from; k + 1 < s.to; k += 1) if (words.isAt(tokens, k)) return true;
	return false;
}

/** The days an article tells of: that of a deed, and that of the meeting or ceremony at which something is told. */
export class DaysTold {
	readonly #page: Page;
	readonly #issued: string | null;
	readonly #disaster: boolean;
	readonly #isLate: (mention: PeriodMention) => boolean;
	deed: ResolvedPeriod | null = null;
	press: ResolvedPeriod | null = null;
	/** the day is of telling what has just been done */
	justDone = false;
	/** the deed's day is named only after the first figures */
	late = false;
	/** the deed is told to the hour, as what happened is and no gathering */
	#atHour = false;
	/** token at which the deed's day is named */
	#from = 0;
	#several = false;
	/** the deed's day is that on which somebody called for help */
	#ofCall = false;

	constructor(
		page: Page,
		issued: string | null,
		disaster: boolean,
		isLate: (mention: PeriodMention) => boolean,
	) {
		this.#page = page;
		this.#issued = issued;
		this.#disaster = disaster;
		this.#isLate = isLate;
	}

	/** Takes note of a day. */
	tell(r: ResolvedPeriod, { s, cues }: Told, p: PlacedPeriod): void {
		// the day a post was founded, a battle of long ago
		if (this.#issued !== null && daysBetween(r.end, this.#issued) > LONG_PAST) return;
		// "16 giờ 30 phút chiều 29/8, báo cáo nhanh cho biết: …" in the story of a storm: how things stood then
		const bulletin = this.#disaster && hasCue(cues, 'bulletin', s.from, s.to);
		const says = bulletin ? undefined : lastCue(cues, 'press', s.from, s.to);
		const press = says && isCalledOut(this.#page.tokens, says) ? undefined : says;
		// "Tối 26/1, Đồn trưởng cho biết, …, vào hồi 9h30 ngày 25/1": the day told of after the day of telling
		const tells = press && this.press && press.to <= p.mention.from && this.press.start > r.start;
		const saved = this.#ofCall && this.deed && isWithin(this.deed, r) && isOf(this.#page, s, SAVED);
		if (press && !tells) {
			this.justDone ||= this.press === null && tellsJustDone(this.#page, press.to);
			this.press ??= r;
		} else if (
			p.frame ||
			tells ||
			saved ||
			(!this.deed && (this.#opens(s, p.mention) || this.#tellsWhen(s, p.mention)))
		) {
			// "nhận tin báo ngày 2/1. … Đến 6 giờ ngày 3/1, đã cứu được 7 ngư dân": the day of the rescue, not of the call
			if (saved) {
				this.#ofCall = false;
				this.#first(r, s, p.mention, this.late);
			} else if (this.deed) this.#several ||= this.deed.start !== r.start;
			else {
				this.#first(r, s, p.mention);
				this.#ofCall = isOf(this.#page, s, CALLED);
			}
		}
	}

	/** A day was told. */
	get any(): boolean {
		return this.deed !== null || this.press !== null;
	}

	/** "Không khí Tết về sớm khi hai ngày 3 và 4/2, Đồn mở phiên chợ": some days in the lead, before any figure. */
	#opens(s: Told['s'], mention: PeriodMention): boolean {
		if (pointsBack(this.#page, s)) return true;
		return mention.say.kind === 'span' && isFirstTold(this.#page, s) && !this.#isLate(mention);
	}

	#tellsWhen(s: Told['s'], mention: PeriodMention): boolean {
		return tellsWhen(this.#page, s, mention) || (this.#disaster && isDayOfDisaster(this.#page, mention));
	}

	#first(r: ResolvedPeriod, s: Told['s'], mention: PeriodMention, late: boolean | null = null): void {
		this.deed = r;
		this.#from = mention.from;
		this.#atHour = isAtHour(this.#page, s, mention);
		// "BĐBP tỉnh đưa 9 ngư dân vào bờ lúc 22 giờ ngày 28/8": the lead tells its hour last
		const lead = (this.#atHour && isFirstTold(this.#page, s)) || pointsBack(this.#page, s);
		const news = this.press !== null && opensWithNews(this.#page);
		this.late = late ?? (this.#isLate(mention) && !news && !lead);
	}

	/** The deed is told as a story: to the hour, or on another day than it was told of; not only after the first figures. */
	get isStory(): boolean {
		// "Tin từ Đồn ngày 20/2 cho biết …. Trước đó, ngày 18/2, …": what happened, and the day it was told
		const apart = this.press !== null && this.deed !== null && this.deed.start < this.press.start;
		return (this.#atHour || apart) && !this.late;
	}

	/** The article is the story of its deed; `sure` where no other day may be meant. */
	story(main: ResolvedPeriod, sure = !this.#several): MainPeriod {
		return { main, event: main, isEvent: true, sure, words: null, from: this.#from };
	}
}
