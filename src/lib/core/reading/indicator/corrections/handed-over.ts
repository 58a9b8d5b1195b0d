import { isGivenToThem } from '../../deed/given-to-them.ts';
import { isHandedTo } from '../../deed/whose/handed-to.ts';
import { hasCue } from '../../mention/cues.ts';
import { wordAt } from '../../page/sentence.ts';
import { becomes, type Correction, type Told } from './correction.ts';
import { pairsOf } from '../../../text/word-pairs.ts';

/** "tiếp nhận 58 người do phía Lào bàn giao". */
const isByNeighbour = ({ s, q }: Told): boolean =>
	wordAt(s, q.to) === 'do' &&
	/^(phía|nước|lực|bạn)$/.test(wordAt(s, q.to + 1)) &&
	// "nhận về 74 người", "nhận lại 12 người"
	(wordAt(s, q.from - 1) === 'nhận' ||
		(/^(về|lại|được)$/.test(wordAt(s, q.from - 1)) && wordAt(s, q.from - 2) === 'nhận'));

const GIVE_BACK = pairsOf('bàn giao|trao trả|giao trả');

/** "phía bạn cung cấp 37 tin, bàn giao 21 công dân vượt biên": crossers whom the other side hands to us. */
const crossersBack: Correction = (f) => {
	const { s, q } = f;
	if (!/^(giao|trả)$/.test(wordAt(s, q.from - 1))) return null;
	const theirs = s.cues.findLast((m) => m.entry.kind === 'neighbour' && m.to < q.from);
	if (!theirs || hasCue(s.cues, 'own', theirs.to, q.from) || isGivenToThem(s, f.i)) return null;
	return { ...becomes(f, 'returnees.persons', 'RETURNEES', 'topic:left:RETURNEES'), outcome: null };
};

/** "tiếp nhận 115 công dân do Trạm Kiểm tra xuất, nhập cảnh … bàn giao": given back, whoever gave them. */
export const givenOver: Correction = (f) => {
	const { s, q } = f;
	if (wordAt(s, q.from - 1) !== 'nhận' || wordAt(s, q.to) !== 'do') return crossersBack(f);
	return GIVE_BACK.standsIn(s.page.tokens, q.to, s.to)
		? becomes(f, 'returnees.persons', 'RETURNEES', 'topic:left:RETURNEES')
		: null;
};

/** "Phía bạn …, qua đó bàn giao 19 công dân ta": handed to us. */
export const handedBack: Correction = (f) =>
	(f.q.unit === 'CITIZEN' && hasCue(f.s.cues, 'foreign', f.s.from, f.q.from)) ||
	isByNeighbour(f) ||
	// "90 công dân được nước bạn bàn giao"
	(wordAt(f.s, f.q.to) === 'được' && hasCue(f.s.cues, 'foreign', f.q.to, f.q.to + 4))
		? becomes(f, 'returnees.persons', 'RETURNEES', 'topic:left:RETURNEES')
		: null;

/** "… cho đại lý", "… cho gia đình", "… cho Đồn Biên phòng …" behind the persons of a clause. */
function givenToKin({ s, q }: Told): boolean {
	const end = s.breaks.find((k) => k >= q.to) ?? s.to;
	for (let k = q.to; k < end - 1; k += 1)
		if (wordAt(s, k) === 'cho' && /^(đại|gia|người|thân|chủ|đồn|bđbp)$/.test(wordAt(s, k + 1))) return true;
	return false;
}

/** "bàn giao cho bạn 4 người", "bàn giao 3 người cho đại lý tàu": theirs, handed to them. */
export const toNeighbour: Correction = (f) =>
	isGivenToThem(f.s, f.i) || givenToKin(f) ? becomes(f, 'other', 'HANDOVER', 'given:back') : null;

/** "tiếp nhận và bàn giao cho gia đình 24 công dân": taken over first. */
export const takenOverFirst: Correction = (f) => {
	const { s, q } = f;
	if (q.unit !== 'CITIZEN' || isGivenToThem(s, f.i)) return null;
	for (let k = s.from; k < q.from - 1; k += 1)
		if (wordAt(s, k) === 'tiếp' && wordAt(s, k + 1) === 'nhận')
			return becomes(f, 'returnees.persons', 'RETURNEES', 'topic:left:RETURNEES');
	return null;
};

const HANDED: Readonly<Record<string, string>> = {
	case: 'crime.handed_over_cases',
	person: 'crime.handed_over_persons',
};

/** "chuyển cho Công an 14 vụ, Hải quan 6 vụ để xử lý": the next of those handed over, each to a body by its name. */
export const handedAlong: Correction = (f) => {
	const { s, q, memory } = f;
	const indicator = HANDED[q.cls];
	if (!memory.inSentence(s).at(-1)?.indicator.startsWith('crime.handed_over') || !indicator) return null;
	const to = s.cues.find((m) => m.entry.kind === 'agency' && m.to === q.from);
	return to && isHandedTo(s, to)
		? { ...becomes(f, indicator, 'HANDOVER', 'row:handed'), outcome: null }
		: null;
};
