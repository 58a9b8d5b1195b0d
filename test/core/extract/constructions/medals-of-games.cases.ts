import type { ConstructionGroup } from './group.ts';

/** Medals of sports and boats of a team are nobody's result; orders and medals of the State are. */
export const medalsOfGamesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-08',
			text: 'Ngày 6/9, Ban tổ chức hội thao trao 27 bộ huy chương, 12 giải Nhất, 9 giải Nhì.',
		},
		{ on: '2025-09-08', text: 'Ngày 6/9, đoàn vận động viên BĐBP tỉnh nhận 14 huy chương các loại.' },
		{
			on: '2025-09-08',
			text: 'Năm 2025, Nhà nước tặng Huy chương Chiến sĩ vẻ vang cho [42 quân nhân|awards.given 2025 HUY_CHUONG INDIVIDUAL].',
		},
		{
			on: '2024-10-14',
			text: 'Trong tháng 9/2024, nhắc nhở [9 tàu|fisheries.vms_alerts 2024-09] mất kết nối; tổ tàu thuyền an toàn số 3 gồm 12 tàu đã 5 năm liền không có vi phạm.',
		},
		{
			on: '2024-10-14',
			text: 'Trong tháng 9/2024, các đồn duy trì [41 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups 2024-09].',
		},
	],
};
