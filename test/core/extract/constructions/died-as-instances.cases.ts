import type { ConstructionGroup } from './group.ts';

/** The dead and missing counted as "trường hợp". */
export const diedAsInstancesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-02',
			text: 'Năm 2024, toàn tỉnh Khe Sa có [12 trường hợp|sar.deaths_missing 2024] tử vong, [3 trường hợp|sar.deaths_missing 2024] mất tích do tai nạn trên biển.',
		},
		{
			on: '2024-12-02',
			text: 'Từ đầu năm 2024, các vụ tai nạn tàu cá làm [7 trường hợp|sar.deaths_missing 2024-01-01/P337D] thiệt mạng.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, các đồn xử phạt [14 trường hợp|penalty.persons 2024] vi phạm quy định về neo đậu.',
		},
	],
};
