import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type axeCore from 'axe-core';

type Axe = typeof axeCore;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Promise<Browser> | undefined;

export const screens = {
	desk: { viewport: { width: 1366, height: 768 } },
	dark: { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' },
	phone: { viewport: { width: 360, height: 740 }, hasTouch: true },
} as const satisfies Record<string, BrowserContextOptions>;

export interface Visit {
	page: Page;
	/** errors the page wrote or threw, for a last look */
	complaints: string[];
	close(): Promise<void>;
}

/**
 * Opens a page in the one browser, in a fresh context.
 *
 * in   a server of the setup and a path on it; the screen, by default a desk
 */
export async function visit(
	server: 'seeds' | 'demo' | 'empty' | 'desk',
	path: string,
	options: BrowserContextOptions = screens.desk,
): Promise<Visit> {
	browser ??= chromium.connect(inject('browser'));
	// axe is put into the page by the test, which the page's own policy would refuse
	const context = await (await browser).newContext({ baseURL: inject(server), ...options });
	// how long a machine may take is not what is told here: only what never comes is a fault
	context.setDefaultTimeout(60_000);
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' && !/status of 40[0-9]/.test(message.text()))
			complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.goto(path);
	return { page, complaints, close: () => context.close() };
}

/** Waits until the page's scripts have taken over, so that clicks go where a person's would. */
export async function ready(page: Page): Promise<void> {
	await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
}

/** Waits until nothing has moved for some frames: what is laid out only when it is about to be seen has found its height. */
export async function steady(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				let [before, frames] = ['', 0];
				const look = () => {
					const now = `${scrollY} ${document.documentElement.scrollHeight}`;
					frames = now === before ? frames + 1 : 0;
					before = now;
					if (frames < 6) requestAnimationFrame(look);
					else done();
				};
				look();
			}),
	);
}

/** What axe finds wrong, one line each: rule, element, why. */
export async function axe(page: Page): Promise<string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = window as unknown as { axe: Axe };
		const { violations } = await axe.run(document, {
			// of what is well one example is enough: to name each takes long
			resultTypes: ['violations'],
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		});
		return violations.flatMap((v) =>
			v.nodes.map(
				(n) => `${v.id}: ${n.target.join(' ')} – ${n.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
			),
		);
	});
}

/** How far everything has shifted without the person's doing, and whether the page scrolls sideways. */
export async function layoutFaults(page: Page): Promise<{ shift: number; sideways: number }> {
	return page.evaluate(
		() =>
			new Promise((done) => {
				let shift = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & {
						value: number;
						hadRecentInput: boolean;
					})[])
						if (!entry.hadRecentInput) shift += entry.value;
				}).observe({ type: 'layout-shift', buffered: true });
				const sideways = document.documentElement.scrollWidth - innerWidth;
				setTimeout(
					() => done({ shift: Math.round(shift * 1e4) / 1e4, sideways: Math.max(0, sideways) }),
					120,
				);
			}),
	);
}

export const NOTHING_AMISS = { axe: [], shift: 0, sideways: 0, complaints: [] };

/** What stands in anyone's way on a page of the invented province, opened on a screen. */
export async function amiss(path: string, screen: BrowserContextOptions) {
	const { page, complaints, close } = await visit('demo', path, screen);
	await ready(page);
	const found = { axe: await axe(page), ...(await layoutFaults(page)), complaints };
	await close();
	return found;
}
