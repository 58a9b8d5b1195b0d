import { expect, test } from 'vitest';
import { findSoftBreaks } from '#lib/core/text/soft-breaks.ts';

const joined = (text: string) => {
	const soft = findSoftBreaks(text);
	return [...text].map((c, at) => (soft?.has(at) ? '_' : c)).join('');
};

const WRAPPED = `BĐBP tỉnh sơ kết công tác 6 tháng đầu năm

6 tháng đầu năm 2024, các đồn đã tổ chức tuần tra biên giới 1.190
buổi với 7.140 lượt cán bộ, chiến sĩ; phát hiện, bắt giữ 28 vụ,
41 đối tượng về ma túy, thu giữ 2,61 kg heroin tại các xã Mường
Lai, Pa Sín theo kế hoạch của giai đoạn đấu tranh cả ba năm (2022
- 2024).
- Xây 64 căn nhà.`;

test('lines cut to a width go on; what begins anew does not', () => {
	expect(joined(WRAPPED).split('\n')).toEqual([
		'BĐBP tỉnh sơ kết công tác 6 tháng đầu năm',
		'',
		'6 tháng đầu năm 2024, các đồn đã tổ chức tuần tra biên giới 1.190_buổi với 7.140 lượt cán bộ, chiến sĩ; phát hiện, bắt giữ 28 vụ,_41 đối tượng về ma túy, thu giữ 2,61 kg heroin tại các xã Mường_Lai, Pa Sín theo kế hoạch của giai đoạn đấu tranh cả ba năm (2022_- 2024).',
		'- Xây 64 căn nhà.',
	]);
});

test.each([
	['years', 'các đồn đã làm mới 46 căn nhà theo kế hoạch của giai đoạn 2024', '- 2028, vượt trước hai năm.'],
	[
		'names',
		'hai bên đã kết nghĩa được 10 cặp cụm dân cư cùng với 6 cặp đồn',
		'- trạm, tăng 2 cặp so với năm ngoái.',
	],
	[
		'a quarter',
		'sáng qua, Bộ Chỉ huy tổ chức hội nghị giao ban công tác quý',
		'III. Theo báo cáo, các đồn bắt 12 vụ.',
	],
])('a full line goes on behind the dash or the number its words lead to: %s', (_, first, second) => {
	const head = 'Từ đầu nhiệm kỳ đến nay, dọc theo tuyến biên giới của tỉnh,';
	expect(joined(`${head}\n${first}\n${second}`)).toBe(`${head}_${first}_${second}`);
});

test('an item behind a full line that stops is an item', () => {
	const text =
		'Trong quý, các đồn đã tổ chức tuần tra 84 lượt trên biên giới và\nbắt giữ 12 vụ; kết quả cụ thể của từng mặt công tác như sau đây:\n- 46 căn nhà.';
	expect(joined(text).split('\n')).toHaveLength(2);
});

test('lines cut anywhere go on up to the next blank line', () => {
	const cut = `BẢN TIN BIÊN PHÒNG

Trong tuần, các trạm đã
đăng ký, kiểm chứng cho 2.044 lượt
tàu cá; Đồn Biên phòng
Pa Sín bắt quả tang 1 vụ, 2
đối tượng mua bán ma túy.
Đồn thu 19,6 gam
ma túy đá.

Tuần tới: tuần tra 7 chuyến.`;
	expect(joined(cut).split('\n')).toEqual([
		'BẢN TIN BIÊN PHÒNG',
		'',
		'Trong tuần, các trạm đã_đăng ký, kiểm chứng cho 2.044 lượt_tàu cá; Đồn Biên phòng_Pa Sín bắt quả tang 1 vụ, 2_đối tượng mua bán ma túy._Đồn thu 19,6 gam_ma túy đá.',
		'',
		'Tuần tới: tuần tra 7 chuyến.',
	]);
});

test.each([
	[
		'a list',
		'Kết quả tuần 34 của đồn\nBắt 12 vụ, 14 đối tượng về ma túy\nTuần tra 84 lượt\nTuyên truyền 12 buổi',
	],
	['a title over its paragraph', 'Đồn Biên phòng Pa Sín bắt 12 vụ ma túy\nNăm 2024, Đồn bắt 12 vụ.'],
	['long lines', `Tiêu đề\nnăm 2024 ${'bắt 12 vụ buôn lậu, '.repeat(10)}\nvà 3 vụ`],
	['a table', '| Nội dung | Kết quả |\n| --- | --- |\n| Tuần tra biên giới | 652 |'],
	['one line', 'Năm 2024, Đồn bắt 12 vụ.'],
])('%s is left as it is', (_, text) => {
	expect(findSoftBreaks(text)).toBeNull();
});
