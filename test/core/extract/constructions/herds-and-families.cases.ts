import type { ConstructionGroup } from './group.ts';

/** What became of a herd, and the children of one family, are nobody's result. */
export const herdsAndFamiliesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-03-03',
			text: 'Năm 2024, đồn trao [12 con bò giống|livelihood.livestock 2024] cho hộ nghèo, đến nay đã đẻ thêm 7 con, bán 2 con, chết 1 con.',
		},
		{ on: '2025-03-03', text: 'Anh chia gà giống cho bốn nhà nuôi thử, ba tháng sau chết mất 13 con.' },
		{ on: '2025-03-03', text: 'Đợt rét ấy, nhà bà bị mất 3 con trâu.' },
		{
			on: '2025-03-03',
			text: 'Năm 2024, đồn trao [24 con bò giống|livelihood.livestock 2024].',
		},
		{
			on: '2025-03-03',
			text: 'Bà Lựu sinh 7 người con, 3 người là liệt sĩ, năm 1994 được phong tặng danh hiệu Bà mẹ Việt Nam Anh hùng.',
		},
		{
			on: '2025-03-03',
			text: 'Ông có 5 người con thì 2 người nối nghiệp cha, được tặng Huân chương Chiến công hạng Ba.',
		},
		{
			on: '2025-03-03',
			text: 'Mẹ Tám có chồng và 2 người con trai hy sinh, được Nhà nước truy tặng danh hiệu cao quý.',
		},
		{
			on: '2025-03-03',
			text: 'Ngày 2/3, tổ công tác cứu [2 người|sar.persons_rescued 2025-03-02] con của anh Sính trôi giữa suối, [3 người|sar.deaths_missing 2025-03-02] mất tích.',
		},
	],
};
