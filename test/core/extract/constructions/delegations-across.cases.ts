import type { ConstructionGroup } from './group.ts';

/** Delegations that came over, or that we sent over, are exchanges with the other side; guests of our own land and youth members are not. */
export const delegationsAcrossCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Năm 2025, Đồn Biên phòng Nậm Cắt đón [14 đoàn|diplomacy.exchanges 2025] sang thăm, chúc Tết; tổ chức [9 đoàn|diplomacy.exchanges 2025] sang thăm, chúc mừng phía bạn.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025 cử [16 đoàn|diplomacy.exchanges 2025] sang thăm, tặng quà đồn bạn nhân dịp Tết cổ truyền Bun Pi May.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, đồn đón 32 đoàn đến thăm, tặng quà cán bộ, chiến sĩ; huy động 120 đoàn viên giúp dân.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, hai bên tổ chức [24 cuộc|diplomacy.talks 2025] hội đàm, [8 đoàn|diplomacy.exchanges 2025] thăm xã giao.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025 đón [11 đoàn khách|diplomacy.exchanges 2025] nước bạn sang thăm hữu nghị, [4 đoàn đại biểu|diplomacy.exchanges 2025] quân sự sang giao lưu.',
		},
	],
};
