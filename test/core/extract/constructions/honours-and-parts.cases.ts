import type { ConstructionGroup } from './group.ts';

/** Honours told in short forms, behind their counts, or with no verb but the body's name. */
export const honoursShortCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: 'Sơn Hà',
	texts: [
		'Tại hội nghị, Chủ tịch UBND tỉnh khen [4 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE] và [7 cá nhân|awards.given BANG_KHEN UBND_TINH INDIVIDUAL] bằng hình thức Bằng khen.',
		'Dịp này, [3 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE], [5 cá nhân|awards.given BANG_KHEN UBND_TINH INDIVIDUAL] được UBND tỉnh tặng BK; [6 tập thể|awards.given GIAY_KHEN BCH_BDBP_TINH COLLECTIVE] được Bộ Chỉ huy tặng GK.',
		'Bộ Tư lệnh BĐBP khen thưởng [2 TT|awards.given BTL_BDBP COLLECTIVE], [6 CN|awards.given BTL_BDBP INDIVIDUAL]; Bộ Chỉ huy tặng GK [12 TT|awards.given GIAY_KHEN BCH_BDBP_TINH COLLECTIVE], [30 CN|awards.given GIAY_KHEN BCH_BDBP_TINH INDIVIDUAL].',
		'Khen thưởng: BTL [3 TT|awards.given BTL_BDBP COLLECTIVE], [9 CN|awards.given BTL_BDBP INDIVIDUAL]; UBND tỉnh [4 TT|awards.given UBND_TINH COLLECTIVE].',
		'Khen thưởng: Bộ Tư lệnh: [3 tập thể|awards.given BTL_BDBP COLLECTIVE], [9 cá nhân|awards.given BTL_BDBP INDIVIDUAL]; UBND tỉnh: [4 tập thể|awards.given UBND_TINH COLLECTIVE].',
		'Bằng khen của Bộ Quốc phòng cho [2 tập thể|awards.given BANG_KHEN BQP COLLECTIVE]; Giấy khen của Giám đốc Công an tỉnh cho [4 cá nhân|awards.given GIAY_KHEN _O INDIVIDUAL].',
		'Bộ Quốc phòng tặng Bằng khen cho [2 tập thể|awards.given BANG_KHEN BQP COLLECTIVE]; Giấy khen của Giám đốc Nông trường được trao cho [4 cá nhân|awards.given GIAY_KHEN INDIVIDUAL].',
		'Bản có 2 TT và 4 CN chưa xếp loại.',
	],
};

/** The whole of which a share is told, and parts by their way. */
export const sharesAndWaysCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: 'Sơn Hà',
	texts: [
		'6 tháng đầu năm 2025, hơn một phần ba trong số [118 vụ|crime.cases] là ma túy.',
		'Trong tổng số [45 vụ|crime.cases], có [18 vụ|drugs.cases] ma túy.',
		'Trên mặt trận ma túy và buôn lậu, trong [171 vụ|crime.cases]/[497 đối tượng|crime.suspects] vi phạm pháp luật bị phát hiện, án ma túy có [18 vụ|drugs.cases], [23 đối tượng|drugs.suspects]; buôn lậu [21 vụ|smuggling.cases].',
		'Trong [45 vụ|drugs.cases] ma túy bị phát hiện, có [12 vụ|drugs.cases] lớn.',
		'Về ma túy, trong [45 vụ|drugs.cases] bị bắt, [12 vụ|drugs.cases LEAD] do đồn chủ trì.',
		'6 tháng đầu năm 2025, làm thủ tục cho [120.000 lượt người|gate.person_crossings] (xuất cảnh [61.000|gate.person_crossings <1], nhập cảnh [59.000|gate.person_crossings <1]).',
		'XNC qua CK: [21.306 lượt người|gate.person_crossings] (XC: [10.811|gate.person_crossings <1]; NC: [10.495|gate.person_crossings <1]).',
		'6 tháng đầu năm 2025, kiểm tra [3.200 lượt tàu cá|fisheries.vessel_turns_checked] (xuất bến [1.800|fisheries.vessel_turns_checked <1], nhập bến [1.400|fisheries.vessel_turns_checked <1]).',
	],
};
