/**
 * Scores the reader on folders of annotated articles and prints precision, recall and F1 of each attribute.
 *
 * npm run score -- [FOLDER…] [--verbose] [--only N | --but N] [--json]
 *   FOLDER   a folder of articles (article.txt, gold.json); default: the demo series and every set beside this file
 *   --only N, --but N   the articles whose number N divides, or all but them; the others are not opened
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { readGold } from './gold.ts';
import {
	ATTRIBUTES,
	KINDS,
	scoreArticle,
	tally,
	tallyDoubt,
	type ArticleScore,
	type Judged,
} from './score.ts';

const here = import.meta.dirname;
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		verbose: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
		only: { type: 'string' },
		but: { type: 'string' },
	},
});
const divides = (by: string | undefined, id: string) =>
	by === undefined || parseInt(id, 10) % Number(by) === 0;
const wanted = (id: string) =>
	divides(values.only, id) && (values.but === undefined || !divides(values.but, id));
const SETS = ['../../seeds/demo', 'dev', 'heldout', 'own', 'unseen'];
const folders = positionals.length ? positionals : SETS.map((name) => path.join(here, name));

const percent = (share: number) => (100 * share).toFixed(1).padStart(7);
const judgedNames: Judged[] = ['found', ...ATTRIBUTES, 'whole'];

function printTables(scores: ArticleScore[]) {
	for (const kind of KINDS) {
		console.log(`\n${kind.padEnd(12)} right predicted  gold      P      R     F1`);
		for (const name of judgedNames) {
			const t = tally(scores, kind, name);
			const counts = [t.right, t.predicted, t.gold].map((n, i) => String(n).padStart([6, 10, 6][i] ?? 6));
			console.log(
				`  ${name.padEnd(10)}${counts.join('')}${[t.precision, t.recall, t.f1].map(percent).join('')}`,
			);
		}
	}
	const alarms = scores.flatMap((score) => score.alarms);
	const at = (where: string) => alarms.filter((alarm) => alarm.where === where).length;
	const traps = scores.reduce((sum, score) => sum + score.traps, 0);
	console.log(
		`\nfalse alarms ${alarms.length}: on traps ${at('trap')} of ${traps}, second readings ${at('second reading')}, elsewhere ${at('elsewhere')}`,
	);
}

const shown = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function printArticles(scores: ArticleScore[]) {
	for (const { id, rows, alarms } of scores) {
		const must = rows.filter((row) => !row.optional || row.right);
		const whole = must.filter((row) => row.right?.whole).length;
		console.log(`\n${id}: ${whole} of ${must.length} whole, ${alarms.length} false alarms`);
		for (const { fact, right, read } of must) {
			if (right?.whole) continue;
			const wrong = ATTRIBUTES.filter((name) => right && !right[name]).map(
				(name) => `${name} ${shown(fact[name])} → ${shown(read?.[name])}`,
			);
			const why = read ? wrong.join('; ') || 'sign' : `missed (${fact.indicator} ${fact.timePeriod})`;
			console.log(`  «${fact.quote}» ${why}`);
		}
		for (const { read, where } of alarms) console.log(`  alarm «${read.quote}» ${read.indicator} (${where})`);
	}
}

/** Figures measured before anything was learnt from a set or from a batch since divided between the sets. */
const firstSight = JSON.parse(readFileSync(path.join(here, 'first-sight.json'), 'utf8')) as Record<
	string,
	{ articles: string; found: number; whole: number }[]
>;
const summary: Record<string, string>[] = [];

for (const folder of folders) {
	const name = path.basename(folder);
	const scores = readGold(folder, wanted).map((article) =>
		scoreArticle(article, extract(article, codelists).readings),
	);
	const [found = 0, whole = 0] = (['found', 'whole'] as const).map(
		(judged) => tally(scores, 'result', judged).f1,
	);
	if (values.json) {
		console.log(JSON.stringify({ folder: name, articles: scores.length, found, whole }));
		continue;
	}
	console.log(`\n== ${name}: ${scores.length} articles`);
	if (values.verbose) printArticles(scores);
	printTables(scores);
	const doubt = tallyDoubt(scores);
	summary.push({
		set: name,
		articles: String(scores.length),
		'found F1': percent(found).trim(),
		'whole F1': percent(whole).trim(),
		'alarms on traps': `${scores.flatMap((s) => s.alarms).filter((a) => a.where === 'trap').length} of ${scores.reduce((sum, s) => sum + s.traps, 0)}`,
		'wrong in doubt': `${doubt.wrongInDoubt} of ${doubt.wrong}`,
		'right in doubt': `${percent(doubt.rightInDoubt / Math.max(1, doubt.right)).trim()} %`,
		'first sight, whole': (firstSight[name] ?? [])
			.map((f) => `${percent(f.whole).trim()} (${f.articles})`)
			.join('; '),
	});
}
if (summary.length) console.table(summary);
const batches = Object.entries(firstSight).filter(([name]) => !SETS.includes(name));
if (!positionals.length && !values.json) {
	for (const [name, sights] of batches) {
		for (const { articles, found, whole } of sights) {
			console.log(
				`${name} at first sight: found ${percent(found).trim()}, whole ${percent(whole).trim()} (${articles})`,
			);
		}
	}
}
