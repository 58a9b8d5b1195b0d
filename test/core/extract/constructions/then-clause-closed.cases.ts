import type { ConstructionGroup } from './group.ts';

/** A clause of another time behind "trong khi" or "còn" closes with its semicolon: what follows is of now again. */
export const thenClauseClosedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-08',
			text: 'Ba tháng đầu năm, số tàu mất kết nối phải nhắc nhở là [148 lượt tàu|fisheries.vms_alerts 2025-01-01/P3M], trong khi quý I/2024 lên tới [263 lượt tàu|fisheries.vms_alerts 2024-Q1]; các đồn chỉ phải xử phạt [11 tàu cá|fisheries.iuu_vessels 2025-01-01/P3M], tổng số tiền [402 triệu đồng|penalty.fines 2025-01-01/P3M].',
		},
		{
			on: '2025-04-08',
			text: 'Quý I/2025, các đồn bắt [14 vụ|crime.cases 2025-Q1], trong khi cùng kỳ năm 2024 là [21 vụ|crime.cases 2024-Q1]; khởi tố [3 vụ|crime.prosecuted_cases 2025-Q1], [5 bị can|crime.prosecuted_suspects 2025-Q1].',
		},
		{
			on: '2025-04-08',
			text: 'Quý I/2025, các đồn bắt [14 vụ|drugs.cases 2025-Q1] ma túy (quý I/2024 là [21 vụ|drugs.cases 2024-Q1]); xử phạt [31 trường hợp|penalty.persons 2025-Q1] với [120 triệu đồng|penalty.fines 2025-Q1].',
		},
		{
			on: '2025-04-08',
			text: 'Quý I/2025, các đồn tuyên truyền [96 buổi|propaganda.sessions 2025-Q1], còn cả năm 2024 là [371 buổi|propaganda.sessions 2024]; phát [8.500 tờ rơi|propaganda.leaflets 2025-Q1], tặng [1.200 cuốn sổ tay|propaganda.leaflets 2025-Q1].',
		},
		{
			on: '2025-04-08',
			text: 'Năm 2024, tỉnh có [6 tàu|fisheries.foreign_sea_violations 2024] vi phạm vùng biển nước ngoài, trong khi năm 2023 có [11 tàu|fisheries.foreign_sea_violations 2023]; các đồn xử phạt [64 tàu cá|fisheries.iuu_vessels 2024], thu [1,2 tỷ đồng|penalty.fines 2024].',
		},
		{
			on: '2025-04-08',
			text: 'Quý I/2025 kiểm soát [1.240 lượt tàu|fisheries.vessel_turns_checked 2025-Q1], trong khi quý I/2024 là [1.510 lượt tàu|fisheries.vessel_turns_checked 2024-Q1], [8.200 lượt ngư dân|fisheries.fisher_turns_checked 2024-Q1]; quý II phấn đấu kiểm soát [1.600 lượt tàu|fisheries.vessel_turns_checked target 2025-Q2].',
		},
	],
};
