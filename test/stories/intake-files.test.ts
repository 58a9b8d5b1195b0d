import { expect, test } from 'vitest';
import { madeXlsx } from '../server/made-files.ts';
import { file, report } from './made-reports.ts';
import { axe, layoutFaults, ready, screens, visit } from './visit.ts';

test('a batch: each file with its outcome, refusals named, the good ones saved', async () => {
	const { page, close } = await visit('desk', '/nhap-lieu');
	await ready(page);
	await page
		.getByLabel('Chọn tệp')
		.setInputFiles([
			file('thang-1.txt', report(41)),
			file('rong.txt', ''),
			file('bao-cao.docx', 'không phải Word'),
			file('thang-2.txt', report(52)),
			file('so\u202etxt.cod.txt', ''),
		]);
	const save = page.getByRole('button', { name: 'Lưu tất cả (2 bài)' });
	await save.waitFor();
	expect(await page.getByRole('row', { name: /rong\.txt/ }).innerText()).toMatch(/không nhận[\s\S]*tệp rỗng/);
	expect(await page.getByRole('row', { name: 'so_txt.cod.txt' }).count()).toBe(1);
	expect(await page.getByRole('row', { name: /bao-cao\.docx/ }).innerText()).toMatch(
		/không đúng với phần mở rộng/,
	);
	expect(await axe(page)).toEqual([]);
	await save.click();
	await page.getByText('5 tệp: 2 đã lưu, 3 không nhận').waitFor();
	await page
		.getByRole('row', { name: /thang-2/ })
		.getByRole('link', { name: 'Mở bài' })
		.click();
	await page.locator('mark', { hasText: '52 vụ' }).waitFor();
	await page.goBack();
	await page.getByText('5 tệp: 2 đã lưu, 3 không nhận').waitFor();
	await page.getByLabel('Chọn tệp').setInputFiles([file('thang-1 (bản sao).txt', `${report(41)}\r\n`)]);
	await page
		.getByRole('row', { name: /bản sao/ })
		.getByText('đã có trong kho', { exact: true })
		.waitFor();
	await close();
});

test('a file of a batch that tells no day is given it in its row', async () => {
	const { page, close } = await visit('empty', '/nhap-lieu');
	await ready(page);
	const undated = report(44).replace('Ngày 26/6/2025\n', '').replace('đầu năm 2025', 'đầu năm');
	await page
		.getByLabel('Chọn tệp')
		.setInputFiles([file('co-ngay.txt', report(43)), file('khong-ngay.txt', undated)]);
	const row = page.getByRole('row', { name: /khong-ngay/ });
	await row.getByText('Chưa rõ ngày đăng').waitFor();
	expect(
		await page
			.getByRole('row', { name: /co-ngay/ })
			.getByLabel('Ngày đăng')
			.count(),
	).toBe(0);
	expect(await axe(page)).toEqual([]);
	await row.getByLabel('Ngày đăng của khong-ngay.txt').fill('2025-06-26');
	await row.getByRole('button', { name: 'Ghi' }).click();
	await row.getByText('Chưa rõ ngày đăng').waitFor({ state: 'detached' });
	await row.getByRole('link', { name: 'Xem trước' }).click();
	await page.getByText('6 tháng đầu năm 2025').first().waitFor();
	await ready(page);
	await page.getByRole('button', { name: 'Bỏ, không lưu' }).click();
	await page.getByText(/^1 tệp:/).waitFor();
	await close();
});

test('a spreadsheet is previewed as the table it is, a wrong cell is put right, on a phone too', async () => {
	const sheet = madeXlsx({
		'Biểu 1': [
			['BIỂU SỐ LIỆU CÔNG TÁC BIÊN PHÒNG TỈNH ĐIỆN BIÊN'],
			['Nội dung', 'Đơn vị tính', '6 tháng đầu năm 2025'],
			['Tuần tra biên giới', 'buổi', 5127],
			['Xử phạt vi phạm hành chính', 'vụ', 38],
		],
	});
	const { page, close } = await visit('desk', '/nhap-lieu', screens.phone);
	await ready(page);
	await page.getByLabel('Chọn tệp').setInputFiles([file('bieu.xlsx', Buffer.from(sheet))]);
	await page.getByRole('link', { name: 'Xem trước' }).click();
	const table = page.getByRole('region', { name: 'Bảng trong tệp: Biểu 1' });
	await table.getByRole('columnheader', { name: 'Cột C' }).waitFor();
	const patrols = table.getByRole('row', { name: /Tuần tra/ });
	expect(await patrols.getByRole('rowheader').innerText()).toBe('3');
	expect(await axe(page)).toEqual([]);
	expect((await layoutFaults(page)).sideways).toBe(0);
	await patrols.locator('mark a').click();
	const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '5.127 buổi' }) });
	await card.getByRole('link', { name: 'Sửa' }).click();
	await page.getByLabel('Giá trị').fill('5217');
	await page.getByRole('button', { name: 'Ghi nhận' }).click();
	await page.getByRole('link', { name: '5.217 buổi' }).waitFor();
	await table.locator('td.number mark.decided').waitFor();
	await close();
});

test('what is chosen and typed before the page answers is not lost', async () => {
	const { page, complaints, close } = await visit('empty', '/bai-viet');
	let answer = () => {};
	const held = new Promise<void>((resolve) => (answer = resolve));
	await page.route(/\.js(?:$|\?)/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/nhap-lieu', { waitUntil: 'commit' });
	await page
		.getByLabel('Chọn tệp')
		.setInputFiles([file('som-1.txt', report(77)), file('som-2.txt', report(76))]);
	await page.getByText('Đã nhận tệp, sẽ đọc ngay khi trang tải xong').waitFor();
	await page.getByLabel('Nội dung bài viết, báo cáo hoặc bảng').fill(report(78));
	await page.getByText('Tên bài, nơi đăng, ngày đăng, địa bàn').click();
	await page.getByLabel('Nơi đăng').fill('Báo Biên phòng');
	await page.getByLabel('Ngày đăng').fill('2025-06-27');
	expect(await page.evaluate(() => document.documentElement.dataset.ready)).toBeUndefined();
	answer();
	await page.getByText('2 tệp: 2 đã đọc, chưa lưu').waitFor();
	expect(await page.getByText('Đã nhận tệp').isVisible()).toBe(false);
	expect(await page.getByLabel('Nội dung bài viết, báo cáo hoặc bảng').inputValue()).toBe(report(78));
	expect(await page.getByLabel('Nơi đăng').inputValue()).toBe('Báo Biên phòng');
	expect(await page.getByLabel('Ngày đăng').inputValue()).toBe('2025-06-27');
	expect((await layoutFaults(page)).sideways).toBe(0);
	expect(complaints).toEqual([]);
	await close();
});

test('stopping a batch keeps what was done and says what was not', async () => {
	const { page, close } = await visit('desk', '/nhap-lieu');
	await ready(page);
	const many = Array.from({ length: 60 }, (_, i) =>
		file(`loat-${String(i).padStart(2, '0')}.txt`, report(100 + i)),
	);
	// the third file and those after it are read only once there has been time to change one's mind
	let stop = () => {};
	const stopped = new Promise<void>((resolve) => (stop = resolve));
	let asked = 0;
	await page.route('**/nhap-lieu/doc?*', async (route) => {
		asked += 1;
		if (asked > 2) await stopped;
		await route.continue();
	});
	await page.getByLabel('Chọn tệp').setInputFiles(many);
	await page.getByRole('button', { name: 'Dừng' }).click();
	stop();
	await page.getByRole('button', { name: /^Lưu tất cả/ }).waitFor();
	const said = await page.getByRole('status').innerText();
	expect(said).toMatch(/^60 tệp: [123] đã đọc, chưa lưu, 5[789] đã dừng/);
	await page
		.getByRole('row', { name: /loat-00/ })
		.getByRole('link', { name: 'Xem trước' })
		.click();
	await page.locator('mark', { hasText: '100 vụ' }).waitFor();
	await ready(page);
	await page.getByRole('button', { name: 'Bỏ, không lưu' }).click();
	await page.getByText(/^59 tệp:/).waitFor();
	expect(await page.getByRole('row', { name: /loat-00/ }).count()).toBe(0);
	await close();
});

test('without JavaScript files are read and saved by plain forms', async () => {
	const { page, close } = await visit('desk', '/nhap-lieu', { ...screens.desk, javaScriptEnabled: false });
	await page.getByLabel('Chọn tệp').setInputFiles([file('khong-js.txt', report(63))]);
	await page.getByRole('button', { name: 'Đọc các tệp đã chọn' }).click();
	await page.getByRole('button', { name: 'Lưu tất cả (1 bài)' }).click();
	await page.getByRole('link', { name: 'Mở bài' }).click();
	await page.locator('mark', { hasText: '63 vụ' }).waitFor();
	await close();
});
