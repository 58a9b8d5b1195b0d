import type { Quantity } from '../../../quantity/quantity.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { holdsIn, wordAt, type Sentence } from '../../page/sentence.ts';
import type { Refusal } from '../refusals.ts';

const TEAM = wordsOf('gồm có');
/** Words from "tổ" to what it has: "tổ tàu thuyền an toàn số 3 gồm". */
const TEAM_REACH = 10;

/** "tổ tàu thuyền an toàn số 3 gồm 12 tàu", "tổ tuần tra gồm 6 người": the boats and men of one team. */
function isOfTeam(s: Sentence, q: Quantity): boolean {
	if (!TEAM.has(s.page.tokens[q.from - 1])) return false;
	for (let k = q.from - 2; k >= Math.max(s.from, q.from - TEAM_REACH); k -= 1) {
		if (s.page.tokens[k]?.kind === 'punct') return false;
		if (!/^(tổ|đội|kíp|mũi)$/.test(wordAt(s, k)) || s.page.tokens[k - 1]?.kind === 'number') continue;
		const of = wordAt(s, k + 1);
		return q.cls === 'vessel'
			? /^(tàu|đoàn|đội|tự|thuyền|ngư)$/.test(of)
			: /^(tuần|công|cứu|quân|trinh|mật|phẫu|trực|xung)$/.test(of);
	}
	return false;
}

const SQUADS = wordsOf('tổ đội kíp mũi');
/** Words of the longest name of a squad: "tổ công tác của đồn". */
const SQUAD_NAME = 5;

/** "tổ công tác 12 người bắt 3 đối tượng": the men of the squad, who catch. */
function isSquad(s: Sentence, q: Quantity): boolean {
	if (q.unit !== 'PERSON') return false;
	for (let k = q.from - 1; k >= Math.max(s.from, q.from - SQUAD_NAME); k -= 1) {
		if (s.page.tokens[k]?.kind !== 'word' || /^(bắt|giúp|cho|cứu|giữ|với|và)$/.test(wordAt(s, k)))
			return false;
		if (SQUADS.has(s.page.tokens[k]))
			return /^(tuần|công|trinh|mật|phục|đặc|chiến|cơ|kiểm)$/.test(wordAt(s, k + 1)) && k + 2 < q.from;
	}
	return false;
}

const SAILS = pairsOf(
	'rời cảng|rời bến|rời bờ|xuất bến|ra khơi|vươn khơi|chuyến biển|mỗi chuyến|tiêu tốn|ngốn hết|đổ dầu',
);

/** "tàu rời cảng với 10 lao động, 8.000 lít dầu, 600 cây đá": what a boat takes along, nothing of it seized. */
const isProvision = (s: Sentence, q: Quantity): boolean =>
	SAILS.standsIn(s.page.tokens, s.from, q.from) && !holdsIn(s, s.from, q.to, SEIZED);
const SEIZED = wordsOf('thu bắt giữ lậu phạt tịch');

const CROSSES = wordsOf('vượt');

/** The men and boats of one team, and what a boat takes along: nothing done with them. */
export const TAKEN_ALONG: readonly Refusal[] = [
	{ why: 'of a team', of: ['vessel', 'person'], words: TEAM, holds: isOfTeam },
	{ why: 'of a team', of: ['person'], words: SQUADS, holds: isSquad },
	// "vượt 86 km đường đèo": gone along, not built
	{
		why: 'no road',
		of: ['length'],
		words: CROSSES,
		holds: (s, q) => [q.from - 1, q.from].some((k) => CROSSES.has(s.page.tokens[k])),
	},
	{ why: 'provisions', of: ['volume', 'mass'], words: SAILS, holds: isProvision },
];
