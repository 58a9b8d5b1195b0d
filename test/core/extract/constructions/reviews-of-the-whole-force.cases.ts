import type { ConstructionGroup } from './group.ts';

/** What the high command reviews in a province is of the whole force; the province is only where it met. */
export const reviewsOfTheWholeForceCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: 'Ngày 9/7, tại tỉnh Hà Khê, Bộ Tư lệnh BĐBP tổ chức hội nghị sơ kết 6 tháng đầu năm 2025. Toàn tuyến đã bắt [340 vụ|drugs.cases 2025-S1 @Cả_nước] ma túy. Riêng BĐBP Hà Khê bắt [42 vụ|drugs.cases 2025-S1 @Hà_Khê].',
		},
		{
			on: '2025-07-10',
			text: 'Ngày 9/7, Bộ Tư lệnh Bộ đội Biên phòng tổ chức sơ kết 5 năm phong trào tại thành phố Khe Lau, tỉnh Hà Khê. 5 năm qua, các đơn vị đã tặng [12.000 suất quà|gifts.sets @Cả_nước].',
		},
		{
			on: '2025-07-10',
			text: 'Ngày 9/7, tại tỉnh Hà Khê, BĐBP tỉnh tổ chức hội nghị sơ kết 6 tháng đầu năm. Toàn tuyến biên giới của tỉnh bắt [34 vụ|drugs.cases 2025-S1 @Hà_Khê] ma túy.',
		},
		{
			on: '2025-07-10',
			text: 'Ngày 9/7/2025, tại tỉnh Hà Khê, Bộ Tư lệnh BĐBP tổ chức khánh thành [2 công trình|works.public 2025-07-09 @Hà_Khê] dân sinh.',
		},
	],
};
