import type { ConstructionGroup } from './group.ts';

/** Boats of a breach abroad, named in a sentence and counted in the next; boats looked at, boats kept on a list. */
export const whoseBoatsAbroadCases: ConstructionGroup = {
	issued: '2024-03-12',
	area: 'Hà Khê',
	texts: [
		'Năm 2023 [không có tàu cá nào|fisheries.foreign_sea_violations =0] của tỉnh vi phạm vùng biển nước ngoài, trong khi cả năm 2022 vẫn còn [5 tàu|fisheries.foreign_sea_violations 2022].',
		'Tình trạng tàu cá vi phạm vùng biển nước ngoài đã bớt. Năm 2023, toàn tỉnh có [2 tàu|fisheries.foreign_sea_violations 2023] vi phạm; năm 2022 là [6 tàu|fisheries.foreign_sea_violations 2022]. Toàn tỉnh có 3.120 tàu cá.',
		'Nỗi lo vùng biển nước ngoài chưa dứt: năm 2023 có [4 tàu cá|fisheries.foreign_sea_violations 2023] bị lực lượng chức năng nước bạn bắt. Năm 2022, con số này là [8 tàu|fisheries.foreign_sea_violations 2022].',
		'Năm 2023 có [1 tàu cá|fisheries.foreign_sea_violations 2023] bị lực lượng chức năng nước ngoài tạm giữ.',
		'Quý IV/2023, Hải đội 2 tuần tra [70 lượt tàu|patrol.sea_sessions 2023-Q4], kiểm soát [5.000 lượt tàu cá|fisheries.vessel_turns_checked 2023-Q4].',
		'Sang quý I/2024, đơn vị giao các đồn tổ chức [80 lượt tàu|patrol.sea_sessions target 2024-Q1] tuần tra, kiểm tra ít nhất [6.500 lượt tàu cá|fisheries.vessel_turns_checked target 2024-Q1 GE].',
		'Năm 2023 làm thủ tục cho [870 lượt tàu|port.ship_calls 2023] xuất, nhập cảnh và [15.000 lượt thuyền viên|port.crew_turns 2023].',
		'Xét theo loại việc: đánh bắt hải sản trái phép [17 vụ|fisheries.iuu_cases]; buôn lậu [5 vụ|smuggling.cases]; ma túy [3 vụ|drugs.cases].',
		'Trong đó khai thác cá sai vùng [12 vụ|fisheries.iuu_cases], buôn lậu [3 vụ|smuggling.cases].',
	],
};
