import type { PeriodCase } from './period-case.ts';

/** Months counted by their days: since the year began, from one day to another. */
export const UP_TO_A_DAY: PeriodCase[] = [
	{
		code: '2024-01-01/P320D',
		on: '2024-11-20',
		forms: [
			'tính đến 15-11-2024',
			'Tính đến ngày 15/11/2024',
			'tính đến ngày 15-11',
			'tính đến hết ngày 15/11',
			'từ đầu năm đến ngày 15/11/2024',
		],
	},
	{
		code: '2024-01-01/P311D',
		on: '2024-11-06',
		forms: ['Từ đầu năm 2024 đến nay, Đồn đã bắt', 'từ đầu năm đến nay'],
	},
	{
		code: '2023-12-15/P183D',
		on: '2024-06-27',
		forms: [
			'từ ngày 15/12/2023 đến ngày 14/6/2024',
			'từ 15/12/2023 đến 14/6/2024',
			'15/12/2023 - 14/6/2024',
			'15/12/2023–14/6/2024',
			'15/12/2023 đến 14/6/2024',
			'từ 15-12-2023 đến 14-6-2024',
			'từ 15.12.2023 đến 14.6.2024',
			'từ ngày 15 tháng 12 năm 2023 đến ngày 14 tháng 6 năm 2024',
			'từ ngày 15/12/2023 tới ngày 14/6/2024',
			'(15/12/2023 - 14/6/2024)',
			'từ ngày 15/12/2023 đến hết ngày 14/6/2024',
			'từ 15/12 đến 14/6/2024',
			'15/12 - 14/6/2024',
			'từ ngày 15/12/2023-14/6/2024',
			'kể từ ngày 15/12/2023 đến ngày 14/6/2024',
			'thời gian từ ngày 15/12/2023 đến ngày 14/6/2024',
			'từ 15/12/2023 đến 14/6',
			'đợt cao điểm từ ngày 15/12/2023 đến ngày 14/6/2024',
		],
	},
	{
		code: '2025-05-20/P104D',
		on: '2025-05-20',
		forms: [
			'từ nay đến 31/8',
			'Từ nay đến ngày 31/8/2025',
			'từ nay đến hết ngày 31/8',
			'từ nay đến hết tháng 8',
			'từ nay đến 31-8-2025',
		],
	},
	{
		code: '2025-05-20/P226D',
		on: '2025-05-20',
		forms: ['từ nay đến cuối năm', 'từ nay đến hết năm', 'từ nay đến hết năm 2025', 'từ nay tới cuối năm'],
	},
	{
		code: '2025-07-01/P151D',
		on: '2025-11-28',
		forms: [
			'Từ ngày 1/7/2025',
			'từ ngày 1/7/2025 đến nay',
			'từ 1/7 đến nay',
			'kể từ ngày 1/7/2025',
			'từ ngày 1/7 đến ngày 28/11',
			'từ tháng 7 đến nay',
			'từ tháng 7/2025 đến nay',
		],
	},
];
