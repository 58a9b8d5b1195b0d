import { expect, test } from 'vitest';
import { axe, layoutFaults, ready, screens, visit } from './visit.ts';

test('a report of a half-year: chosen, looked through, issued, and had again', async () => {
	const { page, complaints, close } = await visit('desk', '/bao-cao?dia-ban=Sơn Hà');
	await ready(page);
	const choose = page.getByRole('form', { name: 'Chọn báo cáo' });
	await choose.getByLabel('Kỳ báo cáo').selectOption('6 tháng đầu năm 2025');
	await choose.getByLabel('So với').selectOption('6 tháng đầu năm 2024');
	await choose.getByRole('button', { name: 'Xem' }).click();

	const preview = page.getByRole('region', { name: 'Xem trước' });
	await preview.getByText('Tổng hợp kết quả công tác biên phòng 6 tháng đầu năm 2025').first().waitFor();
	await preview.getByText('1.262').first().waitFor();

	const history = page.getByRole('region', { name: 'Báo cáo đã lập' });
	for (const [button, ending, start] of [
		['Lập Excel', 'xlsx', 'PK'],
		['Lập PDF', 'pdf', '%PDF'],
	] as const) {
		const downloaded = page.waitForEvent('download');
		await page.getByRole('button', { name: button }).click();
		expect((await downloaded).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
		// the history says so without the page being loaded again
		const name = ending === 'pdf' ? /6 tháng đầu năm 2025.*PDF/ : /6 tháng đầu năm 2025.*Excel/;
		const issued = history.getByRole('row', { name });
		await issued.waitFor();
		const again = await issued.getByRole('link', { name: 'Tải lại' }).getAttribute('href');
		const file = await page.request.get(again ?? '');
		expect(file.status()).toBe(200);
		expect((await file.body()).subarray(0, start.length).toString()).toBe(start);
	}

	expect(await axe(page)).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

test('a report is called off while it is made', async () => {
	const { page, complaints, close } = await visit('desk', '/bao-cao?dia-ban=Sơn Hà&ky=2024&so-voi=2023');
	await ready(page);
	const making = page.getByRole('form', { name: 'Lập báo cáo' });
	// the answer is kept back until one has changed one's mind
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/bao-cao/lap/*', async (route) => {
		if (route.request().method() === 'GET') await released;
		await route.continue();
	});
	await making.getByRole('button', { name: 'Lập PDF' }).click();
	await making.getByRole('progressbar', { name: 'Đang lập báo cáo' }).waitFor();
	await making.getByRole('button', { name: 'Hủy' }).click();
	release();
	await page
		.getByRole('status')
		.filter({ hasText: /Đã hủy|Đã lập xong/ })
		.waitFor();
	await making.getByRole('progressbar').waitFor({ state: 'detached' });
	expect(complaints).toEqual([]);
	await close();
});

test('a report is called off before the server has answered that it is being made', async () => {
	const { page, complaints, close } = await visit('desk', '/bao-cao?dia-ban=Sơn Hà&ky=2024&so-voi=2023');
	await ready(page);
	const making = page.getByRole('form', { name: 'Lập báo cáo' });
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/bao-cao/lap?*', async (route) => {
		await released;
		await route.continue();
	});
	await making.getByRole('button', { name: 'Lập PDF' }).click();
	await making.getByRole('button', { name: 'Hủy' }).click();
	release();
	await page.getByRole('status').filter({ hasText: 'Đã hủy' }).waitFor();
	expect(complaints).toEqual([]);
	await close();
});

test('without scripts the report comes as the answer to its form', async () => {
	const { page, close } = await visit('desk', '/bao-cao?dia-ban=Sơn Hà&ky=2023-S1&so-voi=', {
		...screens.desk,
		javaScriptEnabled: false,
	});
	const downloaded = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lập Excel' }).click();
	expect((await downloaded).suggestedFilename()).toBe('bao-cao-son-ha-2023-s1.xlsx');
	await close();
});

test('sentences and tables go to the clipboard as rich text and as plain text', async () => {
	const { page, close } = await visit('demo', '/bao-cao?ky=2025-S1&so-voi=2024-S1');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await ready(page);
	await page.getByRole('button', { name: 'Sao chép' }).click();
	await page.getByRole('status').filter({ hasText: 'Đã sao chép' }).waitFor();
	const copied = await page.evaluate(async () => {
		const [item] = await navigator.clipboard.read();
		const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
		const html = await read('text/html');
		const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
		const cells = [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
		return { html, plain: await read('text/plain'), cells };
	});
	expect(copied.cells[0]).toEqual(['STT', 'Nội dung', 'ĐVT', 'Kỳ báo cáo', 'Ghi chú']);
	expect(copied.cells[1]?.slice(0, 4)).toEqual([
		'1',
		'Số buổi (đợt, lượt tổ, lần) tuần tra',
		'buổi',
		'1.262[1]',
	]);
	expect(copied.html).toContain('SỐ LIỆU MẪU');
	expect(copied.plain).toContain('Tuần tra 1.262 buổi (tăng 72, 6,1%)');
	// a line of a table stays a line, its cells apart
	expect(copied.plain.split('\n')).toContain('1\tSố buổi (đợt, lượt tổ, lần) tuần tra\tbuổi\t1.262[1]\t');
	await close();
});

test('the calendar of reports and the rule for days are chosen and kept', async () => {
	const { page, close } = await visit('desk', '/bao-cao?dia-ban=Lai Châu');
	await ready(page);
	await page.getByText('Lịch báo cáo và mốc chốt số liệu').click();
	const calendar = page.getByRole('form', { name: 'Lịch báo cáo' });
	await calendar.getByLabel('Quý').check();
	await calendar.getByLabel(/15\/12–14\/6–14\/12/u).check();
	await calendar.getByRole('button', { name: 'Lưu lịch' }).click();
	await page.getByText('Lịch báo cáo và mốc chốt số liệu').click();
	await expect.poll(() => calendar.getByLabel('Quý').isChecked()).toBe(true);
	expect(await calendar.getByLabel(/15\/12–14\/6–14\/12/u).isChecked()).toBe(true);
	await calendar.getByLabel('Quý').uncheck();
	await calendar.getByLabel(/theo năm dương lịch/u).check();
	await calendar.getByRole('button', { name: 'Lưu lịch' }).click();
	await close();
});

test('the draft of a period that has no figures yet says so and stays chosen', async () => {
	const { page, complaints, close } = await visit('demo', '/bao-cao?ky=2025-01-01/P9M');
	await ready(page);
	const choose = page.getByRole('form', { name: 'Chọn báo cáo' });
	expect(await choose.getByLabel('Kỳ báo cáo').inputValue()).toBe('2025-01-01/P9M');
	await page.getByText('không có số liệu kết quả của kỳ này').first().waitFor();
	expect(complaints).toEqual([]);
	await close();
});

test('on a phone the preview keeps within the screen', async () => {
	const { page, close } = await visit('demo', '/bao-cao?ky=2025-S1&so-voi=2024-S1', screens.phone);
	await ready(page);
	expect(await layoutFaults(page)).toMatchObject({ sideways: 0 });
	await close();
});
