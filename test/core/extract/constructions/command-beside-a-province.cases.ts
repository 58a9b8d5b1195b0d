import type { ConstructionGroup } from './group.ts';

/** The high command named for its department, or as who honours, makes no account of the whole force. */
export const commandBesideAProvinceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2021-12-20',
			text: 'Năm 2021, BĐBP tỉnh đã phối hợp với Cục Phòng, chống tội phạm và ma túy (Bộ Tư lệnh BĐBP), Công an tỉnh, Hải quan triệt phá [6 vụ|drugs.cases 2021 @Hà_Khê], với [6 đối tượng|drugs.suspects 2021 @Hà_Khê] liên quan đến ma túy. Tang vật thu giữ [227 kg|drugs.synthetic_mass 2021 @Hà_Khê] ma túy tổng hợp.',
		},
		{
			on: '2025-12-03',
			text: 'Ngày 3/12, Bộ Tư lệnh Bộ đội Biên phòng phối hợp với UBND tỉnh Hà Khê tổ chức trao thưởng cho Bộ đội Biên phòng tỉnh. Trước đó, ngày 15/11, tại Km 71 quốc lộ 15C, lực lượng biên phòng tỉnh đã bắt quả tang Lê Tuấn H. Kiểm tra tại chỗ, lực lượng chức năng thu giữ [32 bánh heroin|drugs.heroin_bricks 2025-11-15 @Hà_Khê] cùng [1 ô tô|seized.cars @Hà_Khê].',
		},
	],
};
