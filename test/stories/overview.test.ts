import { expect, test } from 'vitest';
import { ready, screens, visit } from './visit.ts';

test('a commander opens the start page and reads the newest figures first', async () => {
	const { page, complaints, close } = await visit('seeds', '/');
	const table = page.getByRole('table', { name: /Chỉ tiêu theo kỳ/ });
	const heads = await table.getByRole('columnheader').allInnerTexts();
	expect(heads).toEqual(['Chỉ tiêu', 'Đơn vị tính', '2025', '6T/2024', '2019–2024']);
	const houses = table.getByRole('row', { name: /Nhà được giúp xây mới/ });
	const [unit, newest, half, span] = await houses.getByRole('cell').allInnerTexts();
	expect([unit, newest, half, span]).toEqual(['căn nhà', '796(s)', '…', '248']);
	expect(await page.getByText('828').count()).toBe(0);
	expect(complaints).toEqual([]);
	await close();
});

test('an unknown period gives a plain page with a way back', async () => {
	const { page, close } = await visit('seeds', '/?ky=1999');
	await page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
	await page.getByRole('link', { name: 'Về Bảng số liệu' }).click();
	await page.getByRole('heading', { name: 'Bảng số liệu', level: 1 }).waitFor();
	await close();
});

test('the theme follows the system until it is chosen, and the choice stays', async () => {
	const { page, close } = await visit('demo', '/', screens.dark);
	await ready(page);
	const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(await ground()).toBe('rgb(17, 21, 19)');
	await page.getByLabel('Giao diện sáng, tối').selectOption('Sáng');
	expect(await ground()).toBe('rgb(244, 243, 238)');
	await page.reload();
	expect(await ground()).toBe('rgb(244, 243, 238)');
	await close();
});

test('the keyboard alone: skip link, search by /, list of keys by ?', async () => {
	const { page, close } = await visit('demo', '/');
	await ready(page);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung chính');
	await page.keyboard.press('/');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim');
	await page.keyboard.press('Escape');
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
	await page.keyboard.press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'detached' });
	await close();
});
