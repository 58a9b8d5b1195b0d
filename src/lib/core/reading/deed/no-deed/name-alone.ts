import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { inCapitals, isUpper } from '../../mention/area/name-run.ts';
import { wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

/** More awards are of many. */
const MOST = 20;
const GETS_OR_GIVEN = wordsOf('được nhận');
const FORCES =
	/^(đồn|trạm|bđbp|hải|bộ|ban|đảng|đội|tiểu|đại|trung|phòng|tỉnh|xã|lực|công|chi|tổ|đoàn|hội|đơn)$/;

/** "Đạt được tặng 4 Bằng khen", "Năm 2024, Sềnh được … tặng 1 Bằng khen": one called by his name alone. */
function ofNameAlone(s: Sentence, q: Quantity): boolean {
	if (q.value === null || q.value > MOST) return false;
	const { tokens } = s.page;
	for (let k = q.from - 1; k > s.from; k -= 1) {
		if (tokens[k]?.text === ';') return false;
		if (!/^(được|nhận)$/.test(wordAt(s, k)) || !isUpper(tokens[k - 1])) continue;
		// one word, at the head of its clause
		const opens = k - 1 === s.from || /^[,;.]$/.test(wordAt(s, k - 2));
		return opens && !FORCES.test(wordAt(s, k - 1)) && !inCapitals.has(tokens[k - 1]);
	}
	return false;
}

/** Awards of one person who is called by his name alone. */
export const BY_NAME_ALONE: Refusal = {
	why: 'one person',
	of: ['award'],
	words: GETS_OR_GIVEN,
	holds: ofNameAlone,
};
