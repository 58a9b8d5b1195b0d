import type { PeriodCase } from './period-case.ts';

/** Several years: a term, a stage, "10 năm". */
export const YEARS_ON_END: PeriodCase[] = [
	{
		code: '2020-01-01/P5Y',
		on: '2025-08-01',
		forms: [
			'nhiệm kỳ 2020-2025',
			'nhiệm kỳ 2020 - 2025',
			'Nhiệm kỳ 2020 – 2025',
			'nhiệm kì 2020 - 2025',
			'giai đoạn 2020-2025',
			'giai đoạn 2020 - 2024',
			'thời kỳ 2020 - 2025',
		],
	},
	{
		code: '2021-01-01/P5Y',
		on: '2025-08-01',
		forms: [
			'giai đoạn 2021-2025',
			'giai đoạn 2021 - 2025',
			'giai đoạn từ 2021 đến 2025',
			'5 năm 2021 - 2025',
			'nhiệm kỳ 2021 - 2026',
		],
	},
	{
		code: '2013-01-01/P10Y',
		on: '2023-07-18',
		forms: [
			'10 năm (2013 - 2023)',
			'mười năm (2013-2023)',
			'10 năm 2013 - 2023',
			'giai đoạn 2013 - 2023',
			'từ năm 2013 đến nay',
			'giai đoạn 2013-2022',
		],
	},
	{ code: '2021-01-01/P10Y', on: '2025-08-01', forms: ['giai đoạn 2021-2030', 'giai đoạn 2021 - 2030'] },
	{
		code: '2016-01-01/P8Y',
		on: '2024-09-05',
		forms: ['Từ năm 2016 đến nay, chương trình', 'từ 2016 đến nay'],
	},
	{
		code: '2022-01-01/P3Y',
		on: '2025-02-18',
		forms: [
			'trong ba năm 2022, 2023, 2024',
			'3 năm 2022 - 2024',
			'các năm 2022, 2023 và 2024',
			'3 năm (2022-2024)',
			'giai đoạn 2022-2024',
			'từ năm 2022 đến năm 2024',
			'năm 2022, 2023 và 2024',
		],
	},
	{
		code: '2023-01-01/P2Y',
		on: '2025-02-18',
		forms: [
			'năm 2023 và 2024',
			'2 năm 2023, 2024',
			'hai năm 2023 và 2024',
			'năm 2023 - 2024',
			'các năm 2023 và 2024',
			'năm 2023 và năm 2024',
			'từ năm 2023 đến năm 2024',
		],
	},
	{
		code: '2019-03-02/P5Y',
		on: '2024-03-01',
		forms: [
			'5 năm qua',
			'trong 5 năm qua',
			'5 năm trở lại đây',
			'5 năm gần đây',
			'năm năm qua',
			'sau 5 năm thực hiện',
			'05 năm vừa qua',
		],
	},
	{
		code: '2023-06-28/P1Y',
		on: '2024-06-27',
		forms: [
			'sau một năm',
			'sau 1 năm thực hiện',
			'một năm qua',
			'1 năm qua',
			'trong một năm qua',
			'sau một năm triển khai',
			'một năm trở lại đây',
		],
	},
	{
		code: '2021-09-01/P1031D',
		on: '2024-06-27',
		forms: ['từ năm học 2021 - 2022 đến nay', 'Từ năm học 2021-2022 đến nay'],
	},
];
