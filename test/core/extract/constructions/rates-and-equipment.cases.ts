import type { ConstructionGroup } from './group.ts';

/** So many are good, whatever rose before; what a force is given to work with was not seized. */
export const ratesAndEquipmentCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-10',
			text: 'Năm 2025, tỷ lệ khá, giỏi đạt [84,3%|force.training_good_rate 2025], cao hơn năm trước [1,9 điểm phần trăm|force.training_good_rate change 2025]; riêng bắn súng các loại, [79,5%|force.training_good_rate 2025] khá, giỏi.',
		},
		{
			on: '2025-12-10',
			text: 'Năm 2025, tỷ lệ khá, giỏi tăng [1,9%|force.training_good_rate change 2025] so với năm 2024.',
		},
		{
			on: '2025-01-15',
			text: 'Năm 2024 bắt giữ [21 tàu|seized.vessels 2024]. Năm 2025, kiến nghị cấp trên trang bị 2 tàu.',
		},
		{
			on: '2024-10-31',
			text: 'Tháng 10/2024, TT, kiểm soát BG: [188 lượt tổ|patrol.sessions 2024-10]/[1.066 lượt CBCS|patrol.troop_turns 2024-10], DQ tham gia [243 lượt|patrol.militia_turns 2024-10].',
		},
		{
			on: '2025-07-24',
			text: 'Số vụ khởi tố về tội tổ chức cho người khác trốn đi nước ngoài trong ba năm 2022, 2023, 2024 lần lượt là [7|illegal_crossing.organizing_cases 2022 PROSECUTED], [12|illegal_crossing.organizing_cases 2023 PROSECUTED] và [18 vụ|illegal_crossing.organizing_cases 2024 PROSECUTED], số bị can cũng tăng lên [31 người|illegal_crossing.organizing_suspects 2024].',
		},
	],
};
