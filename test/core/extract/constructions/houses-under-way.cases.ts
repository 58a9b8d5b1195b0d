import type { ConstructionGroup } from './group.ts';

/** What is only begun is no result; a rise against a feast of another year is of the time of its level. */
export const housesUnderWayCases: ConstructionGroup = {
	issued: '2025-08-20',
	area: 'Hà Khê',
	texts: [
		'7 tháng, các đồn xây xong [31 căn nhà|housing.houses_built 2025-01-01/P7M], đang làm 24 nhà, 16 nhà đang lợp mái, đang hoàn thiện 2 điểm trường.',
		'Đến nay, toàn tỉnh đã khởi công 512 nhà, xây xong [405 nhà|housing.houses_built].',
		'Đồn đang thi công [7 căn nhà|housing.houses_built target], sẽ bàn giao trước ngày 2/9.',
		'Quý IV, phấn đấu khởi công [12 căn nhà|housing.houses_built target 2025-Q4] cho hộ nghèo.',
		'Tháng 7, bộ đội khởi công, xây dựng [3 căn nhà|housing.houses_built 2025-07] cho hộ nghèo.',
		{
			on: '2025-02-20',
			text: 'Trước Tết, các đồn đã trao [1.860 suất quà|gifts.sets 2025-02]. So với Tết Giáp Thìn, tăng [450 suất|gifts.sets change 2025-02].',
		},
		'6 tháng đầu năm, tàu cá vào ra cửa Lạch Vân [9.412 lượt|fisheries.vessel_turns_checked 2025-S1]/[51.008 lao động|fisheries.fisher_turns_checked 2025-S1].',
		'Hưởng ứng đợt xóa nhà tạm, bộ đội được giao xây dựng [156 nhà ở|housing.houses_built target] cho đồng bào.',
	],
};
