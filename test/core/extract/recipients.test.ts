import { expect, it } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';

// those a gift went to are kept under no indicator where no gift is counted, and not at all beside one that is
it.each([
	['Ngày 12/9, đồn tặng quà cho 312 hộ ở ba bản.', ['312 hộ']],
	['Ngày 12/9, đồn trao quà Tết cho 45 hộ nghèo.', ['45 hộ nghèo']],
	['Ngày 12/9, đồn hỗ trợ 60 triệu đồng cho 12 hộ.', ['12 hộ']],
	['Ngày 12/9, đồn tặng 312 suất quà cho 312 hộ.', []],
	['Xã có 312 hộ ở ba bản; ngày 12/9, đồn tặng quà cho các cháu.', []],
])('%s', (text, others) => {
	const { readings } = extract({ text, issued: '2025-09-30', issuerArea: 'Bình Lâm' }, codelists);
	const kept = readings.filter((r) => r.indicator === 'other' && r.unit === 'HOUSEHOLD');
	expect(kept.map((r) => r.quote)).toEqual(others);
});
