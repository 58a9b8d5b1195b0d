import type { ConstructionGroup } from './group.ts';

/** What is left to do, goals beside what is told of each post or month, another province's goal. */
export const goalsLeftCases: ConstructionGroup = {
	issued: '2025-06-24',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2025, bộ đội xây xong [88 căn nhà|housing.houses_built 2025-S1]. Phần việc còn dở, [43 căn|housing.houses_built target 2025-S2], đơn vị quyết tâm hoàn thành trong 6 tháng cuối năm.',
		'Quý II đã xây tặng [19 căn nhà|housing.houses_built 2025-Q2]. Số còn lại, [27 căn|housing.houses_built target 2025-Q4], bộ đội quyết tâm làm xong trong quý IV.',
		'Nửa cuối năm 2025, mỗi đồn tuần tra không dưới 30 lượt một tháng, mở ít nhất [2 đợt cao điểm|readiness.peak_campaigns target GE 2025-S2].',
		'Nửa cuối năm 2025, ngoài duy trì giao ban mỗi tháng một lần, đơn vị nhận chỉ tiêu xây [4 căn nhà|housing.houses_built target 2025-S2]. Mỗi năm các đồn xây 3 căn nhà, tặng 20 con bò.',
		'Tháng 7, đơn vị phấn đấu kiểm tra trên [6.500 lượt tàu cá|fisheries.vessel_turns_checked target GT 2025-07], thực hiện [20 chuyến|patrol.sea_sessions target 2025-07] tuần tra trên biển. ',
		'BĐBP hai tỉnh Hà Khê và Nậm Xa sơ kết 6 tháng đầu năm 2025.\nQuý III, Hà Khê phấn đấu xây [4 căn nhà|housing.houses_built target 2025-Q3 @Hà_Khê] cho hộ nghèo các bản giáp ranh, Nậm Xa [5 căn|housing.houses_built target 2025-Q3 @Nậm_Xa].\n',
	],
};
