import type { ConstructionGroup } from './group.ts';

/** Troops split into columns against a flood, whatever is told behind them. */
export const splitIntoColumnsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-06',
			text: 'Riêng trong ngày 5/8, [320 cán bộ, chiến sĩ|sar.troop_turns 2025-08-05] chia làm bốn mũi dọn bùn ở trường học, trạm xá.',
		},
		{
			on: '2025-08-06',
			text: 'Ngày 5/8, [hơn 200 cán bộ, chiến sĩ|sar.troop_turns 2025-08-05] tỏa về các bản giúp dân dọn bùn.',
		},
		{
			on: '2025-08-06',
			text: 'Ngày 5/8, [140 cán bộ, chiến sĩ|sar.troop_turns 2025-08-05] chia hai hướng tìm kiếm người mất tích.',
		},
		{
			on: '2025-08-06',
			text: 'Riêng trong ngày 5/8, [210 cán bộ, chiến sĩ|sar.troop_turns 2025-08-05] chia làm ba hướng dọn bùn ở trường học; quân y khám, cấp thuốc cho [186 lượt người|health.patients 2025-08-05].',
		},
		{
			on: '2025-08-06',
			text: 'Ngày 5/8, nước lũ rút, [95 chiến sĩ|sar.troop_turns 2025-08-05] chia nhau xuống từng nhà thu dọn; trao [120 suất quà|gifts.sets 2025-08-05].',
		},
	],
};
