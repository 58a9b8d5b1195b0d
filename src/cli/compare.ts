import { parseArgs } from 'node:util';
import { codelists } from '#lib/codelists/index.ts';
import { areaLine } from '#lib/core/observation/area.ts';
import type { Store } from '#lib/core/observation/store.ts';
import { compare } from '#lib/core/series/compare.ts';
import { parsePeriodName } from '#lib/core/series/period-name.ts';
import { cutOffOf } from '#lib/server/cut-off.ts';
import { resultsWithBackSeries } from '#lib/server/figures-of-area.ts';
import { comparisonJson, comparisonText } from '#lib/format/comparison-text.ts';
import type { CliIo } from './io.ts';

const USAGE =
	'Cách dùng: cotmoc compare KỲ KỲ_GỐC [--area TỈNH] [--json]   (kỳ: 2025, 2024-S1, 2023-Q3, 2016-2020 …)';

function readArguments(args: string[]) {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { area: { type: 'string' }, json: { type: 'boolean' } },
			allowPositionals: true,
			strict: true,
		});
		return positionals.length === 2 ? { values, a: positionals[0] ?? '', b: positionals[1] ?? '' } : null;
	} catch {
		return null;
	}
}

/** The articles' own names of spans, needed only where one of the two is typed as "2016-2020". */
async function labelsFor(store: Store, typed: readonly string[]) {
	if (!typed.some((text) => /\d{4}\s*\p{Pd}\s*\d{4}/u.test(text))) return [];
	const rows = await store.observations({ kinds: ['result'], currentOnly: true });
	return rows.flatMap((o) =>
		o.timePeriod && o.periodLabel ? [{ code: o.timePeriod, label: o.periodLabel }] : [],
	);
}

/** The area asked for; without one, the only area or the one with most figures in the two periods. */
async function areaOf(store: Store, asked: string | undefined, periods: readonly string[]) {
	if (asked !== undefined) return areaLine(asked.normalize('NFC'), codelists).name;
	const rows = await store.observations({ timePeriods: periods, kinds: ['result'], currentOnly: true });
	const both = new Map<string, Set<string>>();
	const counts = new Map<string, number>();
	for (const o of rows) {
		if (o.refArea === null || o.timePeriod === null) continue;
		counts.set(o.refArea, (counts.get(o.refArea) ?? 0) + 1);
		both.set(o.refArea, (both.get(o.refArea) ?? new Set()).add(o.timePeriod));
	}
	const rank = (area: string) => [both.get(area)?.size ?? 0, counts.get(area) ?? 0] as const;
	return [...counts.keys()].sort((x, y) => {
		const [a, b] = [rank(x), rank(y)];
		return b[0] - a[0] || b[1] - a[1] || (x < y ? -1 : 1);
	})[0];
}

/**
 * `compare A B [--area] [--json]`: the comparison of two periods of one area, B the base.
 *
 * out     0 printed; 1 nothing known of the area; 2 wrong usage or no period
 */
export async function runCompare(args: string[], io: CliIo, store: Store): Promise<number> {
	const asked = readArguments(args);
	if (!asked) {
		io.err(`${USAGE}\n`);
		return 2;
	}
	const labels = await labelsFor(store, [asked.a, asked.b]);
	const [a, b] = [asked.a, asked.b].map((text) => parsePeriodName(text, labels));
	if (!a || !b) {
		io.err(`không phải kỳ: “${a ? asked.b : asked.a}”\n${USAGE}\n`);
		return 2;
	}
	if (a === b) {
		io.err(`hai kỳ là một: “${asked.a}”\n${USAGE}\n`);
		return 2;
	}
	const refArea = await areaOf(store, asked.values.area, [a, b]);
	const areas = new Set((await store.areas()).map((x) => x.refArea));
	if (refArea === undefined || !areas.has(refArea)) {
		io.err(
			refArea === undefined
				? 'chưa có số liệu nào của hai kỳ\n'
				: `không có số liệu của địa bàn “${refArea}”\n`,
		);
		return 1;
	}
	const observations = await resultsWithBackSeries(store, refArea, { timePeriods: [a, b] });
	const comparison = compare(a, b, observations, codelists);
	io.out(
		asked.values.json
			? `${JSON.stringify(comparisonJson(comparison, refArea, codelists))}\n`
			: comparisonText(comparison, refArea, codelists, {
					cutOff: await cutOffOf(store),
					demo: observations.some((o) => o.demo),
				}),
	);
	return 0;
}
