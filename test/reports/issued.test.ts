import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { specOf } from '#lib/reports/spec.ts';
import { issuedLines, IssuedDiffers, issueReport, remakeReport } from '#lib/server/export/issued.ts';
import { dueInStore } from '#lib/server/export/due.ts';
import { CUT_OFF_SETTING } from '#lib/server/cut-off.ts';
import { closePdfWorker } from '#lib/server/export/pdf/queue.ts';
import { toSpec, NO_SETTINGS, parseSettings } from '#lib/reports/settings.ts';
import { demoArticles } from '../fixtures/demo.ts';
import { worldOf } from './world.ts';

let made: Awaited<ReturnType<typeof worldOf>>;
beforeAll(async () => {
	// the last article comes after the report is issued
	made = await worldOf(demoArticles().slice(0, -1));
});
afterAll(async () => {
	await closePdfWorker();
	await made.close();
});

describe('issued reports', () => {
	it('are made again byte for byte on another day, though the figures have changed since', async () => {
		const { store } = made.world;
		const spec = { ...specOf('Sơn Hà', '2025-S1', '2024-S1'), situation: 'Tình hình do đơn vị viết.' };
		for (const format of ['pdf', 'xlsx'] as const) {
			const id = await issueReport(made.world, spec, format, '2026-01-06T01:00:00.000Z');
			const last = demoArticles().at(-1);
			if (last) await store.saveArticle(last.article, last.observations);
			vi.useFakeTimers({ now: new Date('2033-03-03T03:03:03Z'), toFake: ['Date'] });
			const kept = (await store.reports(10)).find((r) => r.id === id);
			const file = await remakeReport(kept as NonNullable<typeof kept>);
			vi.useRealTimers();
			expect(file.bytes.length).toBeGreaterThan(5000);
			expect(file.name).toBe(`bao-cao-son-ha-2025-s1-so-voi-2024-s1.${format}`);
		}
		const lines = issuedLines(await store.reports(10));
		expect(lines.map((l) => [l.format, l.version, l.base]).sort()).toEqual([
			['pdf', 1, '2024-S1'],
			['xlsx', 1, '2024-S1'],
		]);
	});

	it('are no longer called for on the first screen', async () => {
		const { store } = made.world;
		const due = async (today: string) => (await dueInStore(store, 'Sơn Hà', today)).map((r) => r.timePeriod);
		expect(await due('2025-07-10')).toEqual([]);
		expect(await due('2026-01-02')).toEqual(['2025']);
		expect(await due('2025-12-20')).toEqual([]);
		await store.setSetting(CUT_OFF_SETTING, 'military');
		expect(await due('2025-12-20')).toEqual(['2025']);
	});

	it('say so when they can no longer be made the same', async () => {
		const [line] = await made.world.store.reports(1);
		await expect(remakeReport({ ...(line as NonNullable<typeof line>), hash: '0' })).rejects.toThrow(
			IssuedDiffers,
		);
	});
});

describe('settings', () => {
	it('leave out what was not filled in', () => {
		const spec = toSpec({ area: 'Lai Châu', period: '2025', base: null, groups: null }, NO_SETTINGS);
		expect(spec).toEqual(specOf('Lai Châu', '2025'));
	});

	it('are as if empty when what was kept cannot be read', () => {
		expect(parseSettings('{"place": 3}')).toEqual(NO_SETTINGS);
		expect(parseSettings('không phải JSON')).toEqual(NO_SETTINGS);
	});
});
