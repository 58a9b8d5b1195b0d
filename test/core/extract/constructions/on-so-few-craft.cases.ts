import type { ConstructionGroup } from './group.ts';

/** So few craft behind "trên" are where goods lay or people stood; many are more than so many. */
export const onSoFewCraftCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-12',
			text: 'Ngày 11/4, trên 2 xe mô tô không biển số, tổ tuần tra phát hiện [2.500 bao thuốc lá|seized.cigarettes 2025-04-11]; kiểm tra [trên 40 tàu cá|fisheries.vessel_turns_checked 2025-04-11].',
		},
		{
			on: '2025-04-12',
			text: 'Ngày 11/4, đồn thu [6.400 bao thuốc lá|seized.cigarettes 2025-04-11] giấu trên 3 ghe máy.',
		},
		{
			on: '2024-03-28',
			text: 'Rạng sáng 11/2, xuồng tuần tra của Đồn Biên phòng Mũi Đá đã đưa được [5 ngư dân|sar.persons_rescued 2024-02-11] trên một tàu câu mắc cạn cách cửa lạch 3 hải lý vào bờ lúc 4h30.',
		},
		{
			on: '2024-03-28',
			text: 'Ngày 11/2, Hải đội 2 đưa [7 ngư dân|sar.persons_rescued 2024-02-11] trên tàu HK 91022 TS bị hỏng máy cách đảo 26 hải lý về đảo an toàn.',
		},
		{
			on: '2024-03-28',
			text: 'Tháng 2, Đồn Biên phòng Cửa Lác đưa 12 thanh niên nhập ngũ, 2 cán bộ lên tàu ra đảo.',
		},
	],
};
