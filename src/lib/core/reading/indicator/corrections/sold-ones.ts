import { isSold, isTakenHome, isToldSold } from '../../deed/cannot-be/sold.ts';
import { wordAt } from '../../page/sentence.ts';
import { becomes, type Correction, type ReadFigure } from './correction.ts';

const asVictims = (f: ReadFigure, rule: string) =>
	becomes(f, 'trafficking.victims_rescued', 'FREE_VICTIMS', rule);

/** "tiếp nhận 2 thiếu nữ bị bán sang bên kia biên giới": victims, whoever gives them back. */
export const soldHome: Correction = (f) =>
	isToldSold(f.s, f.q) && isTakenHome(f.s, f.q) ? asVictims(f, 'sold:home') : null;

const BRINGS_HOME = /^(đưa|đón|cứu|giúp)$/;

/** "phá 3 vụ lừa bán phụ nữ, đưa 8 chị em trở về": brought home, no traders. */
export const broughtHome: Correction = (f) => {
	const { s, q } = f;
	if (isSold(s, q) && isTakenHome(s, q)) return asVictims(f, 'sold:home');
	const goes = [0, 1, 2].some((n) => /^(về|thoát)$/.test(wordAt(s, q.to + n)));
	return BRINGS_HOME.test(wordAt(s, q.from - 1)) && goes ? asVictims(f, 'verb:before') : null;
};
