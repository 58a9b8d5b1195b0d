import type { ConstructionGroup } from './group.ts';

/** Masks are goods where seized; teams of a village are no posts; papers that ask for something ask for no figures; boats that are registered are none checked. */
export const smallWordsOfListsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-21',
			text: 'Ngày 20/3, Đồn Biên phòng Thạnh Lộc phát hiện [4.200 kg|seized.goods_mass 2025-03-20] đường cát, [12.500 khẩu trang|seized.goods_items 2025-03-20] không rõ nguồn gốc.',
		},
		{ on: '2025-03-21', text: 'Năm 2024, đồn may 4.000 khẩu trang tặng bà con.' },
		{
			on: '2025-05-29',
			text: 'Đồn duy trì 9 tổ hòa giải, [41 tổ tự quản|grassroots.selfmgmt_groups 2024] trong năm 2024.',
		},
		{
			on: '2025-04-02',
			text: 'Quý I/2025, BĐBP Hà Khê tiếp nhận 5 hồ sơ đề nghị kết nạp; tăng cường [38 cán bộ|grassroots.cadres_seconded 2025-Q1] cho các xã; [286 đảng viên|grassroots.party_members_households 2025-Q1] phụ trách [1.164 hộ|grassroots.households_assigned 2025-Q1].',
		},
		{
			on: '2025-10-02',
			text: 'Quý III, Biên phòng Hà Khê đã đăng ký, gắn biển cho 812 tàu cá "3 không", kẻ số cho 214 tàu, kiểm tra [3.140 lượt tàu|fisheries.vessel_turns_checked 2025-Q3].',
		},
		{
			on: '2025-12-02',
			text: 'Tháng 11, bắt giữ [33 vụ|crime.cases 2025-11]/[47 đối tượng|crime.suspects 2025-11] (ma túy [9 vụ|drugs.cases 2025-11]/[11 đối tượng|drugs.suspects 2025-11]; kinh tế [12 vụ|smuggling.cases 2025-11]/[13 đối tượng|smuggling.suspects 2025-11]; trật tự xã hội [8 vụ|crime.cases 2025-11]/[18 đối tượng|crime.suspects 2025-11]).',
		},
	],
};
