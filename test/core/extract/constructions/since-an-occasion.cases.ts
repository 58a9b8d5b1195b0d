import type { ConstructionGroup } from './group.ts';

/** What has been counted since an occasion goes from its day or month to now. */
export const sinceAnOccasionCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-05-14',
			text: 'Từ sau đợt kiểm tra lần trước (tháng 11/2024), đồn đã xử phạt [19 tàu|fisheries.iuu_vessels 2024-11-01/P195D], thu [410 triệu đồng|penalty.fines 2024-11-01/P195D].',
		},
		{
			on: '2025-05-14',
			text: 'Sau đợt kiểm tra của EC (tháng 10/2023) đến nay, các đồn xử phạt [91 tàu|fisheries.iuu_vessels 2023-10-01/P592D].',
		},
		{
			on: '2025-05-14',
			text: 'Từ sau đợt thanh tra lần thứ tư của EC (tháng 10/2023) đến nay, các đồn xử phạt [91 tàu|fisheries.iuu_vessels 2023-10-01/P592D].',
		},
		{
			on: '2025-05-14',
			text: 'Kể từ sau lần kiểm tra tháng 10/2023, các đồn xử phạt [91 tàu|fisheries.iuu_vessels 2023-10-01/P592D].',
		},
		{
			on: '2025-05-14',
			text: 'Từ sau hội nghị sơ kết (5/1/2025) đến nay, các đồn tuyên truyền [41 buổi|propaganda.sessions 2025-01-05/P130D].',
		},
		{
			on: '2025-05-14',
			text: 'Từ lần kiểm tra trước (tháng 10/2024) đến nay, các đồn xử phạt [91 tàu|fisheries.iuu_vessels 2024-10-01/P226D].',
		},
		{
			on: '2025-05-14',
			text: 'Rút kinh nghiệm từ cơn bão số 2 hồi tháng 7/2023 làm [3 người|sar.deaths_missing 2023-07] chết, năm nay các đồn di dời [210 hộ|disaster.households_evacuated 2025] từ sớm.',
		},
	],
};
