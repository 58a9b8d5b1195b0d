// node shot.ts BASE OUTDIR path[=name] ...
import { chromium } from 'playwright-core';
import { startBrowser } from './browser.ts';
const [, , base, out, ...paths] = process.argv;
const b = await startBrowser();
const br = await chromium.connect(b.endpoint);
for (const p of paths) {
	const [url, name] = p.split('::');
	for (const [k, o] of Object.entries({
		desk: { viewport: { width: 1366, height: 768 } },
		phone: { viewport: { width: 360, height: 740 } },
		dark: { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' },
	})) {
		if (process.env.ONLY && !process.env.ONLY.split(',').includes(k)) continue;
		const ctx = await br.newContext(o as object);
		const page = await ctx.newPage();
		page.on('console', (m) => {
			if (m.type() === 'error') console.log('console', url, m.text());
		});
		page.on('pageerror', (e) => console.log('error', url, e.message));
		await page.goto(base + url, { waitUntil: 'networkidle' });
		const w = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			innerWidth,
			document.documentElement.scrollHeight,
		]);
		if (w[0] > w[1]) console.log('SIDEWAYS', url, k, w);
		await page.screenshot({ path: `${out}/${name}-${k}.png`, fullPage: true });
		if (k === 'desk' && process.env.PDF)
			await page.pdf({ path: `${out}/${name}.pdf`, preferCSSPageSize: true });
		await ctx.close();
	}
}
await br.close();
await b.close();
