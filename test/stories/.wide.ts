import { chromium } from 'playwright-core';
import { startBrowser } from './browser.ts';
const b = await startBrowser();
const br = await chromium.connect(b.endpoint);
const page = await (await br.newContext({ viewport: { width: 360, height: 740 } })).newPage();
await page.goto(process.argv[2]!);
console.log(
	await page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((e) => {
				const r = e.getBoundingClientRect();
				if (r.right <= 360.5) return false;
				for (let p = e.parentElement; p; p = p.parentElement)
					if (/auto|scroll|hidden/.test(getComputedStyle(p).overflowX) && p.tagName !== 'HTML') return false;
				return true;
			})
			.map(
				(e) => e.tagName + '.' + e.getAttribute('class') + ' ' + Math.round(e.getBoundingClientRect().right),
			)
			.slice(0, 15),
	),
);
await br.close();
await b.close();
