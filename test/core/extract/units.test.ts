import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';

const PA_SIN = 'Đồn Biên phòng Pa Sín';
const NAM_LANH = 'Đồn Biên phòng Nậm Lạnh';

/** Texts with the unit of each result in order; `_T` where nobody smaller than the province's force is told. */
const UNITS: readonly (readonly [text: string, units: readonly string[]])[] = [
	['BĐBP tỉnh Sơn Hà bắt 12 vụ ma túy. Đồn Biên phòng Pa Sín bắt 3 vụ ma túy.', ['_T', PA_SIN]],
	// one case, told on
	[
		'BĐBP tỉnh Sơn Hà họp bàn.\nĐồn Biên phòng Pa Sín bắt 2 đối tượng buôn ma túy. Đơn vị thu giữ 3 kg heroin. Khám nhà, thu thêm 1 khẩu súng.\nNăm 2024, các đồn bắt 12 vụ ma túy.',
		[PA_SIN, PA_SIN, PA_SIN, '_T'],
	],
	[
		'BĐBP tỉnh Sơn Hà họp bàn.\nĐồn Biên phòng Pa Sín bắt 2 đối tượng buôn ma túy.\nTrước đó, đồn bắt 1 vụ buôn lậu.\nĐồn trưởng kể, năm 2024 BĐBP tỉnh bắt 12 vụ ma túy.',
		[PA_SIN, PA_SIN, '_T'],
	],
	// an article all about one post
	[
		'Chuyện ở Pa Sín\nĐồn Biên phòng Pa Sín (BĐBP tỉnh Sơn Hà) đóng quân ở xã vùng cao.\nTừ đầu năm, đơn vị tuần tra 64 lượt, tặng 120 suất quà.\nSo với cùng kỳ, số lượt tuần tra tăng 8 lượt.',
		[PA_SIN, PA_SIN, PA_SIN],
	],
	['Chuyện ở Pa Sín\nĐồn Biên phòng Pa Sín tuần tra 64 lượt.\nToàn tỉnh tặng 120 suất quà.', [PA_SIN, '_T']],
	// two posts
	[
		'Đồn Biên phòng Pa Sín bắt 2 vụ ma túy; Đồn Biên phòng Nậm Lạnh bắt 3 vụ ma túy. Đồn Nậm Lạnh còn tặng 40 suất quà.\nHai đồn tuần tra 12 lượt.',
		[PA_SIN, NAM_LANH, NAM_LANH, '_T'],
	],
	[
		'Đồn Biên phòng Cửa khẩu Pa Sín tuần tra 64 lượt.\nĐồn Biên phòng Pa Sín tặng 40 suất quà.',
		['Đồn Biên phòng Cửa khẩu Pa Sín', 'Đồn Biên phòng Cửa khẩu Pa Sín'],
	],
	// a partner's, and under whom a post stands
	['BĐBP tỉnh Sơn Hà phối hợp với Đồn Biên phòng Pa Sín tuần tra 12 lượt.', ['_T']],
	['Tổ công tác Đồn Biên phòng Pa Sín, BĐBP tỉnh Sơn Hà bắt 2 vụ ma túy.', [PA_SIN]],
];

test.each(UNITS)('%s', (text, units) => {
	const { readings } = extract({ text, issued: '2024-12-31', issuerArea: null }, codelists);
	const figures = readings.filter((r) => r.indicator !== 'other' && r.kind !== 'context');
	expect(figures.map((r) => r.orgUnit)).toEqual(units);
});
