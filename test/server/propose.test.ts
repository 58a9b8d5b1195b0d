import { expect, test } from 'vitest';
import { ownTitle, proposeTitle } from '#lib/server/intake/propose-title.ts';
import { proposeIssued } from '#lib/server/intake/propose.ts';

const LETTERHEAD = `BỘ TƯ LỆNH BỘ ĐỘI BIÊN PHÒNG
BỘ CHỈ HUY BĐBP TỈNH LAI CHÂU
Số: 1234/BC-BCH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lai Châu, ngày 20 tháng 6 năm 2024
`;

const TITLES: [about: string, text: string, title: string][] = [
	[
		'an official paper',
		`${LETTERHEAD}BÁO CÁO\nKết quả công tác biên phòng 6 tháng đầu năm 2024\nI. KẾT QUẢ\n`,
		'BÁO CÁO Kết quả công tác biên phòng 6 tháng đầu năm 2024',
	],
	['a news article', 'Tuần tra 224 buổi\nSáng 27/6, tại Lai Châu …\n', 'Tuần tra 224 buổi'],
	[
		'a sheet below its name',
		'Biểu 01\nPHÒNG THAM MƯU\t\tĐộc lập - Tự do - Hạnh phúc\nBIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC\nSTT\tNội dung\n',
		'BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC',
	],
	[
		'a paper under the name of who wrote it',
		'BĐBP tỉnh Lai Châu\nBáo cáo kết quả công tác năm 2024\nNgày 20/12/2024\n',
		'Báo cáo kết quả công tác năm 2024',
	],
	[
		'news under a headline that begins with a unit',
		'BĐBP tỉnh Lai Châu: tuần tra 224 buổi\nKết quả đạt được trong năm 2024 là rất lớn\n',
		'BĐBP tỉnh Lai Châu: tuần tra 224 buổi',
	],
	['only a letterhead', LETTERHEAD.split('\n')[1] as string, 'BỘ CHỈ HUY BĐBP TỈNH LAI CHÂU'],
	['a bare table', 'STT\tNội dung\tNăm 2024\n1\tTuần tra\t224\n', 'bài'],
	['nothing', '\n \n', 'bài'],
];

test.each(TITLES)('title of %s', (_, text, title) => {
	const proposed = proposeTitle(text, 'bài.txt');
	expect(proposed.value).toBe(title);
	if (proposed.span) {
		const words = text.slice(proposed.span.start, proposed.span.end).replace(/\s+/g, ' ');
		expect(words).toBe(title);
	}
});

test('a title that a program wrote into the file is none', () => {
	expect(['Microsoft Word - bao cao.doc', 'Document1', 'bao cao.docx', ' ', null].map(ownTitle)).toEqual(
		Array(5).fill(null),
	);
	expect(ownTitle('Báo cáo  quý I')).toBe('Báo cáo quý I');
});

test('the day of issue is the one a paper is dated, never an end of the window its figures are from', () => {
	expect(proposeIssued(`${LETTERHEAD}BÁO CÁO\n`)?.value).toBe('2024-06-20');
	expect(proposeIssued('BIỂU SỐ LIỆU\n(Số liệu từ ngày 15/12/2024 đến ngày 14/6/2025)\n')).toBeNull();
	expect(proposeIssued('BIỂU\nTT\tĐơn vị\tNgày báo cáo\n1\tĐồn A\t14/3/2025\n')).toBeNull();
	expect(proposeIssued('Sáng 27/6/2024, tại Lai Châu, hội nghị diễn ra.\n')?.value).toBe('2024-06-27');
	const deeds =
		'Cụ thể, ngày 14/2/2023, tại khu vực bản giáp ranh, Đồn Biên phòng chủ trì, phối hợp bắt hai người.\n' +
		'Tiếp đó, ngày 8/3/2023, cũng tại địa bàn này, các trinh sát phối hợp bắt giữ thêm một người nữa.\n';
	expect(proposeIssued(deeds)).toBeNull();
});
