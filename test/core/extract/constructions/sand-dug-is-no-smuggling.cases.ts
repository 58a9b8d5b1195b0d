import type { ConstructionGroup } from './group.ts';

/** Sand dug without leave is an offence, nothing smuggled; sand carried without papers still is. */
export const sandDugIsNoSmugglingCases: ConstructionGroup = {
	issued: '2025-11-30',
	area: 'Hải An',
	texts: [
		'Trong 10 tháng năm 2025, BĐBP Hải An xử lý [14 vụ|crime.cases 2025-01-01/P10M]/[21 đối tượng|crime.suspects] khai thác cát trái phép, [6 vụ|smuggling.cases] buôn lậu.',
		'Từ đầu năm đến nay, đơn vị bắt [9 vụ|crime.cases] khai thác cát trái phép trên biển, phạt [1,2 tỷ đồng|penalty.fines].',
		'Đồn bắt quả tang [3 vụ|crime.cases] hút cát trái phép ở cửa sông.',
		'Hải đội bắt [2 vụ|smuggling.cases] vận chuyển cát trái phép.',
	],
};
