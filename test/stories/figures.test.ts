import { expect, test } from 'vitest';
import { ready, screens, steady, visit } from './visit.ts';

test('from a number to its sentence in one click, and Back restores the view', async () => {
	const { page, close } = await visit('demo', '/?ky=2024-S1&nhom=bien-gioi');
	await ready(page);
	const table = page.getByRole('table', { name: /Chỉ tiêu theo kỳ/ });
	await table.getByRole('link', { name: '1.190', exact: true }).click();
	await page.waitForURL(/\/bai-viet\/[0-9a-f]+#s\d+-\d+$/);
	const words = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
	expect(await words.innerText()).toContain('1.190');
	await page.goBack();
	await page.waitForURL(/ky=2024-S1&nhom=bien-gioi$/);
	await page.getByRole('heading', { name: '6 tháng đầu năm 2024', level: 2 }).waitFor();
	expect(await page.getByLabel('Nhóm chỉ tiêu').inputValue()).toBe('bien-gioi');
	await close();
});

test('choosing steps through the address: only what was chosen stands in it', async () => {
	const { page, close } = await visit('demo', '/');
	await ready(page);
	await page.getByLabel('Kỳ đang xem').selectOption('6 tháng đầu năm 2023');
	await page.waitForURL(/\/\?ky=2023-S1$/);
	await page.getByLabel('Nhóm chỉ tiêu').selectOption('Đấu tranh phòng, chống tội phạm');
	await page.waitForURL(/\/\?ky=2023-S1&nhom=toi-pham$/);
	expect(await page.getByRole('row', { name: /tuần tra/ }).count()).toBe(0);
	await page.goBack();
	await page.waitForURL(/\/\?ky=2023-S1$/);
	await page.getByRole('row', { name: /Số buổi.*tuần tra/ }).waitFor();
	await close();
});

test('a choice is shown in place: nothing is loaded anew, focus and height stay, back and forward step through', async () => {
	const { page, complaints, close } = await visit('demo', '/');
	await ready(page);
	await page.evaluate(() => Object.assign(window, { still: true }));
	const still = () => page.evaluate(() => 'still' in window);
	const period = page.getByLabel('Kỳ đang xem');
	await period.focus();
	await period.selectOption('Năm 2023');
	await page.waitForURL(/\/\?ky=2023$/);
	await page.getByRole('heading', { name: 'Năm 2023', level: 2 }).waitFor();
	expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('ky');
	const family = page.getByRole('region', { name: 'Vụ việc – tang vật' });
	const heroin = family.getByRole('link', { name: 'Heroin (khối lượng)' });
	await heroin.scrollIntoViewIfNeeded();
	await steady(page);
	const height = await page.evaluate(() => scrollY);
	expect(height).toBeGreaterThan(0);
	await heroin.click();
	await family.getByRole('heading', { name: 'Heroin (khối lượng)' }).waitFor();
	expect(await page.evaluate(() => scrollY)).toBe(height);
	await family.getByRole('application').first().focus();
	await page.keyboard.press('End');
	await family.getByRole('application').first().locator('canvas').waitFor();
	await page.goBack();
	await page.waitForURL(/\/\?ky=2023$/);
	await expect.poll(() => page.locator('canvas').count()).toBe(0);
	await page.goForward();
	await family.getByRole('heading', { name: 'Heroin (khối lượng)' }).waitFor();
	expect(await still()).toBe(true);
	expect(complaints).toEqual([]);
	await close();
});

test('another indicator is drawn by choosing it in its family', async () => {
	const { page, close } = await visit('demo', '/');
	await ready(page);
	const family = page.getByRole('region', { name: 'Vụ việc – tang vật' });
	await family.getByRole('link', { name: 'Heroin (khối lượng)' }).click();
	await page.waitForURL(/bieu-do=drugs\.heroin/);
	await family.getByRole('heading', { name: 'Heroin (khối lượng)' }).waitFor();
	await close();
});

test('cards are changed, at most eight, and stay in the address', async () => {
	const { page, close } = await visit('demo', '/?ky=2025');
	await ready(page);
	const region = page.getByRole('region', { name: 'Năm 2025' });
	await region.getByText('Đổi thẻ').click();
	for (const box of await region.getByRole('checkbox').all()) await box.uncheck();
	await region.getByRole('checkbox', { name: 'Xe máy, xe mô tô tạm giữ' }).check();
	await region.getByRole('button', { name: 'Dùng các thẻ này' }).click();
	await page.waitForURL(/the=seized\.motorbikes/);
	expect(page.url()).toContain('ky=2025');
	await expect.poll(() => region.getByRole('listitem').count()).toBe(1);
	await close();
});

test('a chart is walked by arrow keys, says each point, and Enter leads to its sentence', async () => {
	const { page, complaints, close } = await visit('demo', '/');
	await ready(page);
	const family = page.getByRole('region', { name: 'Tuần tra' });
	const chart = family.getByRole('application').first();
	await chart.focus();
	await page.keyboard.press('Home');
	await expect.poll(() => family.getByRole('status').first().innerText()).toBe('Năm 2021: 2.148 buổi');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => family.getByRole('status').first().innerText()).toBe('Năm 2022: 2.215 buổi');
	await chart.locator('canvas').waitFor();
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/bai-viet\/[0-9a-f]+#s/);
	expect(complaints).toEqual([]);
	await close();
});

test('Chart.js is fetched only when a chart is touched', async () => {
	const { page, close } = await visit('demo', '/');
	await ready(page);
	const scripts = () =>
		page.evaluate(
			() => performance.getEntriesByType('resource').filter((r) => r.name.endsWith('.js')).length,
		);
	const before = await scripts();
	expect(await page.locator('canvas').count()).toBe(0);
	await page.getByRole('application').first().hover();
	await page.locator('canvas').first().waitFor();
	expect(await scripts()).toBeGreaterThan(before);
	await close();
});

test('a chart is saved as PNG, SVG and CSV, and its table stands beside it', async () => {
	const { page, close } = await visit('demo', '/');
	await ready(page);
	const family = page.getByRole('region', { name: 'Tuần tra' });
	for (const format of ['PNG', 'SVG', 'CSV']) {
		const saved = page.waitForEvent('download');
		await family
			.getByRole('button', { name: `Tải biểu đồ dạng ${format}` })
			.first()
			.click();
		expect((await saved).suggestedFilename()).toMatch(new RegExp(`tuan-tra.*\\.${format.toLowerCase()}$`));
	}
	await family.getByText('Bảng số của biểu đồ').first().click();
	await family.getByRole('row', { name: /Năm 2025.*2\.640 buổi/ }).waitFor();
	await close();
});

test('without JavaScript everything can be read, and the forms still choose', async () => {
	const { page, close } = await visit('demo', '/', { ...screens.desk, javaScriptEnabled: false });
	await page.getByRole('table', { name: /Chỉ tiêu theo kỳ/ }).waitFor();
	expect(await page.getByRole('img', { name: /Số buổi/ }).count()).toBeGreaterThan(0);
	await page.getByLabel('Kỳ đang xem').selectOption('Năm 2023');
	await page.getByRole('form', { name: 'Chọn số liệu' }).getByRole('button', { name: 'Xem' }).click();
	await page.getByRole('heading', { name: 'Năm 2023', level: 2 }).waitFor();
	await close();
});

test('an indicator has a page: every period with its source, its parts added up', async () => {
	const { page, close } = await visit('demo', '/');
	await page
		.getByRole('table', { name: /Chỉ tiêu theo kỳ/ })
		.getByRole('link', { name: /Tổng số vụ vi phạm/ })
		.click();
	await page.getByRole('heading', { name: /Tổng số vụ vi phạm/, level: 1 }).waitFor();
	const rows = page.getByRole('table', { name: /mọi kỳ và nguồn/ });
	await rows.getByRole('row', { name: /Năm 2024.*182/ }).waitFor();
	await page
		.getByRole('listitem')
		.filter({ hasText: /Năm 2024: nguồn ghi 182 vụ.*cộng lại 178 vụ: không khớp/ })
		.waitFor();
	await close();
});

test('nothing imported yet: the page says so and shows the next step', async () => {
	const { page, close } = await visit('empty', '/');
	await page.getByText('Chưa có bài viết nào').waitFor();
	await page.getByRole('link', { name: 'Nhập bài viết' }).waitFor();
	await close();
});

test('the sheet and the report of what is chosen come by one click', async () => {
	const { page, close } = await visit('seeds', '/');
	await ready(page);
	for (const [name, head] of [
		['Excel', 'PK'],
		['PDF', '%PDF'],
	] as const) {
		const saved = page.waitForEvent('download');
		await page.getByRole('link', { name, exact: true }).click();
		const stream = await (await saved).createReadStream();
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(chunk as Buffer);
		expect(Buffer.concat(chunks).subarray(0, head.length).toString('latin1')).toBe(head);
	}
	await close();
});
