import type { ConstructionGroup } from './group.ts';

/** What was ordered for a quarter that is as good as over was done in it. */
export const ordersNearlyOverCases: ConstructionGroup = {
	issued: '2022-09-29',
	area: 'Hà Khê',
	texts: [
		'Quý III/2022, Bộ Chỉ huy chỉ đạo các đơn vị duy trì [50 chuyến|patrol.sea_sessions result 2022-Q3] tuần tra trên biển, [400 lượt|patrol.sessions result 2022-Q3] tuần tra địa bàn.',
		'Quý III/2022, Bộ Chỉ huy chỉ đạo các đồn tổ chức [60 buổi|propaganda.sessions result 2022-Q3] tuyên truyền.',
	],
};
