import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';

const last = (text: string, issued: string) =>
	extract({ text, issued, issuerArea: 'Bình Lâm' }, codelists).readings.at(-1);

const DEED = 'Rạng sáng 10/3, Đồn Tà Rụt bắt 2 đối tượng vận chuyển ma túy.';

test.each([
	// behind a paragraph of another time, and nothing says that the story is back at its day
	[`${DEED}\nNăm 2024, đơn vị bắt 12 vụ ma túy.\nĐơn vị thu 3 khẩu súng.`, true],
	[`${DEED}\nĐơn vị thu 3 khẩu súng.`, false],
	// what a conference of the half reports when it does not name it
	['Sáng 9/7, BĐBP tỉnh tổ chức hội nghị sơ kết công tác biên phòng.\nCác đồn thu 3 khẩu súng.', true],
	['Sáng 9/7, BĐBP tỉnh sơ kết 6 tháng đầu năm 2025.\nCác đồn thu 3 khẩu súng.', false],
	// the window told last in place of the half that is reported
	[
		'Sáng 9/7, BĐBP tỉnh sơ kết 6 tháng đầu năm 2025.\nTừ ngày 15/12/2024 đến ngày 15/2/2025, các đồn bắt 12 vụ pháo nổ. Cũng trong thời gian này, các đồn thu 3 khẩu súng.',
		true,
	],
	[
		'Sáng 9/7, BĐBP tỉnh sơ kết 6 tháng đầu năm 2025.\n6 tháng đầu năm 2025, các đồn bắt 12 vụ pháo nổ. Cũng trong thời gian này, các đồn thu 3 khẩu súng.',
		false,
	],
])('a time that only one weak sign tells is in doubt: %s', (text, doubtful) => {
	const reading = last(text, text.includes('9/7') ? '2025-07-10' : '2025-03-12');
	expect(reading?.indicator).toBe('seized.guns');
	expect(reading?.rules.includes('doubt:period')).toBe(doubtful);
});
