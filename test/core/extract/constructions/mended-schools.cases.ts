import type { ConstructionGroup } from './group.ts';

/** Schools that a storm ruined and soldiers mended; the old and the young brought to safety. */
export const mendedSchoolsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, bộ đội Đồn Pa Sín thuộc BĐBP Hà Khê sửa [03 điểm trường|schools.sites 2025] bị tốc mái, bê tông hóa [4,8 km đường|roads.km 2025]; lợp lại [2 phòng học|schools.sites 2025], tu sửa [5 lớp học|schools.sites 2025] bị ngập.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP Hà Khê sửa chữa [03 điểm trường|schools.sites 2025] bị tốc mái, lợp lại [6 phòng học|schools.sites 2025] bị gió cuốn.',
		},
		{
			on: '2024-09-08',
			text: 'Ngày 7/9, trong bão, bộ đội BĐBP Hà Khê dìu [132 cụ già, trẻ nhỏ|disaster.persons_evacuated 2024-09-07] lên trụ sở đồn tránh bão.',
		},
	],
};
