import type { ConstructionGroup } from './group.ts';

/** Goals of a drive, counted in words or named by a paper that bids; a goal behind a stroke is none of the time compared with. */
export const goalsOfDrivesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-12',
			text: 'Phát động từ ngày 1/5, đợt thi đua “100 ngày lập công” của BĐBP Sơn Hà đặt ra bốn mục tiêu lớn: bắt giữ [ít nhất 50 vụ án|crime.cases target 2025-05-01/P100D]; hoàn thành xây [40 căn nhà|housing.houses_built target 2025-05-01/P100D] cho người nghèo.',
		},
		{
			on: '2025-08-12',
			text: 'Đợt thi đua từ ngày 1/5 đến 8/8 đặt ra 4 mục tiêu: bắt giữ [ít nhất 50 vụ án|crime.cases target 2025-05-01/P100D]; xây [40 căn nhà|housing.houses_built target 2025-05-01/P100D] cho người nghèo.',
		},
		{
			on: '2025-08-12',
			text: 'Đợt thi đua từ ngày 1/5 đến 8/8 đặt ra ba chỉ tiêu cụ thể: bắt giữ [50 vụ|crime.cases target 2025-05-01/P100D]; xây [40 căn nhà|housing.houses_built target 2025-05-01/P100D] cho người nghèo.',
		},
		{
			on: '2025-08-12',
			text: 'Đợt thi đua từ ngày 1/5 đến 8/8 đã bắt [63 vụ|crime.cases 2025-05-01/P100D], xây [44 căn nhà|housing.houses_built 2025-05-01/P100D].',
		},
		{
			on: '2025-08-12',
			text: 'Kết thúc đợt thi đua (1/5 - 8/8), ba chỉ tiêu lớn đều vượt: bắt [63 vụ|crime.cases 2025-05-01/P100D], phá [4 chuyên án|crime.special_cases 2025-05-01/P100D], xây [44 căn nhà|housing.houses_built 2025-05-01/P100D].',
		},
		{
			on: '2025-08-12',
			text: 'Từ 1/5 đến 8/8, các đơn vị bắt giữ [63 vụ|crime.cases 2025-05-01/P100D], [81 đối tượng|crime.suspects 2025-05-01/P100D] (vượt 13 vụ), phá [4 chuyên án|crime.special_cases 2025-05-01/P100D].',
		},
		{
			on: '2025-08-12',
			text: '7 tháng đầu năm 2025, bắt [97 vụ|crime.cases 2025-01-01/P7M]/[126 đối tượng|crime.suspects 2025-01-01/P7M], tăng [12%|crime.cases change 2025-01-01/P7M] số vụ so với cùng kỳ; hoàn thành xây [71|housing.houses_built 2025-01-01/P7M]/[90 căn nhà|housing.houses_built target]; tuyên truyền [212|propaganda.sessions 2025-01-01/P7M]/[300 buổi|propaganda.sessions target] (70,7%).',
		},
		{
			on: '2025-08-12',
			text: '7 tháng đầu năm 2025, đồn bắt [9 vụ|crime.cases 2025-01-01/P7M]. Theo nghị quyết, đồn phải giúp xã xây [20 căn nhà|housing.houses_built target 2025], làm [6 km đường|roads.km target 2025]; thực tế đồn đã xây [23 căn|housing.houses_built 2025-01-01/P7M].',
		},
		{
			on: '2025-08-12',
			text: 'Theo Nghị quyết số 12 của Đảng ủy, năm 2025 đơn vị phải tuần tra [400 lượt|patrol.sessions target 2025].',
		},
		{
			on: '2025-08-12',
			text: '7 tháng đầu năm 2025, theo Nghị quyết 28, đơn vị đã xây [20 căn nhà|housing.houses_built 2025-01-01/P7M].',
		},
	],
};
