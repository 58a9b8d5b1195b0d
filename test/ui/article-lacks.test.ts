import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { articleLacks } from '#lib/ui/article/article-lacks.ts';
import { toFigureViews } from '#lib/ui/article/to-figure-view.ts';
import { typedArea } from '#lib/ui/article/typed-area.ts';
import { seedArticles } from '../fixtures/demo.ts';

const [read] = seedArticles().filter((a) => a.observations.length > 3);
if (!read) throw new Error('no figures in the five articles');
const figures: readonly Observation[] = read.observations.slice(0, 3);

/** The figures as they are read where the article's day, its province, or both are not known. */
const readWithout = (part: { day?: boolean; area?: boolean }, more: string[] = []) =>
	figures.map((o) => ({
		...o,
		...(part.day && { timePeriod: null }),
		rules: [...(part.day ? ['doubt:period'] : []), ...(part.area ? ['doubt:area'] : []), ...more],
	}));
const doubtsOf = (rows: readonly Observation[], article: Parameters<typeof articleLacks>[0]) =>
	toFigureViews(rows, codelists, rows, articleLacks(article, rows)).flatMap((f) => f.explanation.doubts);

const dated = { issued: '2024-06-27', issuerArea: 'Lai Châu' };

test('a day nobody has said is said to be missing once, not by every figure', () => {
	const rows = readWithout({ day: true });
	const article = { ...dated, issued: null };
	expect(articleLacks(article, rows)).toEqual({ issued: { figures: 3 }, area: null });
	expect(doubtsOf(rows, article)).toEqual([]);
	expect(doubtsOf(rows, dated)).toHaveLength(3);
});

test('a figure keeps what else leaves it in doubt, and a doubt of a period it does have', () => {
	const article = { ...dated, issued: null };
	expect(doubtsOf(readWithout({ day: true }, ['doubt:like']), article)).toHaveLength(3);
	const loose = figures.map((o) => ({ ...o, rules: ['doubt:period'] }));
	expect(doubtsOf(loose, article)).toHaveLength(3);
	expect(articleLacks(article, loose).issued).toEqual({ figures: 0 });
});

test('a province nobody has said is named once, with the one taken for now', () => {
	const rows = readWithout({ area: true });
	const article = { ...dated, issuerArea: null };
	expect(articleLacks(article, rows).area).toEqual({ figures: 3, guess: figures[0]?.refArea });
	expect(doubtsOf(rows, article)).toEqual([]);
	const nowhere = rows.map((o) => ({ ...o, refArea: null }));
	expect(articleLacks(article, nowhere).area).toEqual({ figures: 3, guess: null });
	const decided = rows.map((o) => ({
		...o,
		review: { state: 'confirmed' as const, reason: null, at: null },
	}));
	expect(articleLacks(article, decided).area).toBeNull();
});

test('an article without figures lacks nothing, nor one of which all is said', () => {
	const nothing = { issued: null, area: null };
	expect(articleLacks({ issued: null, issuerArea: null }, [])).toEqual(nothing);
	expect(articleLacks(dated, figures)).toEqual(nothing);
});

test.each([
	['Điện Biên', 'Điện Biên'],
	['tỉnh  điện biên ', 'Điện Biên'],
	['dien bien', 'Điện Biên'],
	['TP Hồ Chí Minh', 'TP. Hồ Chí Minh'],
	['Thành phố Hồ Chí Minh', 'TP. Hồ Chí Minh'],
	['khánh hoà', 'Khánh Hòa'],
	['Hà Giang', 'Hà Giang'],
	['Sơn  Hà', 'Sơn Hà'],
])('a province as typed: %s', (typed, meant) => expect(typedArea(typed, codelists)).toBe(meant));
