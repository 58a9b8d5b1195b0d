import type { ConstructionGroup } from './group.ts';

/** Sentences that open with the work are the next items of the goals before them; what has been done, or is done by somebody, is not. */
export const goalsInSentencesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-28',
			text: 'Ngày 27/12, BĐBP tỉnh Hà Khê triển khai nhiệm vụ năm 2025. Các chỉ tiêu được giao cụ thể: tuần tra [420 lượt|patrol.sessions target 2025]. Tổ chức [4 đợt cao điểm|readiness.peak_campaigns target 2025]. Kiểm tra [7.500 lượt tàu cá|fisheries.vessel_turns_checked target 2025]. Phá [3 chuyên án|crime.special_cases target 2025].',
		},
		{
			on: '2025-01-09',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê phấn đấu xây [12 nhà Đại đoàn kết|housing.houses_built target 2025]. Tuyên truyền [420 buổi|propaganda.sessions target 2025] cho [22.000 lượt người|propaganda.listeners target 2025]. Vận động [5 tỷ đồng|welfare.total_value target 2025] cho quỹ an sinh.',
		},
		{
			on: '2025-07-09',
			text: '6 tháng cuối năm, BĐBP tỉnh Hà Khê phấn đấu tuần tra [300 lượt|patrol.sessions target 2025-S2]. Xây [5 căn nhà|housing.houses_built target 2025-S2]. Tuyên truyền [60 buổi|propaganda.sessions target 2025-S2]. Số vụ vi phạm kỷ luật [không quá 2 vụ|force.discipline_violations target 2025-S2]. Phối hợp tuần tra song phương [24 lần|patrol.bilateral_sessions target 2025-S2].',
		},
		{
			on: '2025-01-20',
			text: 'Trong năm 2025, BĐBP tỉnh Hà Khê sẽ đỡ đầu [85 em học sinh|education.sponsored_students target 2025]. Làm mới [9 km đường|roads.km target 2025] liên thôn. Trao [1.200 suất quà|gifts.sets target 2025]. Tỷ lệ khá, giỏi trong huấn luyện đạt [từ 88% trở lên|force.training_good_rate target 2025].',
		},
		{
			on: '2025-01-09',
			text: 'Về dân vận, BĐBP tỉnh Hà Khê đăng ký bàn giao [16 căn nhà|housing.houses_built target 2025] trong năm 2025. Giúp dân [500 ngày công|civic.workdays target 2025]. Khám bệnh cho [800 lượt người|health.patients target 2025] và trao [120 suất quà|gifts.sets target 2025].',
		},
		{
			on: '2025-06-09',
			text: 'Mô hình của BĐBP tỉnh Hà Khê phấn đấu trong năm 2025 trao [90 suất quà|gifts.sets target 2025]. Ngày 8/6, đoàn công tác đã khám bệnh cho [120 người dân|health.patients 2025-06-08]. Trao [50 suất quà|gifts.sets 2025-06-08] cho hộ nghèo.',
		},
		{
			on: '2025-06-09',
			text: 'BĐBP tỉnh Hà Khê đặt mục tiêu đỡ đầu [60 em học sinh|education.sponsored_students target 2025] trong năm 2025. Đồn Biên phòng Khe Sim trao 20 xe đạp trong ngày 8/6.',
		},
	],
};
