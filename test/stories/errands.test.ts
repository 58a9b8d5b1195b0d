import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, ready, screens, visit } from './visit.ts';

/** A half-year's report of one province; a class of literacy stands in it that no reader counts as a result. */
const report = (
	year: number,
	patrols: number,
	gifts: number,
) => `Biên phòng Cao Bằng sơ kết 6 tháng đầu năm ${year}

6 tháng đầu năm ${year}, Bộ đội Biên phòng tỉnh Cao Bằng đã tổ chức ${patrols} buổi tuần tra với ${patrols * 6} lượt cán bộ, chiến sĩ tham gia; phát hiện, bắt giữ 29 vụ, 38 đối tượng về ma túy.

Các đồn tặng ${gifts} suất quà cho hộ nghèo. Bà con Sóc Giang đón chín con bò về bản.`;

const card = (page: Page, figure: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('link', { name: figure, exact: true }) });

/** Selects words of the article as a person does with the mouse. */
async function select(page: Page, words: string): Promise<void> {
	await page.evaluate((wanted) => {
		const piece = [...document.querySelectorAll('article [data-start]')].find((e) =>
			e.textContent?.includes(wanted),
		);
		const text = piece?.firstChild as Text;
		const start = text.data.indexOf(wanted);
		getSelection()?.setBaseAndExtent(text, start, text, start + wanted.length);
	}, words);
}

async function paste(page: Page, text: string, issued: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Trang chính' })
		.getByRole('link', { name: 'Nhập liệu' })
		.click();
	await page.waitForURL(/\/nhap-lieu$/);
	await ready(page);
	await page.getByLabel('Nội dung bài viết, báo cáo hoặc bảng').fill(text);
	await page.getByRole('button', { name: 'Đọc và xem trước' }).click();
	await page.waitForURL(/\/nhap-lieu\/xem\//);
	await page.getByLabel('Ngày đăng').fill(issued);
	await page.getByRole('button', { name: 'Đọc lại với thông tin này' }).click();
	await page.getByText('Do người nhập ghi.').waitFor();
}

test('an officer brings in a report, puts its figures right, and finds them compared and traced', async () => {
	const { page, complaints, close } = await visit('desk', '/');
	await ready(page);
	await paste(page, report(2024, 210, 300), '2024-07-04');
	await page.getByRole('button', { name: /^Lưu bài/ }).click();
	await page.getByText('Đã lưu bài.').waitFor();

	await paste(page, report(2025, 231, 350), '2025-07-03');
	// one figure is wrong
	await card(page, '350 suất quà').getByRole('link', { name: 'Sửa' }).click();
	await page.getByLabel('Giá trị').fill('trên 350');
	await page.getByRole('button', { name: 'Ghi nhận' }).click();
	await page.getByRole('status').getByText('Đã sửa: trên 350 suất quà; sẽ lưu cùng bài.').waitFor();
	// one is not theirs
	await card(page, '38 đối tượng').getByText('Loại bỏ').first().click();
	await card(page, '38 đối tượng').getByLabel('Vì sao loại bỏ số này').fill('Số của đơn vị khác');
	await card(page, '38 đối tượng').getByRole('button', { name: 'Loại bỏ số liệu' }).click();
	await page.getByRole('status').getByText('Đã loại bỏ: 38 đối tượng; sẽ lưu cùng bài.').waitFor();
	// one was missed
	await select(page, 'chín con bò');
	await page.getByRole('link', { name: 'Thêm số liệu từ “chín con bò”' }).click();
	await page.getByLabel('Chỉ tiêu').selectOption('livelihood.livestock');
	expect(await page.getByLabel('Giá trị').inputValue()).toBe('chín');
	await page.getByRole('button', { name: 'Thêm số liệu' }).click();
	await page.getByRole('status').getByText('Đã thêm số liệu; sẽ lưu cùng bài.').waitFor();
	await page.locator('mark', { hasText: 'chín con bò' }).waitFor();
	// and one rejection was a slip
	await card(page, '38 đối tượng').getByRole('button', { name: 'Hoàn tác' }).click();
	await page.getByRole('status').getByText('Đã hoàn tác; sẽ lưu cùng bài.').waitFor();
	expect(await axe(page)).toEqual([]);
	await page.getByRole('button', { name: 'Lưu bài và 6 số liệu' }).click();
	await page.getByText('Đã lưu bài.').waitFor();
	await card(page, '9 con').getByText('người nhập', { exact: true }).waitFor();

	// what was done is told, old and new, and can be taken back
	await page.getByRole('link', { name: 'Lịch sử' }).click();
	await page.getByRole('heading', { name: 'Lịch sử' }).waitFor();
	const deed = page.getByRole('listitem').filter({ hasText: '350 suất quà → trên 350 suất quà' });
	await deed.waitFor();
	expect(await axe(page)).toEqual([]);
	await deed.getByRole('button', { name: /Hoàn tác/ }).click();
	await page.getByRole('listitem').filter({ hasText: 'đã hoàn tác' }).waitFor();
	await page.getByRole('link', { name: '“350 suất quà”' }).first().click();
	await page.locator('mark.chosen', { hasText: '350 suất quà' }).waitFor();

	// the figures stand in the dashboard, and beside those of a year before
	await page.getByRole('link', { name: 'Bảng số liệu' }).click();
	await page.getByLabel('Địa bàn').selectOption('Cao Bằng');
	await page.getByText('Tăng 21 (10,0%) so với 6 tháng đầu năm 2024.').waitFor();
	await page.getByRole('link', { name: 'So cùng kỳ' }).click();
	const row = page.getByRole('row', { name: /Số buổi/ });
	await row.getByText('+21', { exact: true }).waitFor();
	await page
		.getByRole('row', { name: /Suất quà/ })
		.getByText('+50', { exact: true })
		.waitFor();
	// and lead back to their sentence
	await row.getByRole('link', { name: '231' }).click();
	await page.locator('mark.chosen', { hasText: '231 buổi tuần tra' }).waitFor();
	expect(complaints).toEqual([]);
	await close();
});

test('a commander asks: more than last year? from where? and prints it', async () => {
	const { page, complaints, close } = await visit('demo', '/', screens.desk);
	await ready(page);
	await page.getByText('Tăng 36 (1,4%) so với năm 2024.').waitFor();
	await page.getByLabel('Kỳ đang xem').selectOption('6 tháng đầu năm 2025');
	await page.getByRole('heading', { name: '6 tháng đầu năm 2025', level: 2 }).waitFor();
	await page.getByRole('link', { name: '6 tháng/cả năm' }).click();
	await page.getByRole('heading', { name: '6 tháng đầu năm 2025 so với năm 2025' }).waitFor();
	const patrols = page.getByRole('row', { name: /Số buổi/ });
	await patrols.getByText('47,8%', { exact: true }).waitFor();
	await patrols.getByRole('link', { name: '2.640' }).click();
	await page.locator('mark.chosen', { hasText: '2.640 buổi' }).waitFor();
	await page.goBack();
	await page.getByRole('heading', { name: '6 tháng đầu năm 2025 so với năm 2025' }).waitFor();
	const sheet = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	expect(sheet.subarray(0, 4).toString()).toBe('%PDF');
	await page.emulateMedia({ media: 'print' });
	await page.getByText(/^Cột Mốc · In lúc \d+:\d\d ngày .*so-sanh\?/).waitFor();
	await page.getByText('Địa bàn: Sơn Hà · Kỳ này: 6 tháng đầu năm 2025 · So với kỳ gốc: Năm 2025').waitFor();
	expect(await page.getByRole('navigation', { name: 'Trang chính' }).isVisible()).toBe(false);
	expect(complaints).toEqual([]);
	await close();
});
