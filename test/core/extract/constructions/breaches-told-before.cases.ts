import type { ConstructionGroup } from './group.ts';

/** Years of cases and boats behind a sentence on breaches of foreign seas. */
export const breachesToldBeforeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-19',
			text: 'Tính từ tháng 3 đến nay, tỉnh chưa để xảy ra vụ tàu cá nào vi phạm vùng biển nước ngoài. Năm 2023 còn [5 vụ|fisheries.foreign_sea_violations 2023]/[7 tàu|fisheries.foreign_sea_violations 2023]/48 ngư dân, sang năm 2024 giảm xuống [2 vụ|fisheries.foreign_sea_violations 2024]/[2 tàu|fisheries.foreign_sea_violations 2024]/15 ngư dân.',
		},
		{
			on: '2025-09-19',
			text: 'Tình trạng tàu cá vi phạm vùng biển nước ngoài giảm rõ: năm 2023 có [5 vụ|fisheries.foreign_sea_violations 2023]/[7 tàu|fisheries.foreign_sea_violations 2023]/48 ngư dân, năm 2024 còn [2 vụ|fisheries.foreign_sea_violations 2024]/[2 tàu|fisheries.foreign_sea_violations 2024]/15 ngư dân.',
		},
		{
			on: '2025-09-19',
			text: 'Tàu cá vi phạm vùng biển nước ngoài cơ bản được ngăn chặn. Nếu năm 2023 có [7 tàu|fisheries.foreign_sea_violations 2023], 48 ngư dân thì năm 2024 chỉ còn [2 tàu|fisheries.foreign_sea_violations 2024], 15 ngư dân.',
		},
		{
			on: '2025-09-19',
			text: 'Việc đưa tàu sang vùng biển nước ngoài khai thác trái phép đã giảm. Năm 2022, cả tỉnh có [9 vụ|fisheries.foreign_sea_violations 2022] với [11 tàu|fisheries.foreign_sea_violations 2022]; năm 2023 là [4 vụ|fisheries.foreign_sea_violations 2023] với [4 tàu|fisheries.foreign_sea_violations 2023]; từ đầu năm 2025 [chưa có vụ nào|fisheries.foreign_sea_violations 2025-01-01/P262D].',
		},
		{
			on: '2025-09-19',
			text: 'Năm 2024, tàu cá mất kết nối còn nhiều. Cả năm có [1.120 lượt|fisheries.vms_alerts 2024], sang 8 tháng năm 2025 giảm còn [634 lượt|fisheries.vms_alerts 2025-01-01/P8M].',
		},
	],
};
