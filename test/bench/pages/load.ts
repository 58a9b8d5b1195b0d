import type { Browser } from 'playwright-core';

/** What one load of a page showed; times in ms, weights in bytes as they came over the line. */
export interface Load {
	firstPaint: number;
	largestPaint: number;
	/** charts inked and table rows there */
	shown: number;
	blocked: number;
	shift: number;
	script: number;
	all: number;
	requests: number;
}

export const networks = {
	fast4g: { latency: 165, downloadThroughput: (9e6 * 0.9) / 8, uploadThroughput: (1.5e6 * 0.9) / 8 },
	fast3g: { latency: 562.5, downloadThroughput: (1.6e6 * 0.9) / 8, uploadThroughput: (750e3 * 0.9) / 8 },
} as const;

const CHARTS = 4;
const ROWS = 25;
const CPU_SLOWER = 4;
const LINGER = 1_500;

interface Seen {
	long: [start: number, length: number][];
	largest: number;
	first: number;
	shift: number;
	shown: number;
}

/** Runs in the page before anything else: notes paints, shifts, long tasks, and when charts and rows stand. */
function probe([charts, rows]: [number, number]): void {
	const seen: Seen = { long: [], largest: 0, first: 0, shift: 0, shown: 0 };
	(window as unknown as { seen: Seen }).seen = seen;
	const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
	watch('longtask', (e) => seen.long.push([e.startTime, e.duration]));
	watch('largest-contentful-paint', (e) => (seen.largest = e.startTime));
	watch('paint', (e) => {
		if (e.name === 'first-contentful-paint') seen.first = e.startTime;
	});
	watch('layout-shift', (e) => (seen.shift += (e as PerformanceEntry & { value: number }).value));
	const inked = (canvas: HTMLCanvasElement) => {
		if (!canvas.width || !canvas.height) return false;
		const small = Object.assign(document.createElement('canvas'), { width: 64, height: 32 });
		const pen = small.getContext('2d', { willReadFrequently: true });
		pen?.drawImage(canvas, 0, 0, 64, 32);
		return pen?.getImageData(0, 0, 64, 32).data.some((v, i) => i % 4 === 3 && v > 0) ?? false;
	};
	const drawn = () =>
		[...document.querySelectorAll('canvas')].filter((c) => c.clientHeight > 60 && inked(c)).length +
		[...document.querySelectorAll('svg')].filter(
			(s) => s.clientHeight > 60 && s.querySelectorAll('path,rect').length >= 3,
		).length;
	const look = () => {
		const done = document.querySelectorAll('tbody tr').length >= rows && drawn() >= charts;
		if (done) seen.shown = performance.now();
		else setTimeout(look, 25);
	};
	look();
}

/** Loads a page once in a fresh context, on a four times slower processor and a slow network. */
export async function loadOnce(browser: Browser, url: string, network: keyof typeof networks): Promise<Load> {
	const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
	await cdp.send('Network.emulateNetworkConditions', { offline: false, ...networks[network] });
	const answers = new Map<string, { script: boolean; bytes: number }>();
	cdp.on('Network.responseReceived', (e) =>
		answers.set(e.requestId, { script: /javascript/.test(e.response.mimeType), bytes: 0 }),
	);
	cdp.on('Network.loadingFinished', (e) => {
		const answer = answers.get(e.requestId);
		if (answer) answer.bytes = e.encodedDataLength;
	});
	await page.addInitScript(probe, [CHARTS, ROWS] as [number, number]);
	await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
	await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.shown, null, {
		timeout: 120_000,
	});
	await page.waitForTimeout(LINGER);
	const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
	await context.close();
	const bytes = (of: { bytes: number }[]) => of.reduce((sum, a) => sum + a.bytes, 0);
	const every = [...answers.values()];
	return {
		firstPaint: seen.first,
		largestPaint: seen.largest,
		shown: seen.shown,
		blocked: seen.long
			.filter(([start]) => start + 50 > seen.first && start < seen.shown + LINGER)
			.reduce((sum, [, length]) => sum + Math.max(0, length - 50), 0),
		shift: seen.shift,
		script: bytes(every.filter((a) => a.script)),
		all: bytes(every),
		requests: every.length,
	};
}
