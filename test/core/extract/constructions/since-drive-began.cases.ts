import type { ConstructionGroup } from './group.ts';

/** A total up to a day, of a drive whose first day was told. */
export const sinceDriveBeganCases: ConstructionGroup = {
	issued: '2025-02-10',
	area: 'Hà Khê',
	texts: [
		'Chiến dịch 60 ngày đêm bắt đầu ngày 10/12/2024. Đến hết ngày 7/2/2025, toàn tỉnh đã bắt [42 vụ|crime.cases 2024-12-10/P60D], [55 đối tượng|crime.suspects 2024-12-10/P60D].',
		'Ngày 10/12/2024, BĐBP tỉnh phát động đợt cao điểm. Đến hết ngày 7/2/2025, đã bắt [42 vụ|crime.cases 2024-12-10/P60D].',
		'Đợt cao điểm bắt đầu từ ngày 10/12/2024. Đến ngày 7/2, các đơn vị đã bắt [42 vụ|crime.cases 2024-12-10/P60D].',
		'Ngày 10/12/2024, BĐBP tỉnh họp bàn. Đến hết ngày 7/2/2025, toàn tỉnh đã bắt [42 vụ|crime.cases 2025-01-01/P38D].',
	],
};
