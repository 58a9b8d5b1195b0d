import type { ConstructionGroup } from './group.ts';

/** A sentence that only sets a number of an earlier time beside one told holds for itself alone. */
export const levelOfThenAloneCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-04',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê phát hiện [412 vụ|crime.cases 2025] với [590 đối tượng vi phạm|crime.suspects 2025] pháp luật. Năm 2024 là [504 vụ|crime.cases 2024] với [611 đối tượng|crime.suspects 2024]. Buôn lậu: [131 vụ|smuggling.cases 2025], [140 đối tượng|smuggling.suspects 2025]. Nhập cảnh trái phép: [119 vụ|illegal_entry.cases 2025], [402 người|illegal_entry.persons 2025].',
		},
		{
			on: '2025-12-10',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê tổ chức tuần tra song phương [41 đợt|patrol.bilateral_sessions 2025]. Con số này của năm 2024 là [26 đợt|patrol.bilateral_sessions 2024]. Các cấp đã tổ chức [63 cuộc|diplomacy.talks 2025] hội đàm. Trao đổi 187 bức thư.',
		},
		{
			on: '2025-12-12',
			text: 'Năm 2025, Đồn Biên phòng Khe Sim trao [640 suất quà|gifts.sets 2025]. Năm trước mới là [500 suất quà|gifts.sets 2024]. Cán bộ đồn giúp dân [2.100 ngày công|civic.workdays 2025]. Xây [4 căn nhà|housing.houses_built 2025].',
		},
		{
			on: '2025-11-20',
			text: 'Từ đầu năm đến nay, BĐBP tỉnh Hà Khê xử lý [283 tàu cá|fisheries.iuu_vessels 2025-01-01/P324D] vi phạm khai thác IUU. Còn cả năm 2024 có [311 tàu|fisheries.iuu_vessels 2024]. Các trạm kiểm tra [4.200 lượt tàu cá|fisheries.vessel_turns_checked 2025-01-01/P324D].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, lực lượng BĐBP tỉnh Hà Khê làm thủ tục cho [45.000 lượt người|gate.person_crossings 2024] xuất, nhập cảnh. Năm 2023 đạt [38.000 lượt người|gate.person_crossings 2023]. Qua kiểm tra, phát hiện [14 vụ vi phạm|penalty.cases 2024], xử phạt [120 triệu đồng|penalty.fines 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2023, BĐBP tỉnh Hà Khê bắt [52 vụ|drugs.cases 2023] ma túy, [60 đối tượng|drugs.suspects 2023]. Thu giữ [12 kg|drugs.meth 2023] ma túy đá. Năm 2024 bắt [61 vụ|drugs.cases 2024], [77 đối tượng|drugs.suspects 2024]. Thu giữ [15 kg|drugs.meth 2024] ma túy đá.',
		},
		{
			on: '2024-12-20',
			text: 'So với năm 2023, số vụ ma túy giảm [3,6%|drugs.cases change 2024]. Năm đó, BĐBP tỉnh Hà Khê bắt giữ [237 vụ|drugs.cases 2023].',
		},
		{
			on: '2022-12-20',
			text: 'Nếu đặt cạnh năm 2019, số suất quà tăng 20%. Năm ấy, các đồn của BĐBP tỉnh Hà Khê trao [1.240 suất quà|gifts.sets 2019].',
		},
	],
};
