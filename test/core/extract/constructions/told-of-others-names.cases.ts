import type { ConstructionGroup } from './group.ts';

/** Police of several communes, what militia hand to us, three provinces together. */
export const toldOfOthersNamesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-12',
			text: 'Quý I/2025, cơ quan Hải quan cửa khẩu bắt 31 vụ, Công an các xã biên giới bắt 22 vụ; BĐBP tỉnh chủ trì bắt [47 vụ|crime.cases 2025-Q1 LEAD].',
		},
		{
			on: '2025-04-12',
			text: 'Năm 2024, Công an các huyện biên giới bắt 22 vụ ma túy; đồn bắt [14 vụ|drugs.cases 2024].',
		},
		{
			on: '2025-04-12',
			text: 'Năm 2024, các xã biên giới có [22 vụ|drugs.cases 2024] ma túy bị đồn bắt giữ.',
		},
		{
			on: '2025-07-03',
			text: '6 tháng đầu năm, BĐBP Tả Phời bắt [86 vụ|drugs.cases 2025-S1] ma túy, BĐBP Đắk Lung [54 vụ|drugs.cases 2025-S1], BĐBP Vàm Sậy [21 vụ|drugs.cases 2025-S1]; tổng số tang vật thu giữ của ba đơn vị gồm 142 bánh heroin, 86 kg ma túy tổng hợp.',
		},
		{
			on: '2025-04-12',
			text: 'Từ năm 2022 đến hết năm 2024, đồn đã mở 5 lớp xóa mù chữ cho [136 lượt học viên|education.literacy_learners 2022-01-01/P3Y].',
		},
		{
			on: '2025-05-19',
			text: 'Ngày 18/5, đồn bàn giao chuồng trại và [4 con lợn giống|livelihood.livestock 2025-05-18] cho gia đình bà Mẩy.',
		},
	],
};
