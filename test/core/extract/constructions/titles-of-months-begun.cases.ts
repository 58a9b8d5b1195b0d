import type { ConstructionGroup } from './group.ts';

/** A title that names a month hardly begun tells when something happened; the day in the lead holds. */
export const titlesOfMonthsBegunCases: ConstructionGroup = {
	issued: '2025-06-05',
	area: 'Hà Khê',
	texts: [
		'Tuần tra chung đầu tháng Sáu\n\nSáng 4/6, tại mốc 187, hai đơn vị tuần tra song phương.\n\nNhân dịp này, đồn tặng [20 suất quà|gifts.sets 2025-06-04] cho bà con.',
	],
};

/** Seed and manure brought to the people are given, not seized; heads of teams are no teams. */
export const broughtToThePeopleCases: ConstructionGroup = {
	issued: '2025-06-05',
	area: 'Hà Khê',
	texts: [
		'Trong tháng 5, đồn hỗ trợ 2,4 tấn lúa giống, 3 tấn phân bón trị giá [96 triệu đồng|gifts.value 2025-05] cho bà con.',
		'Trong tháng 5, đồn thu [3 tấn|seized.goods_mass 2025-05] phân bón lậu trị giá [96 triệu đồng|smuggling.goods_value 2025-05].',
		'6 tháng cuối năm sẽ lập thêm [10 tổ tự quản|grassroots.selfmgmt_groups target 2025-S2], tập huấn cho 400 tổ trưởng, tổ phó.',
	],
};
