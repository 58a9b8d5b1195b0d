import { expect, test } from 'vitest';
import { ready, screens, visit } from './visit.ts';

const cells = (texts: string[]) => texts.map((t) => t.split('\n')[0]);

test('the five articles: no common indicator, both lists, and where to see a full comparison', async () => {
	const { page, close } = await visit('seeds', '/so-sanh?ky=2024-S1&so-voi=2025');
	await page.getByText('Hai kỳ không có chỉ tiêu chung; không đủ căn cứ so sánh.').waitFor();
	await page.getByRole('table', { name: 'Chỉ tiêu có trong 6 tháng đầu năm 2024' }).waitFor();
	await page.getByRole('table', { name: 'Chỉ tiêu có trong Năm 2025' }).waitFor();
	await page.getByText('npm run cotmoc -- demo').waitFor();
	await close();
});

test('a half against its year: share, the rest derived, monthly means', async () => {
	const { page, close } = await visit('demo', '/');
	await ready(page);
	await page.getByRole('link', { name: '6 tháng/cả năm' }).click();
	await page.getByRole('heading', { name: '6 tháng đầu năm 2025 so với năm 2025' }).waitFor();
	const patrols = page.getByRole('row', { name: /^Số buổi.*tuần tra/ });
	await expect
		.poll(async () => cells(await patrols.getByRole('cell').allInnerTexts()))
		.toEqual(['buổi', '1.262', '2.640', '47,8%', '1.378(t)', '210', '220', '230(t)', 'so sánh được']);
	await page
		.getByText('Hai kỳ dài khác nhau: cột là bình quân mỗi tháng, không phải tổng số.')
		.first()
		.waitFor();
	await close();
});

test('the same half a year before: differences, small numbers without percent', async () => {
	const { page, close } = await visit('demo', '/so-sanh?ky=2024-S1&so-voi=2023-S1');
	await ready(page);
	const row = async (name: RegExp) =>
		cells(await page.getByRole('row', { name }).getByRole('cell').allInnerTexts());
	expect(await row(/^Heroin/)).toEqual(['kg', '2,61', '2,035', '+0,575', '+28,3%', 'so sánh được']);
	expect((await row(/^Số lần tuần tra song phương/)).slice(1, 5)).toEqual(['10', '9', '+1', 'x']);
	await page.getByRole('link', { name: 'Đổi chỗ hai kỳ' }).click();
	await expect
		.poll(() => row(/^Heroin/))
		.toEqual(['kg', '2,035', '2,61', '-0,575', '-22,0%', 'so sánh được']);
	await close();
});

test('on a phone the difference stands under the name, without sliding the table', async () => {
	const { page, close } = await visit('demo', '/so-sanh?ky=2024-S1&so-voi=2023-S1', screens.phone);
	await ready(page);
	const under = (name: RegExp) => page.getByRole('rowheader', { name }).locator('.u-sub').innerText();
	expect(await under(/^Heroin/)).toBe('kg: +0,575 (+28,3%)');
	expect(await under(/^Số lần tuần tra song phương/)).toBe('lần: +1');
	await close();
});

test('a period nobody reported gives a plain page', async () => {
	const { page, close } = await visit('demo', '/so-sanh?ky=2030&so-voi=2025');
	await page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor();
	await page.getByText('Không có số liệu của kỳ “2030”.').waitFor();
	await close();
});

test('a tap on a dotted word explains it', async () => {
	const { page, close } = await visit('demo', '/so-sanh?ky=2025-S1&so-voi=2025');
	await ready(page);
	await page.getByRole('button', { name: 'suy ra' }).click();
	await page.getByRole('tooltip').filter({ hasText: 'Nguồn không viết con số này' }).waitFor();
	await page.keyboard.press('Escape');
	await close();
});
