import type { ConstructionGroup } from './group.ts';

/** Small numbers in words that an officer reports count; those of a saying do not. */
export const spokenReportsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-05',
			text: '“Năm 2023, đơn vị bắt [tám vụ|crime.cases 2023], [mười đối tượng|crime.suspects 2023]”, Đại tá Vương Thế Lục, Chỉ huy trưởng, cho biết.',
		},
		{
			on: '2024-07-05',
			text: 'Đại tá Vương Thế Lục cho biết: “Sáu tháng đầu năm 2024, các đồn cứu [hai phương tiện|sar.vessels_rescued 2024-S1], [năm thuyền viên|sar.persons_rescued 2024-S1]”.',
		},
		{ on: '2024-07-05', text: '“Bắt được hai vụ, mất ngủ mười đêm”, Thiếu tá Đoàn Văn Ba, Đồn trưởng nói.' },
		{ on: '2024-07-05', text: '“Bộ đội cho nhà tôi hai con bò”, ông Lò Văn Páo kể.' },
		{
			on: '2024-07-05',
			text: '“Nửa năm qua, bảy xã cùng giữ đường biên”, bà Hà nói. “Đến nay đã có [bốn người|sar.deaths_missing 2024-S1] chết, [ba người|sar.deaths_missing 2024-S1] mất tích”, Trung tá Lê Trọng Bách cho hay.',
		},
	],
};
