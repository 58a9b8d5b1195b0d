import { expect, test } from 'vitest';
import { file, report } from './made-reports.ts';
import { amiss, axe, NOTHING_AMISS, ready, screens, visit } from './visit.ts';

test('an officer pastes a report, corrects one figure in the preview, and saves', async () => {
	const { page, complaints, close } = await visit('desk', '/nhap-lieu');
	await ready(page);
	await page.getByLabel('Nội dung bài viết, báo cáo hoặc bảng').fill(report(31));
	await page.getByRole('button', { name: 'Đọc và xem trước' }).click();
	await page.getByRole('heading', { level: 1, name: /BĐBP tỉnh Điện Biên sơ kết/ }).waitFor();
	expect(await page.getByLabel('Ngày đăng').inputValue()).toBe('2025-06-26');
	expect(await page.getByLabel('Địa bàn', { exact: true }).inputValue()).toBe('Điện Biên');
	expect(await axe(page)).toEqual([]);
	const patrols = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '412 buổi' }) });
	await patrols.getByRole('link', { name: 'Sửa' }).click();
	await page.getByLabel('Giá trị').fill('421');
	await page.getByRole('button', { name: 'Ghi nhận' }).click();
	await page.getByRole('link', { name: '421 buổi' }).waitFor();
	await page.getByLabel('Ngày đăng').fill('2025-06-27');
	await page.getByRole('button', { name: 'Đọc lại với thông tin này' }).click();
	await page.getByText('Do người nhập ghi.').waitFor();
	await page.getByText(/Lấy từ: “.*Điện Biên/).waitFor();
	await page.getByRole('button', { name: /^Lưu bài/ }).click();
	await page.getByText('Đã lưu bài.').waitFor();
	await page.getByRole('link', { name: '421 buổi' }).waitFor();
	expect(await page.locator('s').innerText()).toBe('412 buổi');
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Tải bản gốc' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.txt$/);
	expect(complaints).toEqual([]);
	await close();
});

test('a figure put right stands beside that of another article, and beside the sentence it was read from', async () => {
	const { page, close } = await visit('desk', '/nhap-lieu');
	await ready(page);
	await page.getByLabel('Nội dung bài viết, báo cáo hoặc bảng').fill(report(32));
	await page.getByRole('button', { name: 'Đọc và xem trước' }).click();
	await page.getByRole('button', { name: /^Lưu bài/ }).click();
	await page.getByText('Đã lưu bài.').waitFor();
	await page.goto('/mau-thuan');
	const patrols = page.getByRole('region', { name: /tuần tra/ }).filter({ hasText: '421 buổi' });
	await patrols.getByText('Máy đọc: 412 buổi').waitFor();
	await close();
});

test('an article without its day says so once, is given it later, and keeps what a person decided', async () => {
	const undated = `Biên phòng Sơn La sơ kết công tác
6 tháng đầu năm, đơn vị bắt giữ 27 vụ, 33 đối tượng về ma túy; tổ chức tuần tra 408 buổi.`;
	const { page, complaints, close } = await visit('desk', '/nhap-lieu');
	await ready(page);
	await page.getByLabel('Nội dung bài viết, báo cáo hoặc bảng').fill(undated);
	await page.getByRole('button', { name: 'Đọc và xem trước' }).click();
	await page.getByText('3 con số chưa có kỳ').waitFor();
	expect(await page.getByText(/Chưa rõ ngày đăng/).count()).toBe(1);
	expect(await page.getByText(/Chưa chắc con số này thuộc kỳ nào/).count()).toBe(0);
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: /^Lưu bài/ }).click();
	await page.getByText('Đã lưu bài.').waitFor();
	await page.getByText('3 con số chưa có kỳ').waitFor();
	await ready(page);
	const figure = (name: string) =>
		page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
	await figure('27 vụ').getByRole('button', { name: 'Xác nhận' }).click();
	await page.getByRole('status').getByText('Đã xác nhận: 27 vụ.').waitFor();
	await figure('408 buổi').getByRole('link', { name: 'Sửa' }).click();
	await page.getByLabel('Giá trị').fill('480');
	await page.getByLabel('Kỳ số liệu').fill('6 tháng đầu năm 2024');
	await page.getByRole('button', { name: 'Lưu', exact: true }).click();
	await figure('480 buổi').getByText('đã sửa', { exact: true }).waitFor();
	expect(await axe(page)).toEqual([]);
	await page.getByLabel('Ngày đăng của bài').fill('2025-06-26');
	await page.getByRole('button', { name: 'Ghi ngày đăng, đọc lại bài' }).click();
	await page.getByText(/^Đã ghi thông tin của bài và đọc lại/).waitFor();
	expect(await page.getByText(/Chưa rõ ngày đăng/).count()).toBe(0);
	await figure('27 vụ').getByText('6 tháng đầu năm 2025').first().waitFor();
	await figure('27 vụ').getByText('đã xác nhận', { exact: true }).waitFor();
	await figure('480 buổi').getByText('6 tháng đầu năm 2024').first().waitFor();
	await page.getByRole('link', { name: 'Xem lịch sử' }).click();
	await page.getByText('26/6/2025').waitFor();
	expect(complaints).toEqual([]);
	await close();
});

test('a province only guessed is said once and set, without JavaScript too', async () => {
	const { page, close } = await visit('desk', '/nhap-lieu', { ...screens.desk, javaScriptEnabled: false });
	await page
		.getByLabel('Nội dung bài viết, báo cáo hoặc bảng')
		.fill('Ngày 12/6/2025, tại huyện Sốp Cộp, Sơn La, các đồn trao 38 suất quà, giúp dân 96 ngày công.');
	await page.getByRole('button', { name: 'Đọc và xem trước' }).click();
	await page.getByText('Máy tạm lấy Sơn La').waitFor();
	expect(await page.getByText(/Bài không ghi rõ/).count()).toBe(1);
	await page.getByRole('button', { name: /^Lưu bài/ }).click();
	await page.getByLabel('Tỉnh, thành phố của bài').waitFor();
	await page.getByRole('button', { name: 'Ghi tỉnh, đọc lại bài' }).click();
	await page.getByText(/^Đã ghi thông tin của bài và đọc lại/).waitFor();
	expect(await page.getByText(/Bài không ghi rõ/).count()).toBe(0);
	expect(await page.getByText('nghi ngờ', { exact: true }).count()).toBe(0);
	await close();
});

test('doubts are settled from article to article by the keyboard alone', async () => {
	const { page, close } = await visit('desk', '/nhap-lieu');
	await ready(page);
	const undated = (gifts: number) => `BĐBP tỉnh Hà Tĩnh chăm lo hộ nghèo
Quý I, BĐBP tỉnh Hà Tĩnh trao ${gifts} suất quà cho hộ nghèo.`;
	await page
		.getByLabel('Chọn tệp')
		.setInputFiles([file('qua-1.txt', undated(61)), file('qua-2.txt', undated(62))]);
	await page.getByRole('button', { name: 'Lưu tất cả (2 bài)' }).click();
	await page.getByText('2 tệp: 2 đã lưu').waitFor();
	await page.getByRole('row', { name: /qua-1/ }).getByRole('link', { name: 'Mở bài' }).click();
	await page.getByRole('link', { name: '1 con số nghi ngờ' }).click();
	await page.waitForURL(/nghi=1/);
	await ready(page);
	const first = new URL(page.url()).pathname;
	await page.keyboard.press('j');
	await page.locator('.card.chosen', { hasText: '61' }).waitFor();
	await page.keyboard.press('c');
	await page.getByRole('status').getByText('Đã xác nhận: 61 suất quà.').waitFor();
	await page.keyboard.press('u');
	await page.getByRole('status').getByText('Đã hoàn tác.').waitFor();
	await page.keyboard.press('j');
	await page.locator('.card.chosen', { hasText: '61' }).waitFor();
	await page.keyboard.press('c');
	await page.getByText('Không còn con số nghi ngờ ở đây').waitFor();
	await page.keyboard.press('j');
	await page.waitForURL((url) => url.pathname !== first && url.searchParams.get('nghi') === '1');
	await page.locator('mark.doubtful').first().waitFor();
	await close();
});

test('a text pasted and sent before the page answers is read all the same', async () => {
	const { page, close } = await visit('empty', '/bai-viet');
	await page.route(/\.js(?:$|\?)/, (route) => route.abort());
	await page.goto('/nhap-lieu', { waitUntil: 'commit' });
	await page.getByLabel('Nội dung bài viết, báo cáo hoặc bảng').fill(report(79));
	await page.getByRole('button', { name: 'Đọc và xem trước' }).click();
	await page.getByRole('heading', { level: 1, name: /BĐBP tỉnh Điện Biên sơ kết/ }).waitFor();
	// nor are the figures' own acts, which are links and forms
	const patrols = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '412 buổi' }) });
	await patrols.getByRole('link', { name: 'Sửa' }).click();
	await page.getByLabel('Giá trị').fill('421');
	await page.getByRole('button', { name: 'Ghi nhận' }).click();
	await page.getByRole('link', { name: '421 buổi' }).waitFor();
	await close();
});

test('a figure of a paper document is typed in with its sentence', async () => {
	const { page, close } = await visit('desk', '/nhap-lieu/tay');
	await ready(page);
	await page.getByRole('button', { name: 'Lưu con số' }).click();
	await page.getByText('Chép nguyên văn câu có con số').waitFor();
	expect(await axe(page)).toEqual([]);
	await page.getByLabel('Tên bài').fill('Báo cáo số 15/BC-BCH');
	await page.getByLabel('Ngày đăng').fill('2025-07-02');
	await page
		.getByLabel('Câu có con số, chép nguyên văn')
		.fill('Toàn đơn vị đã bàn giao thêm 19 căn nhà cho hộ nghèo.');
	await page.getByLabel('Chữ trong bài có con số này').fill('19 căn nhà');
	await page.getByLabel('Giá trị').fill('19');
	await page.getByLabel('Đơn vị tính').selectOption('căn nhà');
	await page.getByLabel('Chỉ tiêu').selectOption('housing.houses_built_repaired');
	await page.getByLabel('Kỳ số liệu').fill('6 tháng đầu năm 2025');
	await page.locator('[name="area"]').fill('Điện Biên');
	await page.getByRole('button', { name: 'Lưu con số' }).click();
	await page.locator('mark', { hasText: '19 căn nhà' }).waitFor();
	await close();
});

test('a preview that is gone leads back to where files are read', async () => {
	const { page, close } = await visit('empty', '/nhap-lieu/xem/khong-con');
	await page.getByText('Bản xem trước này không còn').waitFor();
	await page.getByRole('link', { name: 'Về Nhập liệu' }).click();
	await page.getByRole('heading', { level: 1, name: 'Nhập liệu' }).waitFor();
	await close();
});

test('an empty store says the next step', async () => {
	const { page, close } = await visit('empty', '/bai-viet');
	await page.getByText('Chưa có bài viết nào').waitFor();
	await page.getByRole('main').getByRole('link', { name: 'Nhập liệu' }).click();
	await page.getByRole('heading', { name: 'Dán văn bản' }).waitFor();
	await close();
});

for (const [name, screen] of Object.entries(screens))
	for (const path of ['/nhap-lieu', '/nhap-lieu/tay'])
		test(`nothing stands in anyone's way: ${path} on ${name}`, async () => {
			expect(await amiss(path, screen)).toEqual(NOTHING_AMISS);
		});
