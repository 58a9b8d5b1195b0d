import { expect, test } from 'vitest';
import { axe, ready, visit } from './visit.ts';

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

	const downloaded = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Lập Excel' }).click();
	expect((await downloaded).suggestedFilename()).toMatch(/\.xlsx$/);
	await page.reload();
	const history = page.getByRole('region', { name: 'Báo cáo đã lập' });
	const issued = history.getByRole('row', { name: /6 tháng đầu năm 2025.*Excel/ });
	await issued.waitFor();
	const again = await issued.getByRole('link', { name: 'Tải lại' }).getAttribute('href');
	const file = await page.request.get(again ?? '');
	expect(file.status()).toBe(200);
	expect(file.headers()['content-type']).toContain('spreadsheetml');
	expect((await file.body()).subarray(0, 2).toString()).toBe('PK');

	expect(await axe(page)).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});
