import type { ConstructionGroup } from './group.ts';

/** Victims of accidents were not sold. */
export const victimsOfAccidentsCases: ConstructionGroup = {
	issued: '2025-07-18',
	area: 'Bình Lâm',
	texts: [
		'Bệnh viện Đa khoa tỉnh tiếp nhận 12 nạn nhân vụ tai nạn xe khách.',
		'Ngày 3/7, vụ cháy làm 4 nạn nhân bị bỏng; trạm quân y đã sơ cứu.',
		'6 tháng đầu năm, các đồn giải cứu [6 nạn nhân|trafficking.victims_rescued] bị lừa bán sang bên kia biên giới.',
	],
};
