import type { ConstructionGroup } from './group.ts';

/** Crews told behind "với", however many words tell of their boats, and gifts worth so much beside houses. */
export const crewsBehindWithCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Các trạm kiểm soát [2.870 phương tiện nghề cá|fisheries.vessel_turns_checked 2025-Q1] ra vào cửa lạch với [12.430 lao động|fisheries.fisher_turns_checked 2025-Q1] trong quý I/2025.',
		},
		{
			on: '2025-06-20',
			text: 'Quý I/2025, đăng ký cho [2.870 tàu cá|fisheries.vessel_turns_checked 2025-Q1] xuất bến cùng [12.430 lao động|fisheries.fisher_turns_checked 2025-Q1].',
		},
		{
			on: '2025-06-20',
			text: 'Quý I/2025, các trạm kiểm chứng [2.870 lượt tàu cá|fisheries.vessel_turns_checked 2025-Q1] ra khơi khai thác hải sản với [12.430 thuyền viên|fisheries.fisher_turns_checked 2025-Q1].',
		},
		{
			on: '2025-06-20',
			text: 'Quý I/2025, đồn đăng ký cho [2.870 tàu cá|fisheries.vessel_turns_checked 2025-Q1] xuất bến; tuyên truyền cho [1.240 ngư dân|propaganda.listeners 2025-Q1].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, trao [1.150 phần quà|gifts.sets 2024] trị giá [760 triệu đồng|gifts.value 2024] và [9 căn nhà|housing.houses_built 2024].',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, tặng quà trị giá [45 triệu đồng|gifts.value 2024] cùng [3 căn nhà|housing.border_shelters 2024] mái ấm biên cương.',
		},
		{
			on: '2025-06-20',
			text: 'Năm 2024, vận động [1,8 tỷ đồng|housing.funds 2024] xây [24 căn nhà|housing.houses_built 2024].',
		},
	],
};
