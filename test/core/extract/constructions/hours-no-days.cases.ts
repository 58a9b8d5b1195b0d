import type { ConstructionGroup } from './group.ts';

/** Hours joined by a dash are no day and month. */
export const hoursNoDaysCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-12',
			text: 'Chỉ trong 2 giờ (từ 3-5 giờ sáng ngày 11/3), BĐBP tỉnh Hà Khê bắt [3 vụ|smuggling.cases 2025-03-11] vận chuyển hàng lậu.',
		},
		{
			on: '2025-03-12',
			text: 'Từ 3 - 5 giờ sáng 11/3, BĐBP tỉnh Hà Khê bắt [3 vụ|smuggling.cases 2025-03-11] buôn lậu.',
		},
		{
			on: '2025-03-12',
			text: 'Từ 2-4h ngày 10/3, BĐBP tỉnh Hà Khê thu [640 bao thuốc lá|seized.cigarettes 2025-03-10] lậu.',
		},
		{
			on: '2025-03-12',
			text: 'Từ 2-10/3, BĐBP tỉnh Hà Khê bắt [3 vụ|smuggling.cases 2025-03-02/P9D] buôn lậu.',
		},
		{
			on: '2025-05-12',
			text: 'Ngày 3-5, giờ cao điểm buổi sáng, BĐBP tỉnh Hà Khê bắt [3 vụ|smuggling.cases 2025-05-03] buôn lậu.',
		},
	],
};
