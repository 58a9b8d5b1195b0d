import type { ConstructionGroup } from './group.ts';

/** The guard by its province's name alone; a post's name is no province's. */
export const guardByNameCases: ConstructionGroup = {
	issued: '2025-01-12',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, dẫn đầu về chống ma túy là Biên phòng Cao Vinh, bắt [212 vụ|drugs.cases @Cao_Vinh]; kế đó là Biên phòng Tà Lùng, [188 vụ|drugs.cases @Tà_Lùng].',
		'Năm 2024, riêng Biên phòng Lạc Hồng đã đỡ đầu [412 em|education.sponsored_students @Lạc_Hồng].',
		'Năm 2024, Biên phòng Tây Hải bắt [12 vụ|drugs.cases @Tây_Hải] ma túy; Biên phòng Sa Huỳnh cứu [88 ngư dân|sar.persons_rescued @Sa_Huỳnh].',
		'Năm 2024, Biên phòng Hà Khê bắt [12 vụ|drugs.cases @Hà_Khê] ma túy. Còn Biên phòng Tây Hải bắt [18 vụ|drugs.cases @Tây_Hải].',
		'Năm 2024, Công an và Biên phòng Tây Hải bắt [12 vụ|drugs.cases @Tây_Hải] ma túy.',
		'Năm 2024, Đồn Biên phòng Pa Sín tuần tra [40 lần|patrol.sessions @Hà_Khê]. Biên phòng Pa Sín giúp dân [30 ngày công|civic.workdays @Hà_Khê].',
		'Năm 2024, Hải đội Biên phòng 2 tuần tra [40 chuyến|patrol.sea_sessions @Hà_Khê].',
		'Năm 2024, Trung tá Lò Văn Pản, Chính trị viên Đồn Biên phòng Cửa Ông Đình, cho biết đồn tuần tra [120 lần|patrol.sessions @Hà_Khê].',
		'Ngày hội Biên phòng toàn dân. Năm 2024, các đồn Biên phòng Hà Khê tuần tra [40 lần|patrol.sessions @Hà_Khê].',
	],
};
