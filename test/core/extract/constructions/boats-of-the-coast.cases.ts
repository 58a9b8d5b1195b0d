import type { ConstructionGroup } from './group.ts';

/** Boats caught at fishing behind a comma, patrols near the shore, crews in groups of boats, plans of detectives beside drives. */
export const boatsOfTheCoastCases: ConstructionGroup = {
	issued: null,
	area: 'Hải An',
	texts: [
		{
			on: '2025-07-05',
			text: 'Ngày 3/7, Đồn Biên phòng Cửa Sót tạm giữ [2 tàu cá|fisheries.iuu_vessels 2025-07-03] đang hoạt động, khai thác hải sản trái phép trong vùng biển cấm.',
		},
		{
			on: '2025-07-05',
			text: 'Năm 2024, BĐBP tỉnh điều tàu tổ chức [60 lượt tuần tra|patrol.sea_sessions 2024] gần bờ, xua đuổi [12 lượt phương tiện|fisheries.foreign_vessels_expelled 2024] nước ngoài.',
		},
		{
			on: '2025-07-05',
			text: 'Đến nay, BĐBP tỉnh duy trì [23 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2025-07-05] với 201 phương tiện và [731 thuyền viên|grassroots.selfmgmt_members 2025-07-05].',
		},
		{
			on: '2025-07-05',
			text: 'Năm 2024, đơn vị mở [3 đợt cao điểm|readiness.peak_campaigns 2024], kết thúc [1 chuyên án|crime.special_cases 2024], [20 kế hoạch nghiệp vụ|crime.op_plans 2024] về mua bán ma túy.',
		},
		{
			on: '2025-07-05',
			text: 'Cục Hàng hải cho biết, năm 2024, Cục đã xử lý 264 vụ việc báo nạn, cứu 849 người và 51 phương tiện.',
		},
		{
			on: '2025-12-20',
			text: 'Ngày 18/12/2025, Đồn Biên phòng Cửa Sót phát hiện [2 tàu cá|fisheries.iuu_vessels 2025-12-18] không mang giấy phép, [1 tàu|fisheries.iuu_vessels 2025-12-18] không đủ định biên.',
		},
	],
};
