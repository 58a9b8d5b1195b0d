import type { ConstructionGroup } from './group.ts';

/** Victims in a sentence on trade in people are freed from traders, by whatever verb; victims of the water are rescued. */
export const victimsSetFreeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa bắt [3 vụ|trafficking.cases 2024], [5 đối tượng|trafficking.suspects 2024] mua bán người, cứu thoát [7 nạn nhân|trafficking.victims_rescued 2024].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, các đồn khởi tố [6 vụ|illegal_crossing.organizing_cases 2024 PROSECUTED]/[11 bị can|illegal_crossing.organizing_suspects 2024 PROSECUTED] về tội tổ chức cho người khác trốn đi nước ngoài; cứu [18 nạn nhân|trafficking.victims_rescued 2024] trong [3 vụ|trafficking.cases 2024] mua bán người.',
		},
		{
			on: '2024-12-02',
			text: 'Mua bán người: [02 vụ|trafficking.cases 2024-12]/[03 đối tượng|trafficking.suspects 2024-12], cứu được [04 bị hại|trafficking.victims_rescued 2024-12].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, Hải đội 2 tham gia [14 vụ|sar.incidents 2024] tai nạn trên biển, cứu [31 ngư dân|sar.persons_rescued 2024].',
		},
	],
};
