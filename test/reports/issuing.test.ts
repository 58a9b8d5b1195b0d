import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { specOf } from '#lib/reports/spec.ts';
import { beginIssue, cancelIssue, issueState, type IssueState } from '#lib/server/export/issuing.ts';
import { closePdfWorker } from '#lib/server/export/pdf/queue.ts';
import { demoArticles } from '../fixtures/demo.ts';
import { worldOf } from './world.ts';

let made: Awaited<ReturnType<typeof worldOf>>;
beforeAll(async () => {
	made = await worldOf(demoArticles());
});
afterAll(async () => {
	await closePdfWorker();
	await made.close();
});

const spec = specOf('Sơn Hà', '2025-S1', '2024-S1');
const begin = (format: 'pdf' | 'xlsx' = 'pdf') => beginIssue(made.world, spec, format);

/** Every state a report goes through until it is no longer being made. */
async function follow(job: string, at?: (state: IssueState) => void): Promise<IssueState[]> {
	const states: IssueState[] = [];
	for (;;) {
		const state = issueState(job);
		if (!state) throw new Error('job is not known');
		states.push(state);
		at?.(state);
		if (state.state !== 'making') return states;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

describe('a report being made', () => {
	it('tells how far it is, never backwards, and then its entry in the history', async () => {
		const states = await follow(begin());
		const parts = states.flatMap((s) => (s.state === 'making' ? [s.part] : []));
		expect(parts).toEqual([...parts].sort((a, b) => a - b));
		expect(new Set(parts).size).toBeGreaterThan(3);
		const last = states.at(-1);
		const kept = await made.world.store.reports(5);
		expect(last).toEqual({ state: 'made', id: kept[0]?.id });
	});

	it('is called off, waiting or begun, and then nothing is kept', async () => {
		const before = (await made.world.store.reports(9)).length;
		const later = { ...spec, periodBase: null };
		const [first, second] = [beginIssue(made.world, later, 'pdf'), beginIssue(made.world, later, 'pdf')];
		cancelIssue(second);
		const ends = await Promise.all([
			follow(first, (s) => {
				if (s.state === 'making' && s.part > 0) cancelIssue(first);
			}),
			follow(second),
		]);
		expect(ends.map((e) => e.at(-1)?.state)).toEqual(['cancelled', 'cancelled']);
		expect(await made.world.store.reports(9)).toHaveLength(before);
		expect((await follow(begin())).at(-1)?.state).toBe('made');
	});

	it('makes workbooks too', async () => {
		expect((await follow(begin('xlsx'))).at(-1)?.state).toBe('made');
	});

	it('is not known by another name', () => expect(issueState('khác')).toBeNull());
});
