import type { ConstructionGroup } from './group.ts';

/** A sentence that opens with each session or each time tells no totals. */
export const openedByEachCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-12',
			text: 'Mỗi phiên, đồn cử 2 tổ, mỗi tổ 5 cán bộ, chiến sĩ, phối hợp 8 dân quân giữ trật tự, hướng dẫn thủ tục qua cửa khẩu phụ cho khoảng 400 lượt người.',
		},
		{
			on: '2025-03-12',
			text: 'Mỗi đợt cao điểm, các đồn bắt 5 - 7 vụ; năm 2024, bắt [41 vụ|drugs.cases 2024] ma túy.',
		},
		{
			on: '2025-03-12',
			text: 'Mỗi năm, các đồn tuần tra trên 300 lần, tuyên truyền hơn 80 buổi cho gần 5.000 lượt người.',
		},
		{
			on: '2025-03-12',
			text: 'Năm 2024, mỗi xã một mô hình, toàn tuyến có [214 tổ tự quản|grassroots.selfmgmt_groups 2024].',
		},
	],
};
