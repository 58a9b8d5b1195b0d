import type { ConstructionGroup } from './group.ts';

/** What a boat takes along, and boats that cleared nothing, are no catch and no calls. */
export const boatsProvisionsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-02',
			text: 'Tàu HL-95117 rời cảng ngày 22/11 với 10 lao động, 8.000 lít dầu, 600 cây đá. Ngày 1/12, Hải đội 2 cứu [9 ngư dân|sar.persons_rescued 2025-12-01].',
		},
		{
			on: '2025-12-02',
			text: 'Mỗi chuyến biển, tàu ngốn hết 6.000 lít dầu. Ngày 1/12, đồn thu [4.000 lít|seized.fuel 2025-12-01] dầu lậu.',
		},
		{
			on: '2025-12-02',
			text: 'Ngày 1/12, tàu vừa rời bến thì bị bắt giữ với [8.000 lít|seized.fuel 2025-12-01] dầu lậu.',
		},
		{
			on: '2025-10-13',
			text: 'Năm 2024, 2 tàu không làm thủ tục xuất bến, 3 tàu chưa trình báo.',
		},
	],
};
