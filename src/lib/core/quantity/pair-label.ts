import { NO_TOKEN, type Token } from '../text/tokens.ts';
import { wordsOf } from '../text/word-flag.ts';
import { firstFrom } from '../text/within.ts';
import { pairsOf } from '../text/word-pairs.ts';

/** What a number beside a stroke is: done or planned, of this time or of the one compared with. */
export type PairRole = 'done' | 'goal' | 'now' | 'then' | 'case' | 'person';
export type PairRoles = readonly [PairRole, PairRole];

/** "1.780/KH 1.900 lượt": the stroke at a token leads to the number of a plan. */
export function opensPlanned(tokens: readonly Token[], at: number): boolean {
	const [name, number] = [tokens[at + 1], tokens[at + 2]];
	if (tokens[at]?.text !== '/' || name?.text !== 'KH') return false;
	return number?.kind === 'number' && number.start > name.end;
}

/** What a side of a label names, by its words: "KH", "kế hoạch năm", "thực hiện", "cùng kỳ", "năm nay". */
const SIDES = [
	['goal', wordsOf('kh ct giao'), pairsOf('kế hoạch|chỉ tiêu|mục tiêu|đăng ký')],
	['done', wordsOf('th kq đạt'), pairsOf('thực hiện|kết quả|đã làm|làm được|hoàn thành')],
	['then', wordsOf('ck'), pairsOf('cùng kỳ|năm trước|năm ngoái|kỳ trước|tháng trước|qúy trước')],
	['case', wordsOf('vụ v'), pairsOf('số vụ|vụ việc')],
	['person', wordsOf('đt đối'), pairsOf('đối tượng|số đối')],
	['now', wordsOf('nay'), pairsOf('kỳ này|năm nay|tháng này|qúy này|báo cáo')],
] as const;

/** Roles that make a pair, in this order or the other. */
const TOGETHER: Readonly<Partial<Record<PairRole, PairRole>>> = {
	goal: 'done',
	done: 'goal',
	then: 'now',
	now: 'then',
	case: 'person',
};

/** Tokens of one side of a label: "6 tháng đầu năm 2025". */
const SIDE = 6;
const isClosed = wordsOf(') :');
const isOpen = wordsOf('(');
const YEAR = /^20\d\d$/;

interface Side {
	role: PairRole | null;
	year: number | null;
	/** more than a year stands in it */
	named: boolean;
}

function readSide(tokens: readonly Token[], from: number, to: number): Side {
	let year: number | null = null;
	for (let k = from; k < to; k += 1) if (YEAR.test(tokens[k]?.text ?? '')) year = Number(tokens[k]?.text);
	for (const [role, words, pairs] of SIDES)
		for (let k = from; k < to; k += 1)
			if (words.has(tokens[k]) || (k + 1 < to && pairs.isAt(tokens, k))) return { role, year, named: true };
	return { role: null, year, named: to - from > 1 };
}

function rolesOf(left: Side, right: Side): PairRoles | null {
	if (left.role && TOGETHER[left.role] === right.role) return [left.role, right.role as PairRole];
	// "(năm 2025/cùng kỳ)", "(6 tháng 2024/6 tháng 2025)"
	const other = left.role ?? right.role;
	if (left.role && right.role) return null;
	if (other === 'then' || other === 'now') {
		const year = left.role ? right.year : left.year;
		if (year === null) return null;
		const roles: PairRoles = other === 'then' ? ['then', 'now'] : ['now', 'then'];
		return left.role ? roles : [roles[1], roles[0]];
	}
	if (other || left.year === null || right.year === null || left.year === right.year) return null;
	// "(mùa 2024/2025)" is one time
	if (left.year < right.year) return right.named ? ['then', 'now'] : null;
	return ['now', 'then'];
}

/** Roles told by the label whose stroke is at a token: "(kế hoạch/thực hiện)", "Thực hiện/kế hoạch năm:"; null where it is no label. */
function labelAt(tokens: readonly Token[], stroke: number): PairRoles | null {
	if (tokens[stroke]?.text !== '/') return null;
	let to = stroke + 1;
	while (to <= stroke + SIDE && !isClosed.has(tokens[to]) && tokens[to]?.kind !== 'break') to += 1;
	if (!isClosed.has(tokens[to])) return null;
	let from = stroke - 1;
	while (
		from > stroke - SIDE &&
		from > 0 &&
		!isOpen.has(tokens[from - 1]) &&
		/^(word|number)$/.test((tokens[from - 1] ?? NO_TOKEN).kind)
	)
		from -= 1;
	// without a bracket only its last words are of the label: "kết quả các chỉ tiêu kế hoạch/thực hiện:"
	const opened = isOpen.has(tokens[from - 1]);
	const roles = rolesOf(
		readSide(tokens, opened ? from : Math.max(from, stroke - 2), stroke),
		readSide(tokens, stroke + 1, to),
	);
	// "41 vụ/63 đối tượng (quý II: …)" is a pair, and no label
	const counts =
		roles?.[0] === 'case' && (!opened || tokens.slice(from, to).some((t) => t.kind === 'number'));
	return counts ? null : roles;
}

interface Label {
	from: number;
	to: number;
	roles: PairRoles;
}

/** The labels of a text, found once. */
const found = new WeakMap<readonly Token[], Label[]>();

function labelsOf(tokens: readonly Token[]): Label[] {
	let labels = found.get(tokens);
	if (!labels) {
		labels = [];
		for (let k = 0; k < tokens.length; k += 1) {
			const roles = labelAt(tokens, k);
			if (roles) labels.push({ from: k, to: k + 1, roles });
		}
		found.set(tokens, labels);
	}
	return labels;
}

/** A label holds for so many tokens behind it: a page of items. */
const LABEL_REACH = 600;

/** What the two numbers of a pair at a token are by the label before it, "(kế hoạch/thực hiện)"; null without one. */
export function labelledRoles(tokens: readonly Token[], at: number): PairRoles | null {
	const labels = labelsOf(tokens);
	const label = labels[firstFrom(labels, at) - 1];
	return label && at - label.from <= LABEL_REACH ? label.roles : null;
}
