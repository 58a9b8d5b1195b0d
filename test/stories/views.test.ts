import { expect, test } from 'vitest';
import { axe, layoutFaults, ready, screens, visit } from './visit.ts';

/** Views of figures and reports; none may shut anyone out, move by itself or scroll sideways, on any screen. */
const views = [
	'/',
	'/?xem=khen-thuong',
	'/?xem=danh-muc',
	'/so-sanh?ky=2025-S1&so-voi=2025',
	'/so-sanh?ky=2024-S1&so-voi=2025',
	'/chi-tieu/crime.cases',
	'/bao-cao',
	'/khong-co-trang-nay',
];

for (const [name, screen] of Object.entries(screens))
	test(`nothing stands in anyone's way on ${name}`, async () => {
		const { page, complaints, close } = await visit('demo', '/', screen);
		for (const view of views) {
			await page.goto(view);
			await ready(page);
			const found = { view, axe: await axe(page), ...(await layoutFaults(page)) };
			expect(found).toEqual({ view, axe: [], shift: 0, sideways: 0 });
		}
		expect(complaints).toEqual([]);
		await close();
	});

test('the face of a report moves nothing when it comes late', async () => {
	const { page, close } = await visit('demo', '/');
	let late = 0;
	await page.route('**/*.ttf', async (route) => {
		late += 1;
		await new Promise((done) => setTimeout(done, 400));
		await route.continue();
	});
	await page.goto('/bao-cao');
	await expect.poll(() => late).toBe(3);
	await page.evaluate(() => document.fonts.ready);
	expect(await layoutFaults(page)).toEqual({ shift: 0, sideways: 0 });
	await close();
});

test('text at 200 % still fits the page', async () => {
	const { page, close } = await visit('demo', '/', { viewport: { width: 683, height: 500 } });
	for (const view of views) {
		await page.goto(view);
		expect({ view, ...(await layoutFaults(page)) }).toEqual({ view, shift: 0, sideways: 0 });
	}
	await close();
});

test('reduced motion is kept, and printing leaves out what cannot be printed', async () => {
	const { page, close } = await visit('demo', '/', { ...screens.desk, reducedMotion: 'reduce' });
	await page.emulateMedia({ media: 'print' });
	expect(await page.getByRole('banner').isVisible()).toBe(false);
	expect(
		await page
			.getByRole('button', { name: /Tải biểu đồ/ })
			.first()
			.isVisible(),
	).toBe(false);
	expect(await page.getByRole('table', { name: /Chỉ tiêu theo kỳ/ }).isVisible()).toBe(true);
	await close();
});
