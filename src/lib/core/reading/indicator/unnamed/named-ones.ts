import { measureOf } from '../../../indicator/resolve.ts';
import { topicNamed } from '../../../indicator/topics.ts';
import { FewStrings } from '../../../text/few-strings.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { within } from '../../../text/within.ts';
import { isUpper } from '../../mention/area/name-run.ts';
import { isAt, wordAt } from '../../page/sentence.ts';
import { implied } from '../indicator-reading.ts';
import type { Way } from '../ways.ts';

/** No more are caught with one load. */
const FEW = 20;
/** Words between the number and the first name: "có mặt trên xe là", "được xác định gồm". */
const NAMES_REACH = 10;
const NAMES = wordsOf('là gồm :');
const TAKEN = new FewStrings(/^(drugs\.|seized\.|smuggling\.)/);

/** "thu 3.046 bao thuốc lá. Ba đối tượng trên xe là Nguyễn Văn T. (SN 1990), …": those caught with what was just told, by name. */
export const namedOnes: Way = ({ s, q, memory }) => {
	if (q.unit !== 'SUSPECT' || q.value === null || q.value > FEW) return null;
	let k = q.to;
	while (k < Math.min(s.to, q.to + NAMES_REACH) && !(isAt(s, k, NAMES) && isUpper(s.page.tokens[k + 1]))) {
		if (/^(bỏ|chạy|trốn|thoát)$/.test(wordAt(s, k))) return null;
		k += 1;
	}
	if (k >= q.to + NAMES_REACH || k >= s.to) return null;
	if (!within(s.page.traps, k, s.to).some((t) => t.why === 'birth' || t.why === 'age')) return null;
	const told = memory.drafts.findLast((d) => d.kind === 'result' && TAKEN.test(d.indicator));
	if (!told || told.period?.freq !== 'D') return null;
	const drugs = memory.drafts.some((d) => d.indicator.startsWith('drugs.'));
	const topic = drugs ? 'DRUGS' : 'SMUGGLING';
	const indicator = measureOf(topicNamed(topic), q.cls);
	return indicator ? implied(indicator, topicNamed(topic).topic, 'caught:named') : null;
};
