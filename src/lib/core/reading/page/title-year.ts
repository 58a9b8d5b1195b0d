import { yearNumber } from '../../period/calendar-words.ts';
import type { PeriodMention } from '../mention/time/period-mention.ts';
import type { Block } from '../../text/blocks.ts';
import type { Token } from '../../text/tokens.ts';
import { readUnitNoun } from '../../quantity/unit-nouns.ts';

/** Years before and after the day of the article that a title is about. */
const NEAR = 1;
/** Words that look back on the year they lead to. */
const LOOKS_BACK = /^(lại|qua|hết|trong|suốt|cả|tích|quả|ấn|giới|cuối)$/;
/** What a bare number of four digits behind these words is instead. */
const NUMBERED = /^(số|mốc|hiệu|cao|km|đường|lộ|điểm|giải|cúp|tàu)$/;

const mention = (from: number, year: number): PeriodMention => ({
	from,
	to: from + 1,
	say: { kind: 'year', year: { kind: 'number', year } },
});

/**
 * The year a title ends with or looks back on without the word "năm": "Dấu ấn biên phòng Thạch Lĩnh 2025", "Nhìn lại 2025".
 *
 * in   issued: day of the article, a year far from which is a number of something else
 * out  null for a body, for a title with another time, and where a noun is counted
 */
export function titleYear(
	tokens: readonly Token[],
	block: Block,
	found: readonly PeriodMention[],
	issued: string | null,
): PeriodMention | null {
	if (block.role !== 'title' || found.length > 0 || issued === null) return null;
	for (let k = block.body; k < block.to; k += 1) {
		const year = yearNumber(tokens, k);
		if (year === null || Math.abs(year - Number(issued.slice(0, 4))) > NEAR) continue;
		const before = tokens[k - 1];
		// "Những con số 2024"
		const figures = before?.fold === 'số' && tokens[k - 2]?.fold === 'con';
		if (k > block.body && before?.kind === 'word' && NUMBERED.test(before.fold) && !figures) return null;
		const ends = k === block.to - 1 || tokens[k + 1]?.kind === 'punct';
		const led =
			before?.kind === 'word' && (figures || LOOKS_BACK.test(before.fold)) && !readUnitNoun(tokens, k + 1);
		return ends || led ? mention(k, year) : null;
	}
	return null;
}
