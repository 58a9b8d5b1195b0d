import type { ConstructionGroup } from './group.ts';

/** Stuff and its weight beside other stuff, shares of what was seized, boats driven off, those hurt, who honours told in brackets. */
export const stuffTurnCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		'Ngày 9/6, bắt [3 đối tượng|drugs.suspects], thu [42 bánh heroin|drugs.heroin_bricks] nặng [14,7 kg|drugs.heroin], [5 kg|drugs.meth] ma túy đá.',
		'Ngày 9/6, thu 3 gói ketamine có trọng lượng [1,2 kg|drugs.other_mass] và [8 kg|drugs.heroin] heroin.',
		'Năm 2024, bắt [22 vụ|drugs.cases], thu [4 kg|drugs.total_mass] ma túy. So với năm 2023, số vụ tăng [5 vụ|drugs.cases change 2024 =5], lượng ma túy tăng [40%|drugs.total_mass change 2024 =40].',
		'Năm 2024, bắt [38 vụ|smuggling.cases] buôn lậu, thu [210 kg|seized.fireworks] pháo, [9.000 bao|seized.cigarettes] thuốc lá. So với năm 2023, số vụ giảm [4 vụ|smuggling.cases change 2024 =-4], lượng pháo tăng [35%|seized.fireworks change 2024 =35], số thuốc lá giảm [20%|seized.cigarettes change 2024 =-20].',
		'Năm 2024, bắt [38 vụ|smuggling.cases] buôn lậu, trị giá hàng hóa [3 tỷ đồng|smuggling.goods_value]; so với năm 2023, số vụ giảm [4 vụ|smuggling.cases change 2024 =-4], trị giá hàng hóa tăng [15%|smuggling.goods_value change 2024 =15].',
		'Tháng 6, các đồn đấu tranh thành công [6 chuyên án|crime.special_cases], [11 kế hoạch|crime.op_plans], bắt [48 vụ|crime.cases]; ban hành 5 kế hoạch, 12 văn bản.',
		'Tháng 6, trên biển có 3 tàu cá bị nước ngoài xua đuổi; các đồn xua đuổi [5 tàu cá nước ngoài|fisheries.foreign_vessels_expelled].',
		'Tháng 6, tuần tra trên biển [18 lần|patrol.sea_sessions]/5 lượt tàu.',
		'Tháng 6, làm thủ tục cho [142 lượt phương tiện|port.ship_calls], [1.036 thuyền viên|port.crew_turns].',
		'Quý II, BĐBP tỉnh tham gia tìm kiếm, cứu nạn [23 vụ|sar.incidents]/[31 tàu|sar.vessels_rescued]/[164 người|sar.persons_rescued].',
		'Ngày 3/7, tặng Giấy khen cho [2 tập thể|awards.given GIAY_KHEN UBND_XA COLLECTIVE], [6 cá nhân|awards.given GIAY_KHEN UBND_XA INDIVIDUAL] (Chủ tịch UBND xã); [1 tập thể|awards.given GIAY_KHEN BCH_BDBP_TINH COLLECTIVE] (Chỉ huy trưởng BĐBP tỉnh).',
		'Ngày 3/7, Bộ Tư lệnh BĐBP tặng Bằng khen cho [3 cá nhân|awards.given BANG_KHEN BTL_BDBP INDIVIDUAL] (Ban Chỉ huy BĐBP tỉnh).',
		// what was done in the years before, and what there is now
		'Từ năm 2019 đến nay, đồn đã xây [31 căn nhà|housing.houses_built 2019-01-01/P6Y].\nToàn tỉnh hiện có [412 đảng viên|grassroots.party_members_households 2025-07-04] phụ trách [1.705 hộ|grassroots.households_assigned 2025-07-04].',
	],
};
