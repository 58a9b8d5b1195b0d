import type { ConstructionGroup } from './group.ts';

/** The whole year of two sides or three forces; what "con số này" of another year is set against. */
export const wholeYearOfTwoSidesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-12-15',
			text: 'Cuối tháng 11, tại mốc 132, hai tốp lính bắt tay nhau.\nTheo Phòng Tham mưu, cả năm hai bên tuần tra song phương [41 đợt|patrol.bilateral_sessions 2023]. Các cấp hội đàm [63 cuộc|diplomacy.talks 2023].',
		},
		{
			on: '2023-12-15',
			text: 'Theo Phòng Tham mưu, cả năm ba lực lượng tuần tra [41 đợt|patrol.joint_sessions 2023].',
		},
		{
			on: '2023-12-15',
			text: 'Đó là chuyến tuần tra khép lại chương trình phối hợp năm 2023.\nTheo Phòng Tham mưu BĐBP tỉnh, cả năm hai bên tuần tra song phương [41 đợt|patrol.bilateral_sessions 2023]; con số này của năm 2022 là [26 đợt|patrol.bilateral_sessions 2022].\nCác đồn tiếp tục đỡ đầu [10 cháu học sinh|education.sponsored_students 2023].',
		},
		{
			on: '2023-12-15',
			text: 'Cả năm, các đồn bắt [41 vụ|crime.cases 2023]; con số ấy năm 2022 là [26 vụ|crime.cases 2022].\nĐơn vị tặng [30 suất quà|gifts.sets 2023].',
		},
	],
};
