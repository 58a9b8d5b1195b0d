import type { Quantity } from '../../../quantity/quantity.ts';
import { hasCue } from '../../mention/cues.ts';
import { figureAt, itemFrom, wordAt, type Sentence } from '../../page/sentence.ts';
import { surroundings } from '../../page/surroundings.ts';
import {
	beforeNextPatrol,
	isAtHome,
	ofOwnPartners,
	opensItem,
	saidBeside,
	saysShared,
	withNeighbour,
} from './partners.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { patrolOfTwoSides, talksOfTwoSides } from './two-sides.ts';
import { atSea, byBoat, isSetAtSea, onRiver, onWater, SEA_REACH } from './at-sea.ts';

const AT_HOME: Readonly<Record<string, string>> = {
	'patrol.bilateral_sessions': 'patrol.joint_sessions',
	'patrol.bilateral_troop_turns': 'patrol.troop_turns',
};

const TURNS = /^(turn|person_turn|attend_turn)$/;

/** "dân quân các xã cử 512 lượt người tham gia tuần tra", "DQTV: 704 lượt": the turns of those who walk along. */
function isMilitia(s: Sentence, from: number, q: Quantity): boolean {
	const to = q.from;
	if (/^(dq|dqtv|dqtt)$/.test(wordAt(s, wordAt(s, to - 1) === ':' ? to - 2 : to - 1))) return true;
	if (!/^(gia|là|có|:|quân|vệ|góp|cử|động|sức|được|đi|hợp)$/.test(wordAt(s, to - 1))) return false;
	for (let k = Math.max(from, to - MILITIA_REACH); k < to; k += 1)
		if (
			(wordAt(s, k) === 'dân' && wordAt(s, k + 1) === 'quân') ||
			(/^(dq|dqtv|dqtt)$/.test(wordAt(s, k)) && (wordAt(s, to - 1) === ':' || wordAt(s, to - 1) === 'gia'))
		)
			// "phối hợp với dân quân 87 lượt": patrols, walked together
			return q.cls === 'turn' && WITH.test(wordAt(s, k - 1))
				? false
				: // "18.710 lượt cán bộ, chiến sĩ, dân quân các xã góp sức 4.115 lượt"
					wordAt(s, k - 1) === ',' &&
					  /^(góp|sức|cử)$/.test(wordAt(s, to - 1)) &&
					  s.quantities.some((o) => o.to === k - 1)
					? true
					: !/^(với|cùng|và|,|hợp)$/.test(wordAt(s, k - 1)) || k + 2 >= to - 2;
	return false;
}

const MILITIA_REACH = 8;

const WITH = /^(với|cùng|hợp)$/;

/** Where the words of a figure may begin: behind the sign that closes those of the figure before. */
function ownClause(s: Sentence, i: number, stop: number): number {
	const before = figureAt(s, i - 1);
	return before ? Math.max(stop, s.breaks.find((k) => k >= before.to) ?? stop) : stop;
}

/** "tham gia tuần tra cùng Biên phòng 845 lượt", "tham gia với bộ đội 530 lượt tuần tra": the people go along with us. */
function withUs(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1)
		if (/^(tra|gia|sức)$/.test(wordAt(s, k)) && /^(cùng|với)$/.test(wordAt(s, k + 1))) {
			const at = wordAt(s, k + 2) === 'với' ? k + 3 : k + 2;
			return /^(biên|bộ|bđbp|đồn|cán|lực|đơn)$/.test(wordAt(s, at));
		}
	return false;
}

/** "Tuần tra, kiểm soát với lực lượng đối diện: 12 đợt". */
function patrolsWith(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1)
		if (
			wordAt(s, k) === 'với' &&
			s.topics.some((m) => m.to === k && m.entry.topics.some((t) => t.topic === 'PATROL'))
		)
			return hasCue(s.cues, 'foreign', k, to);
	return false;
}

/** "nhân dân", "bà con", "quần chúng" stand before the figure. */
function ofPeople(s: Sentence, to: number): boolean {
	for (let k = s.from; k < to; k += 1)
		if (/^(nhân dân|bà con|quần chúng|người dân)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return true;
	return false;
}

/** "(trong đó 38 buổi cùng lực lượng nước bạn)": who went along stands behind the number. */
function alongBehind(s: Sentence, q: Quantity, to: number): 'bilateral' | 'joint' | 'sea' | null {
	// "1.122 đợt, trong đó 397 đợt trên biển"
	// "9 đợt tuần tra dài ngày trên biển", "426 lượt trên vùng nước cảng"
	for (let k = q.to; k < q.to + SEA_REACH && s.page.tokens[k]?.kind === 'word'; k += 1)
		if (/^((trên|vùng|mặt) biển|(vùng|mặt) nước)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`)) return 'sea';
	// "186 lượt tuần tra có sự tham gia của dân quân và công an"
	for (let k = q.to; k < to - 2 && s.page.tokens[k]?.kind === 'word'; k += 1)
		if (wordAt(s, k) === 'gia' && wordAt(s, k + 1) === 'của' && hasPartner(s, k + 2)) return 'joint';
	// "452 lần khác đi cùng công an", "38 buổi trong đó có dân quân"
	let open = q.to;
	while (open < q.to + LEADING && LEADS_ALONG.has(s.page.tokens[open])) open += 1;
	// "214 lần trong số này có dân quân đi cùng"
	if (wordAt(s, open) === 'có' && hasPartner(s, open + 1)) return 'joint';
	const at = wordAt(s, open) === 'phối' ? open + 2 : open;
	if (!/^(cùng|với)$/.test(wordAt(s, at))) return null;
	// "46 lần đi cùng dân quân, 6 lần đi cùng bạn": no further than its own part
	const end = Math.min(to, s.quantities.find((o) => o.from >= q.to)?.from ?? to);
	if (hasCue(s.cues, 'foreign', at, end)) return 'bilateral';
	// "Nhân dân tham gia 3.100 lượt tuần tra cùng bộ đội"
	if (/^(bộ|biên|bđbp|đồn)$/.test(wordAt(s, at + 1)) && ofPeople(s, q.from)) return 'joint';
	return hasPartner(s, at + 1) ? 'joint' : null;
}

const LEADS_ALONG = wordsOf('trong đó số này ấy khác nữa là được đi tuần tra thực hiện tổ chức');

const LEADING = 7;

const ALONG_REACH = 4;

/** Militia or another agency are named from token `at` on. */
const hasPartner = (s: Sentence, at: number): boolean =>
	hasCue(s.cues, 'agency', at, at + ALONG_REACH) || (wordAt(s, at) === 'dân' && wordAt(s, at + 1) === 'quân');

/** "Lực lượng Biên phòng hai nước đã cùng nhau đi tuần". */
function ofTwoLands(s: Sentence, to: number): boolean {
	for (let k = itemFrom(s, to); k < to; k += 1)
		if (wordAt(s, k) === 'hai' && wordAt(s, k + 1) === 'nước') return true;
	// "hai bên sẽ tổ chức 4 cuộc hội đàm và phối hợp tuần tra 8 đợt"
	return talksOfTwoSides(s, to) || patrolOfTwoSides(s, to);
}

/** "Cùng với chăm lo Tết cho dân, các đồn tuần tra 240 lượt": other work beside it, no force that went along. */
function isBeside(s: Sentence, from: number, to: number): boolean {
	const comma = s.breaks.find((k) => k >= from && k < to);
	if (comma === undefined || wordAt(s, comma) !== ',') return false;
	let first = comma + 1;
	while (first < to && s.page.claimed[first] === 1) first += 1;
	return (
		/^(các|đơn|đồn|bđbp|bộ|toàn)$/.test(wordAt(s, first)) &&
		!hasCue(s.cues, 'agency', from, comma) &&
		!hasCue(s.cues, 'militia', from, comma)
	);
}

/** "ba lực lượng đã tuần tra 96 lần": border guard, police and army together. */
function ofThreeForces(s: Sentence, from: number, to: number): boolean {
	for (let k = from; k < to; k += 1)
		if (/^(ba|3|03)$/.test(wordAt(s, k)) && wordAt(s, k + 1) === 'lực' && s.page.claimed[k] !== 1)
			return true;
	return false;
}

/** Who of our own country walks along. */
const PARTNERS = ['agency', 'militia'] as const;

/** Units of patrols, not of those who walk. */
const COUNTS_PATROLS = /^(event|turn|team_turn)$/;

/** Words between the partner of a patrol and its number. */
const NEAR = 8;

const hasBreak = (s: Sentence, from: number, to: number): boolean =>
	s.breaks.some((k) => k >= from && k < to);

/** Joint and bilateral patrols are told by who patrols along. */
export function patrolKind(s: Sentence, i: number, indicator: string): string {
	if (!indicator.startsWith('patrol.')) return indicator;
	const q = s.quantities[i] as Quantity;
	const said = COUNTS_PATROLS.test(q.cls) ? saidBeside(s, q) : null;
	if (said) return `patrol.${said}_sessions`;
	const around = surroundings(s, i);
	const stop = Math.max(around.left[0], around.stops.at(-1) ?? around.left[0]);
	const right = Math.min(around.right[1] + 8, s.semicolons.find((k) => k >= q.to) ?? s.to);
	// "Cùng thời gian, các đồn tuần tra 94 lượt": with nobody
	const joint =
		wordAt(s, stop) !== ')' &&
		s.cues.some(
			(m) =>
				m.entry.kind === 'joint' &&
				m.from >= stop &&
				m.to <= q.from &&
				s.page.claimed[m.from] !== 1 &&
				!/^(thời|kỳ|ngày|lúc|đợt|dịp)$/.test(wordAt(s, m.to)) &&
				// "Cùng với tuần tra trên bộ 1.120 lượt": beside it
				!(
					// "6.100 lượt cán bộ, chiến sĩ tham gia tuần tra, tổ chức tuần tra 1.200 buổi": of those before
					(wordAt(s, m.from) === 'tham' && s.breaks.some((b) => b >= m.to && b < q.from)) ||
					(wordAt(s, m.to - 1) === 'với' && wordAt(s, m.to) === 'tuần') ||
					(wordAt(s, m.from) === 'cùng' && isBeside(s, m.to, q.from))
				),
		);
	const next = beforeNextPatrol(s, q, Math.min(right, figureAt(s, i + 1)?.from ?? right));
	const foreign =
		hasCue(s.cues, 'foreign', stop, q.from) || hasCue(s.cues, 'foreign', q.to, next) || ofTwoLands(s, q.from);
	// "dân quân 14 xã cùng đi 2.100 lượt": how many communes send them parts nothing
	const sent = figureAt(s, i - 1)?.cls === 'commune' ? (around.stops.at(-1) ?? s.from) : around.left[0];
	if (TURNS.test(q.cls) && isMilitia(s, sent, q)) return 'patrol.militia_turns';
	const home = AT_HOME[indicator];
	if (home && isAtHome(s, q) && saysShared(s, stop, around.right[1])) return home;
	// "214 lượt tuần tra phối hợp với dân quân, 46 lượt song phương": what the number is of stands behind it
	const shared = saysShared(s, q.to, around.right[1]);
	if (home && joint && !foreign && shared && ofOwnPartners(s, stop, q.from)) return home;
	if (
		indicator === 'patrol.joint_sessions' &&
		(withNeighbour(s, stop, around.right[1]) || ofTwoLands(s, q.from))
	)
		return 'patrol.bilateral_sessions';
	// "Tuần tra biển 88 chuyến, bờ 640 lượt"
	const place = wordAt(s, q.from - 1) === ':' ? q.from - 2 : q.from - 1;
	if (indicator === 'patrol.sea_sessions' && /^(bờ|bộ)$/.test(wordAt(s, place)) && i > 0)
		return 'patrol.sessions';
	if (indicator === 'patrol.sea_sessions' && q.cls === 'vessel_turn' && onRiver(s, stop, q.from))
		return 'patrol.sessions';
	if (
		indicator === 'patrol.sessions' &&
		q.unit === 'TRIP' &&
		(atSea(s, q) || wordAt(s, q.unitTo - 1) === 'biển')
	)
		return 'patrol.sea_sessions';
	if (indicator === 'patrol.sessions') {
		if (byBoat(s, stop, q.from) && !onRiver(s, stop, q.from)) return 'patrol.sea_sessions';
		// "hai bên đã 14 lần cùng nhau tuần tra"
		if (foreign && wordAt(s, q.to) === 'cùng' && wordAt(s, q.to + 1) === 'nhau')
			return 'patrol.bilateral_sessions';
		const along = alongBehind(s, q, right);
		// "phối hợp tuần tra 50 lần ở vùng nước cảng và đường mòn": together, wherever they go
		if (along && !(along === 'sea' && joint)) return `patrol.${along}_sessions`;
		if (onWater(s, ownClause(s, i, stop), q.from) || (!joint && isSetAtSea(s, q.from)))
			return 'patrol.sea_sessions';
		if (foreign && patrolsWith(s, stop, q.from)) return 'patrol.bilateral_sessions';
		if (joint && foreign) return 'patrol.bilateral_sessions';
		if (
			withUs(s, stop, q.from) ||
			ofThreeForces(s, itemFrom(s, q.from), q.from) ||
			(joint && opensItem(s, stop, q.from))
		)
			return 'patrol.joint_sessions';
		if (joint) {
			const c = s.cues.filter((m) => m.entry.kind === 'joint' && m.from >= stop && m.to <= q.from);
			// "chủ trì, phối hợp" and a comma before the patrol belong to another deed
			const last = c.at(-1)?.to ?? 0;
			const cut = s.page.tokens.slice(last, q.from).findIndex((t) => t.fold === 'tuần');
			if (cut >= 0 && cut <= 14) return 'patrol.joint_sessions';
			// "mà còn phối hợp với dân quân đi thêm 840 lượt"
			if (last > 0 && q.from - last <= NEAR && hasPartner(s, last) && !hasBreak(s, last, q.from))
				return 'patrol.joint_sessions';
			// "Cùng công an xã và dân quân, các đồn mở 204 cuộc tuần tra"
			const patrols = wordAt(s, q.to) === 'tuần' || wordAt(s, q.unitFrom + 1) === 'tuần';
			if (patrols && PARTNERS.some((kind) => hasCue(s.cues, kind, last, last + 5)))
				return 'patrol.joint_sessions';
		}
	}
	return indicator;
}
