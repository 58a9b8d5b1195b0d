import type { Token } from '../../text/tokens.ts';
import { pairsOf, type WordPairs } from '../../text/word-pairs.ts';
import { says } from '../calendar-words.ts';

/** Drives, as they are called by themselves. */
const CALLED = ['cao điểm', 'chiến dịch', 'ra quân', 'xuất quân', 'đợt thi đua'];
/** What may go on for years, and is a drive where its days are told. */
const MOVEMENTS = [
	'cao trào',
	'phong trào',
	'cuộc vận động',
	'đợt vận động',
	'đợt tấn công',
	'tháng hành động',
];
/** What is done on its first day, said of the drive or of its day. */
const OPENS = [
	'phát động',
	'ra quân',
	'xuất quân',
	'mở màn',
	'mở đợt',
	'mở cao điểm',
	'mở chiến dịch',
	'mở đầu',
	'mở ra',
	'khởi động',
	'bắt đầu',
	'bước vào',
	'khai mạc',
	'kích hoạt',
];
/** Of these the drive itself is meant, without its name. */
const BY_ITSELF = ['phát động', 'ra quân', 'xuất quân', 'mở đợt', 'mở cao điểm', 'mở chiến dịch'];
/** What is said of a drive that goes on, and with "từ ngày" of its first day. */
const GOES_ON = ['triển khai', 'thực hiện', 'tiến hành', 'diễn ra', 'tổ chức', 'kéo dài'];
/** What is done on its last day. */
const CLOSES = ['kết thúc', 'khép lại', 'bế mạc', 'hoàn thành'];
/** What is set up on a day and stays: a model, a checkpoint, a club. */
const SET_UP = [
	'ra mắt',
	'ra đời',
	'thành lập',
	'đi vào hoạt động',
	'khai trương',
	'vào hoạt động',
	'trở lại',
	'mở lại',
	'lập chốt',
	'lập đồn',
	'lập tổ',
	'cắm chốt',
	'dựng chốt',
];

/** Phrases as they are found by their first two words. */
const pairs = (...phrases: readonly string[]): WordPairs =>
	pairsOf(phrases.map((x) => x.split(' ').slice(0, 2).join(' ')).join('|'));

/** What a drive of some weeks is called. */
export const DRIVES = pairs(...CALLED);
/** The same, with what may go on for years. */
export const DRIVES_OF_DAYS = pairs(...CALLED, ...MOVEMENTS);
export const OPENS_DRIVE = pairs(...OPENS);
/** Said of the first day with "từ ngày". */
export const LASTS_FROM = pairs(...OPENS, ...GOES_ON);
export const GOES_ON_FROM = pairs(...GOES_ON);
/** Said of the day on which a stretch begins, and of that on which it ends. */
export const OPENS_ON = pairs(...OPENS, 'triển khai');
export const LASTS_TO = pairs(...CLOSES, 'kéo dài', 'đến hết');
export const CLOSES_DRIVE = pairs(...CLOSES);
export const IS_SET_UP = pairs(...SET_UP);

/** Phrases whose words stand one after the other from a token on, the longest first. */
export class Phrases {
	readonly #phrases: readonly (readonly string[])[];

	constructor(phrases: readonly string[]) {
		this.#phrases = phrases.map((x) => x.split(' ')).sort((a, b) => b.length - a.length);
	}

	/** How many tokens the phrase at `at` takes; 0 without one. */
	lengthAt(tokens: readonly Token[], at: number): number {
		return this.#phrases.find((w) => says(tokens, at, ...w))?.length ?? 0;
	}
}

/** What is opened on the day a drive begins: "từ ngày phát động", "từ khi triển khai đợt cao điểm". */
export const DRIVE_OPENED = new Phrases([...OPENS, 'triển khai']);
/** "Tính từ ngày ra mắt (12/1)". */
export const SET_UP_THEN = new Phrases(SET_UP);
/** "Tới ngày tổng kết 15/2". */
export const DRIVE_CLOSED = new Phrases([...CLOSES, 'tổng kết']);
export const OPENED_BY_ITSELF = new Phrases(BY_ITSELF);
/** A drive named in a phrase of time: "đầu đợt", "trong chiến dịch". */
export const DRIVE_NAMED = new Phrases([
	'tháng cao điểm',
	'đợt cao điểm',
	'đợt ra quân',
	'đợt thi đua',
	'chiến dịch',
	'cao điểm',
	'đợt này',
	'đợt',
]);
