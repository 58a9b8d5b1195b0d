import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isUpper, LONGEST_NAME, readRun } from './name-run.ts';
import { isOfSmaller, type NameForm } from './place-name.ts';

const isDash = (t: Token | undefined): boolean => t !== undefined && /^[-–]$/.test(t.text);

/** A name whose capitals could be read in more ways than one. */
interface OpenName extends NameForm {
	others: readonly NameForm[];
	runsOn: boolean;
}

/** Words after which a name begins, in capitals too where they open a sentence. */
const LEADS = wordsOf('tỉnh phố phòng bđbp');

/** How a name stands in the article where no capital runs on behind it. */
interface Standing {
	/** what follows it, wherever it stands */
	nexts: Set<string>;
	/** a sign, a number or a word that goes on from a name follows it somewhere */
	closed: boolean;
	/** it stands somewhere with no dash beside it */
	apart: boolean;
}

type Standings = ReadonlyMap<string, Standing>;

const keyOf = (words: readonly string[]): string => words.join(' ').toLowerCase();

/** The name at a token is one of something smaller, or goes on from other capitals. */
const isInside = (tokens: readonly Token[], at: number): boolean =>
	!LEADS.has(tokens[at - 1]) && isOfSmaller(tokens, at);

/** Every place where one of the names, or a longer one that begins alike, stands by itself. */
function findStandings(tokens: readonly Token[], names: Iterable<string>): Standings {
	const firsts = new Map<string, Set<string>>();
	for (const name of names)
		for (const part of name.split(' - ')) {
			const [first = '', second = ''] = keyOf([part]).split(' ');
			firsts.set(first, (firsts.get(first) ?? new Set()).add(second));
		}
	const out = new Map<string, Standing>();
	for (const [i, t] of tokens.entries()) {
		if (!isUpper(t) || !firsts.get(t.lower)?.has(tokens[i + 1]?.lower ?? '')) continue;
		const run = readRun(tokens, i, tokens.length, 'named');
		const n = run.words.length;
		if (n < 2 || n > LONGEST_NAME || (run.caps ? n !== run.sure : isInside(tokens, i))) continue;
		const to = run.ends[n - 1] as number;
		const next = tokens[to];
		const key = keyOf(run.words);
		const standing = out.get(key) ?? { nexts: new Set(), closed: false, apart: false };
		standing.nexts.add(next?.fold ?? '');
		standing.closed ||= run.closed;
		standing.apart ||= !isDash(tokens[i - 1]) && !isDash(next);
		out.set(key, standing);
	}
	return out;
}

/** Whether what follows a name here and there tells that it ends there. */
const isPlain = (s: Standing | undefined): boolean => s !== undefined && (s.closed || s.nexts.size > 1);

/** The form of a name that the article as a whole speaks for; the one it has where nothing does. */
function bestForm(a: OpenName, standings: Standings): NameForm {
	const forms: NameForm[] = [a, ...a.others].filter((f) => !f.name.includes(' - '));
	forms.sort((x, y) => y.to - x.to);
	const standing = (f: NameForm) => standings.get(keyOf([f.name]));
	const shortest = forms.at(-1) as NameForm;
	const seen = forms.filter((f) => standing(f));
	if (seen.length === 0) return a;
	if (a.runsOn) return seen.find((f) => isPlain(standing(f))) ?? (seen.at(-1) as NameForm);
	const [longest] = forms;
	// "Sơn Hà Quang cảnh": the shorter name stands elsewhere by itself
	if (standing(shortest) && shortest !== longest)
		return isPlain(standing(a)) && a.to > shortest.to ? a : shortest;
	return seen.find((f) => f === a || isPlain(standing(f))) ?? a;
}

/** "Bắc Trà - Nam Lĩnh" is one name unless either of the two stands by itself somewhere. */
function joinedForm(a: OpenName, standings: Standings): NameForm | null {
	const pair = a.others.find((f) => f.name.includes(' - '));
	if (!pair) return null;
	return pair.name.split(' - ').some((part) => standings.get(keyOf([part]))?.apart) ? null : pair;
}

/**
 * Names of two words against names of three or four: what follows a name wherever it stands decides for the mentions where
 * more capitals stand behind it or a dash joins it to another.
 *
 * in   changed in place; their capitals run on no more where the article has settled them
 */
export function settleLengths(tokens: readonly Token[], names: readonly OpenName[]): void {
	const open = names.filter((a) => a.others.length > 0);
	if (open.length === 0) return;
	const standings = findStandings(tokens, new Set(open.flatMap((a) => a.others.map((f) => f.name))));
	for (const a of open) {
		const { name, to } = joinedForm(a, standings) ?? bestForm(a, standings);
		if (a.to !== to || standings.has(keyOf([name]))) a.runsOn = false;
		a.name = name;
		a.to = to;
	}
}
