import type { ConstructionGroup } from './group.ts';

/** A line of a bulletin on the whole force is of the whole country. */
export const wholeForceInBulletinsCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2025-09-05',
			text: 'Điểm tin biên phòng trong tuần (29/8 - 4/9)\n• Đắk Lâm: Đêm 30/8, Đồn Biên phòng Bu Đrang bắt [2 đối tượng|smuggling.suspects 2025-08-30 @Đắk_Lâm], thu [8.000 bao thuốc lá|seized.cigarettes 2025-08-30 @Đắk_Lâm].\n• Vĩnh Hòa: Ngày 1/9, Hải đội 2 cứu [8 ngư dân|sar.persons_rescued 2025-09-01 @Vĩnh_Hòa].\n• Toàn lực lượng: dịp 2/9, tặng [trên 12.000 suất quà|gifts.sets 2025-09-02 @Cả_nước].',
		},
		{
			on: '2025-09-05',
			text: 'Tin biên giới\n- Cao Linh: Ngày 3/9, Đồn Biên phòng Pa Tần bắt [3 đối tượng|drugs.suspects 2025-09-03 @Cao_Linh] ma túy.\n- Sa Pìn: Ngày 2/9, tặng [200 suất quà|gifts.sets 2025-09-02 @Sa_Pìn].\n- Toàn quốc: tuần qua, BĐBP bắt [121 vụ|drugs.cases 2025-08-30/P7D @Cả_nước] ma túy.',
		},
		{
			on: '2025-09-05',
			text: 'BĐBP Cao Linh: Bắt [64 vụ|drugs.cases 2024 @Cao_Linh] ma túy\nNăm 2024, BĐBP tỉnh bắt [64 vụ|drugs.cases 2024 @Cao_Linh] ma túy. Toàn lực lượng tặng [200 suất quà|gifts.sets 2024 @Cao_Linh].',
		},
	],
};
