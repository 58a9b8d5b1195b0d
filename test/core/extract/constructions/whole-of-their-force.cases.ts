import type { ConstructionGroup } from './group.ts';

/** "Toàn lực lượng", "toàn ngành" behind another agency is that agency's; behind ours, or with our name, it is ours. */
export const wholeOfTheirForceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-14',
			text: 'Tại hội nghị, Giám đốc Công an tỉnh Hà Khê cho biết, 6 tháng qua toàn lực lượng đã phá 412 vụ án hình sự, bắt 680 đối tượng. BĐBP tỉnh phát hiện [88 vụ|crime.cases 2024-07-15/P6M], [120 đối tượng|crime.suspects 2024-07-15/P6M].',
		},
		{
			on: '2025-01-14',
			text: 'Đại tá Lê Văn Hùng, Phó Giám đốc Công an tỉnh thông tin: Năm 2024, toàn lực lượng phát hiện 1.320 vụ phạm pháp hình sự. Về phía BĐBP, đơn vị đã bắt [94 vụ|crime.cases 2024].',
		},
		{
			on: '2025-01-14',
			text: 'Theo Chi cục trưởng Chi cục Kiểm ngư tỉnh, trong năm 2024 toàn lực lượng xử phạt 84 tàu cá với số tiền 2,1 tỷ đồng.',
		},
		{
			on: '2025-01-14',
			text: 'Ngành Hải quan tỉnh tổng kết công tác năm 2024. Toàn ngành đã làm thủ tục cho 48.200 tờ khai, phát hiện 62 vụ vi phạm. Cùng thời gian, BĐBP tỉnh bắt [41 vụ|smuggling.cases 2024] buôn lậu.',
		},
		{
			on: '2025-01-14',
			text: 'Năm 2024, BĐBP tỉnh Hà Khê phối hợp với Công an, Hải quan nắm chắc tình hình. Toàn lực lượng bắt [140 vụ|drugs.cases 2024] ma túy, [188 đối tượng|drugs.suspects 2024].',
		},
		{
			on: '2025-01-14',
			text: 'Quán triệt chỉ đạo của Bộ Công an, Bộ Quốc phòng, năm 2024 toàn lực lượng Bộ đội Biên phòng bắt [2.140 vụ|crime.cases 2024].',
		},
	],
};
