import type { ConstructionGroup } from './group.ts';

/** Marks to be reached, orders given within a time nearly over or by a quarter's end, work carried out. */
export const goalsOfOrdersCases: ConstructionGroup = {
	issued: '2025-01-08',
	area: 'Hà Khê',
	texts: [
		'Đảng ủy đề ra một số mốc phải đạt của năm 2025:\n- Tuần tra biên giới trên [2.000 lượt tổ|patrol.sessions target 2025 GT]; duy trì [30 chốt|readiness.checkpoints target 2025].\n- Phá tối thiểu [5 chuyên án|crime.special_cases target 2025 GE].',
		'Đích đến năm 2025 của đơn vị:\n- Tuần tra [1.500 buổi|patrol.sessions target 2025].\n- Sửa [40 căn nhà|housing.houses_repaired target 2025] cho hộ nghèo.',
		'Những việc cần đạt trong năm 2025:\n- Tuyên truyền [90 buổi|propaganda.sessions target 2025].',
		'Nhiệm vụ quản lý, bảo vệ biên giới năm 2024 được thực hiện nghiêm túc với [2.100 buổi|patrol.sessions result 2024] tuần tra do [12.000 lượt cán bộ, chiến sĩ|patrol.troop_turns result 2024] tiến hành.',
		'Nhiệm vụ tuyên truyền năm 2024 được hoàn thành qua [140 buổi|propaganda.sessions result 2024] ở các bản.',
		'Chỉ tiêu năm 2025:\n- Tuần tra [900 buổi|patrol.sessions target 2025].\nMốc gần nhất: hết quý I, các đồn phải xong [120 buổi|propaganda.sessions target 2025-Q1] tuyên truyền.',
	],
};
