import type { ConstructionGroup } from './group.ts';

/** An order behind an award of the Government is of no issuer named. */
export const ordersOfTheStateCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-28',
			text: 'Năm 2024, đảng bộ được tặng [2 Cờ thi đua|awards.given 2024 CO_THI_DUA TTG] của Chính phủ, [1 Huân chương|awards.given 2024 HUAN_CHUONG] Bảo vệ Tổ quốc hạng Nhì.',
		},
		{
			on: '2025-08-28',
			text: 'Năm 2024, đơn vị được tặng [3 Bằng khen|awards.given 2024 BANG_KHEN BQP] của Bộ Quốc phòng, [2 Huân chương|awards.given 2024 HUAN_CHUONG] Chiến công.',
		},
		{
			on: '2025-08-28',
			text: 'Năm 2024, Chủ tịch nước tặng [2 Huân chương|awards.given 2024 HUAN_CHUONG CTN] Chiến công; Thủ tướng Chính phủ tặng [3 Bằng khen|awards.given 2024 BANG_KHEN TTG].',
		},
	],
};
