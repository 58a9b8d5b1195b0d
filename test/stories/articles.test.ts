import { expect, test } from 'vitest';
import { amiss, axe, layoutFaults, NOTHING_AMISS, ready, screens, visit, type Visit } from './visit.ts';

const half = 'Hội nghị của Đảng ủy BĐBP tỉnh Lai Châu về kết quả 6 tháng đầu năm 2024';

/** Opens the list of articles and follows the title. */
async function openArticle(server: 'seeds' | 'desk', title: string, options?: Parameters<typeof visit>[2]) {
	const at = await visit(server, '/bai-viet', options);
	await at.page.getByRole('link', { name: title }).click();
	await at.page.getByRole('heading', { level: 1, name: title }).waitFor();
	if (options?.javaScriptEnabled !== false) await ready(at.page);
	return at;
}

/** The card of a figure, by its value and unit. */
const card = (page: Visit['page'], figure: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('link', { name: figure, exact: true }) });

test('a number leads to its sentence, and Back to where it was', async () => {
	const { page, complaints, close } = await visit('seeds', '/');
	await ready(page);
	await page
		.getByRole('table', { name: /Chỉ tiêu theo kỳ/ })
		.getByRole('link', { name: '37.732' })
		.click();
	const words = page.locator('mark.chosen', { hasText: '37.732 lượt người nghe' });
	await words.waitFor();
	const seen = await words.boundingBox();
	expect(seen && seen.y > 0 && seen.y < screens.desk.viewport.height).toBe(true);
	await page.goBack();
	await page.getByRole('table', { name: /Chỉ tiêu theo kỳ/ }).waitFor();
	expect(new URL(page.url()).pathname).toBe('/');
	expect(complaints).toEqual([]);
	await close();
});

test('the list says how many figures each article gave; none is an ordinary answer', async () => {
	const { page, close } = await visit('seeds', '/bai-viet');
	const row = (title: RegExp) => page.getByRole('row', { name: title });
	expect(
		await row(/Hội nghị của Đảng ủy/)
			.getByRole('cell')
			.nth(3)
			.innerText(),
	).toBe('13');
	expect(
		await row(/chúc Tết/)
			.getByRole('cell')
			.nth(3)
			.innerText(),
	).toBe('không có số liệu');
	await ready(page);
	await page.getByLabel('Hiện').selectOption('Không có số liệu');
	await page.waitForURL('**/bai-viet?**loc=khong-so-lieu**');
	expect(await page.getByRole('row').count()).toBe(3);
	await page.getByRole('link', { name: /chúc Tết/ }).click();
	await page.getByText('Bài này không có số liệu').waitFor();
	await page.goBack();
	expect(await page.getByLabel('Hiện').inputValue()).toBe('khong-so-lieu');
	await close();
});

test('why a figure: its parts in plain words', async () => {
	const { page, close } = await openArticle('seeds', half);
	const heroin = card(page, '0,128 kg');
	await heroin.getByText('Vì sao có số này').click();
	await heroin.getByText('Bài viết nêu đúng con số 0,128.').waitFor();
	expect(await heroin.getByText('6 tháng đầu năm 2024 (từ 1/1 đến 30/6/2024)').count()).toBe(1);
	await close();
});

test('an officer corrects a figure, sees the machine’s reading beside it, and takes it back', async () => {
	const { page, complaints, close } = await openArticle('desk', half);
	await card(page, '224 buổi').getByRole('link', { name: 'Sửa' }).click();
	await page.getByLabel('Giá trị').fill('hai trăm hai mươi mấy');
	await page.getByRole('button', { name: 'Lưu' }).click();
	await page.getByText(/Không đọc được “hai trăm hai mươi mấy”/).waitFor();
	expect(await page.getByLabel('Giá trị').inputValue()).toBe('hai trăm hai mươi mấy');
	await page.getByLabel('Giá trị').fill('trên 230');
	await page.getByRole('button', { name: 'Lưu' }).click();
	const changed = card(page, 'trên 230 buổi');
	await changed.getByText('Máy đọc:').waitFor();
	expect(await changed.locator('s').innerText()).toBe('224 buổi');
	await page.getByRole('status').getByText('Đã sửa: trên 230 buổi.').waitFor();
	await page.reload();
	await ready(page);
	await card(page, 'trên 230 buổi').getByRole('button', { name: 'Hoàn tác' }).click();
	await card(page, '224 buổi').getByRole('button', { name: 'Xác nhận' }).waitFor();
	expect(complaints).toEqual([]);
	await close();
});

test('by keyboard alone: next, confirm, reject with a reason, undo', async () => {
	const { page, close } = await openArticle('desk', half);
	await page.keyboard.press('j');
	await page.keyboard.press('j');
	await page.keyboard.press('c');
	await page.getByRole('status').getByText('Đã xác nhận: 1.344 lượt cán bộ, chiến sĩ.').waitFor();
	await page.keyboard.press('j');
	await page.keyboard.press('x');
	await page.keyboard.type('Số của đơn vị khác');
	await page.keyboard.press('Enter');
	await page.getByRole('status').getByText('Đã loại bỏ: 448 lượt dân quân.').waitFor();
	await page.getByText('“Số của đơn vị khác”').waitFor();
	await page.keyboard.press('u');
	await page.getByRole('status').getByText('Đã hoàn tác.').waitFor();
	expect(await card(page, '448 lượt dân quân').getByText('đã loại bỏ').count()).toBe(0);
	await close();
});

test('a figure the machine missed is added by selecting its words', async () => {
	const { page, close } = await openArticle(
		'desk',
		'Hội nghị đánh giá kết quả thực hiện quy chế phối hợp với Huyện ủy 4 huyện biên giới',
	);
	await page.evaluate(() => {
		const piece = [...document.querySelectorAll('article [data-start]')].find((e) =>
			e.textContent?.includes('4 huyện biên giới'),
		);
		const words = piece?.firstChild as Text;
		const start = words.data.indexOf('4 huyện biên giới');
		const range = document.createRange();
		range.setStart(words, start);
		range.setEnd(words, start + '4 huyện biên giới'.length);
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
	});
	await page.getByRole('link', { name: 'Thêm số liệu từ “4 huyện biên giới”' }).click();
	expect(await page.getByLabel('Giá trị').inputValue()).toBe('4');
	await page.getByLabel('Chỉ tiêu').selectOption('Số huyện biên giới');
	await page.getByLabel('Đơn vị tính').selectOption('huyện');
	await page.getByLabel('Kỳ số liệu').fill('2023');
	await page.getByLabel('Tính chất').last().selectOption('Thông tin bối cảnh');
	await page.getByRole('button', { name: 'Thêm số liệu' }).click();
	await page.getByRole('status').getByText('Đã thêm số liệu.').waitFor();
	await page.locator('mark', { hasText: '4 huyện biên giới' }).waitFor();
	await card(page, '4 huyện').getByRole('button', { name: 'Hoàn tác' }).click();
	await page.getByText('Bài này không có số liệu').waitFor();
	await close();
});

test('without JavaScript a figure is confirmed all the same, in the same view', async () => {
	const { page, close } = await openArticle('desk', 'Tổng kết công tác biên phòng năm 2023 tại Sơn Hà', {
		...screens.desk,
		javaScriptEnabled: false,
	});
	await page.getByLabel('Tính chất').selectOption('Kết quả');
	await page.getByRole('button', { name: 'Lọc' }).click();
	await card(page, '2.302 buổi').getByRole('button', { name: 'Xác nhận' }).click();
	await card(page, '2.302 buổi')
		.getByText(/Đã xác nhận lúc/)
		.waitFor();
	expect(new URL(page.url()).searchParams.get('loai')).toBe('result');
	await close();
});

test('on a phone the card rises below the words it was read from, and is put away', async () => {
	const { page, close } = await openArticle('seeds', half, screens.phone);
	const words = page.locator('mark', { hasText: '37.732 lượt người nghe' });
	await words.tap();
	const put = page.getByRole('button', { name: 'Đóng' }).first();
	await put.waitFor();
	const [above, sheet] = [await words.boundingBox(), await page.locator('.card.chosen').boundingBox()];
	expect(above && sheet && above.y > 0 && above.y + above.height <= sheet.y).toBe(true);
	expect(await axe(page)).toEqual([]);
	await put.tap();
	expect(await page.locator('.card.chosen').count()).toBe(0);
	await close();
});

test('what a new reading would change is listed before it is accepted', async () => {
	const { page, close } = await visit('desk', '/bai-viet');
	await ready(page);
	await page.getByRole('link', { name: 'Đọc lại' }).click();
	await page.getByRole('heading', { name: 'Đọc lại theo quy tắc hiện nay' }).waitFor();
	expect(await axe(page)).toEqual([]);
	const first = page
		.getByRole('region')
		.filter({ has: page.getByRole('button', { name: 'Nhận bản đọc mới' }) });
	const before = await first.count();
	expect(before).toBeGreaterThan(0);
	const added = first.filter({ hasText: 'không có' }).first();
	await added.getByText('thêm', { exact: true }).waitFor();
	await added.getByRole('button', { name: 'Nhận bản đọc mới' }).click();
	await page.getByRole('status').getByText('Đã nhận bản đọc mới của 1 bài').waitFor();
	expect(await first.count()).toBe(before - 1);
	await close();
});

test('an article is deleted and brought back', async () => {
	const title = 'BĐBP Sơn Hà sơ kết 6 tháng đầu năm 2021';
	const { page, close } = await openArticle('desk', title);
	await page.getByText('Xóa bài này…').click();
	await page.getByRole('button', { name: 'Xóa bài' }).click();
	await page.getByText(`Đã xóa bài “${title}”.`).waitFor();
	expect(await page.getByRole('link', { name: title }).count()).toBe(0);
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await page.getByRole('heading', { level: 1, name: title }).waitFor();
	await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(20);
	await close();
});

test('of two articles that disagree one figure is chosen with a reason, and the choice undone', async () => {
	const { page, close } = await visit('desk', '/mau-thuan');
	await ready(page);
	// articles other stories brought in may disagree as well
	const drugs = page.getByRole('region', { name: 'Vụ về ma túy' }).filter({ hasText: '28 vụ' });
	expect(await drugs.locator('mark').allInnerTexts()).toEqual(['28 vụ', '24 vụ']);
	await drugs.getByRole('radio', { name: /^Chọn 24 vụ/ }).check();
	await drugs.getByLabel('Vì sao chọn số này').fill('Báo cáo 6 tháng là bản gốc');
	await drugs.getByRole('button', { name: 'Dùng số đã chọn' }).click();
	await page.getByRole('status').getByText('Đã lưu lựa chọn.').waitFor();
	await page.getByRole('link', { name: /Đã quyết định/ }).click();
	await page.getByText('“Báo cáo 6 tháng là bản gốc”').waitFor();
	expect(await page.getByText('được chọn').count()).toBe(1);
	await page.getByRole('button', { name: 'Hoàn tác' }).click();
	await drugs.getByRole('radio').first().waitFor();
	await close();
});

test('words are found without their marks', async () => {
	const { page, close } = await visit('seeds', '/tim');
	await ready(page);
	await page.getByRole('searchbox', { name: /có dấu hay không dấu/ }).fill('bien phong');
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: 'Bài viết' }).waitFor();
	expect(await page.locator('mark').allInnerTexts()).toContain('Biên phòng');
	await page.goto('/tim?q=heroin');
	await page.getByRole('link', { name: '0,128 kg' }).click();
	await page.locator('mark.chosen', { hasText: '0,128 kg' }).waitFor();
	await page.goto('/tim?q=khongcogi');
	await page.getByText('Không tìm thấy “khongcogi”').waitFor();
	await close();
});

const views = ['/bai-viet', '/mau-thuan', '/mau-thuan?xem=khop', '/tim?q=bien+phong', '/tim'];
for (const [name, screen] of Object.entries(screens)) {
	for (const path of views)
		test(`nothing stands in anyone's way: ${path} on ${name}`, async () => {
			expect(await amiss(path, screen)).toEqual(NOTHING_AMISS);
		});

	test(`nothing stands in anyone's way: an article and its form on ${name}`, async () => {
		const { page, complaints, close } = await visit('demo', '/bai-viet', screen);
		await page.getByRole('link', { name: 'Tổng kết công tác biên phòng năm 2023 tại Sơn Hà' }).click();
		await ready(page);
		await page.locator('mark').first().waitFor();
		expect(await axe(page)).toEqual([]);
		expect((await layoutFaults(page)).sideways).toBe(0);
		await page.getByRole('link', { name: 'Sửa' }).first().click();
		await page.getByLabel('Giá trị').waitFor();
		expect(await axe(page)).toEqual([]);
		expect((await layoutFaults(page)).sideways).toBe(0);
		expect(complaints).toEqual([]);
		await close();
	});
}
