import type { ConstructionGroup } from './group.ts';

/** One thing written in several ways: signs between groups of digits, other words of one meaning, short and long names. */
export const writingCases: ConstructionGroup = {
	issued: '2025-01-15',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, các đồn hướng dẫn [4 217 phương tiện|disaster.vessels_alerted =4217] vào nơi tránh trú bão.',
		'Năm 2024, bà con cung cấp [1 905 nguồn tin|crime.tips =1905] có giá trị; số lượt tuần tra là [2 894|patrol.sessions =2894], nhiều nhất từ trước đến nay.',
		'Năm 2024, từ con số [1 118 lượt|patrol.sessions =1118] tuần tra, đơn vị nâng chất lượng từng chuyến; giúp dân sửa đường [1 040 ngày công|civic.workdays =1040].',
		'Mỗi cán bộ góp 100000 đồng nuôi [3 cháu|education.adopted_children] “Con nuôi đồn Biên phòng”.',
		'Năm 2024, các đồn tổ chức [286 buổi|propaganda.sessions] tuyên truyền, vận động cho [12.400 lượt người|propaganda.listeners].',
		'Năm 2024, BĐBP tỉnh phát giác [7 vụ|drugs.cases], [9 đối tượng|drugs.suspects] về ma túy; tu sửa [12 căn nhà|housing.houses_repaired], xây mới, tu sửa [30 căn nhà|housing.houses_built_repaired] cho hộ nghèo.',
		'Năm 2024, các đồn kiểm tra [3.120 lượt tàu cá|fisheries.vessel_turns_checked], [14.200 lượt bà con ngư dân|fisheries.fisher_turns_checked].',
		'Dịp này, BCH Quân sự tỉnh tặng Giấy khen cho [9 tập thể|awards.given GIAY_KHEN BCHQS_TINH COLLECTIVE] và [27 cá nhân|awards.given GIAY_KHEN BCHQS_TINH INDIVIDUAL].',
		'Bình Sơn Thượng cán đích xóa nhà tạm\n\nNgày 28/12/2024, BĐBP tỉnh Bình Sơn Thượng khánh thành căn nhà cuối cùng. Năm 2024, đơn vị xây [45 căn nhà|housing.houses_built 2024 @Bình_Sơn_Thượng].',
	],
};
