import type { PeriodCase } from './period-case.ts';

/** Spellings and turns of the daily press, tables and bulletins: a meaning, the article's day, every way to say it. */
export const PRESS_PERIODS: PeriodCase[] = [
	{
		code: '2025-05-01/P2M',
		on: '2025-07-05',
		forms: ['hai tháng 5 và 6', '2 tháng 5 và tháng 6', 'hai tháng 5, 6/2025', 'tháng 5 - 6/2025'],
	},
	{ code: '2025-01', on: '2025-07-05', forms: ['T1', 'tháng 1', 'T1/2025', 'tháng Giêng'] },
	{
		code: '2025-07-02',
		on: '2025-07-05',
		forms: ['cách đây 3 ngày', 'cách đây ba hôm', 'cách đây 3 ngày (2/7)', 'thứ Tư tuần này (2/7)'],
	},
	{ code: '2025-06', on: '2025-07-05', forms: ['cách đây một tháng', 'tháng trước', 'tháng vừa rồi'] },
	{
		code: '2025-06-28/P5D',
		on: '2025-07-05',
		forms: ['các ngày 28/6, 30/6 và 2/7', '3 ngày 28/6, 30/6 và 2/7'],
	},
	{
		code: '2023-01-01/P30M',
		on: '2025-07-05',
		forms: ['2 năm (2023 - 2024) và 6 tháng đầu năm 2025', 'từ tháng 1/2023 đến tháng 6/2025'],
	},
	{
		code: '2024-06-01/P13M',
		on: '2025-07-05',
		forms: ['sau 1 năm triển khai (từ tháng 6/2024 đến tháng 6/2025)'],
	},
	{
		code: '2020-01-01/P5Y',
		on: '2025-07-25',
		forms: ['nhiệm kỳ qua', 'nhiệm kỳ vừa qua', 'nhiệm kỳ 2020 - 2025'],
	},
	{
		code: '2025-09-04/P9D',
		on: '2025-09-15',
		forms: ['từ ngày 4-12.9', 'từ 4 - 12/9', 'từ ngày 4 đến 12-9', 'ngày 4-12/9/2025'],
	},
	{
		code: '2025-S1',
		on: '2025-07-05',
		forms: ['6T/2025', '6T 2025', '6T đầu năm', '06 tháng đầu năm', 'nửa đầu năm', 'nửa đầu 2025'],
	},
	{
		code: '2025-01-01/P4M',
		on: '2025-05-12',
		forms: [
			'hơn 4 tháng đầu năm',
			'gần 4 tháng đầu năm 2025',
			'bốn tháng đầu năm nay',
			'4T/2025',
			'lũy kế 4 tháng (từ 15/12/2024)',
		],
	},
	{
		code: '2025-Q1',
		on: '2025-04-02',
		forms: ['QI/2025', 'Q.I/2025', 'Q1/2025', 'Q1-2025', 'quý I-2025', 'quí 1 năm nay', 'QI năm 2025'],
	},
	{
		code: '2024-Q4',
		on: '2025-01-08',
		forms: ['QIV/2024', 'Q4/2024', 'quý IV năm ngoái', 'quý cuối năm 2024', 'QIV'],
	},
	{
		code: '2024-10',
		on: '2024-11-03',
		forms: ['T10/2024', 'trong T10', 'tháng 10-2024', 'tháng Mười', 'T10 năm 2024'],
	},
	{
		code: '2024',
		on: '2025-05-12',
		forms: ['năm rồi', 'năm vừa rồi', 'năm ngoái', 'năm công tác 2024', 'năm vừa qua'],
	},
	{
		code: '2025-03-05',
		on: '2025-05-12',
		forms: ['ngày 05/3', 'ngày 5/3', '05/03/2025', 'sáng 5-3', 'hôm 5.3', 'ngày 05 tháng 3'],
	},
	{ code: '2025-07-03', on: '2025-07-05', forms: ['thứ Năm (3/7)', 'hôm thứ Năm, 3/7'] },
	{
		code: '2025-07-03',
		on: '2025-07-04',
		forms: ['hôm qua (3/7)', 'ngày hôm qua (3/7)', 'chiều qua, 3/7', 'đêm qua (3-7)', 'hôm qua'],
	},
	{
		code: '2025-07-04',
		on: '2025-07-04',
		forms: ['sáng nay (4/7)', 'hôm nay, 4/7', 'sáng nay', '24 giờ qua', 'ngày hôm nay (4/7)'],
	},
	{
		code: '2025-07-03/P2D',
		on: '2025-07-04',
		forms: ['48 giờ qua', 'từ 7h ngày 3/7 đến 7h ngày 4/7', 'từ 0 giờ ngày 3-7 đến hết ngày 4-7'],
	},
	{ code: '2025-06-20/P15D', on: '2025-07-04', forms: ['nửa tháng qua', 'nửa tháng nay', '15 ngày qua'] },
	{ code: '2025-06-01/P10D', on: '2025-07-05', forms: ['thượng tuần tháng 6', '10 ngày đầu tháng 6'] },
	{ code: '2025-06-11/P10D', on: '2025-07-05', forms: ['trung tuần tháng 6', 'trung tuần tháng 6/2025'] },
	{ code: '2025-06-21/P10D', on: '2025-07-05', forms: ['hạ tuần tháng 6', '10 ngày cuối tháng 6'] },
	{
		code: '2025-06-01/P15D',
		on: '2025-07-05',
		forms: ['nửa đầu tháng 6', 'nửa tháng đầu tháng 6', 'nửa tháng đầu của tháng 6'],
	},
	{
		code: '2025-S2',
		on: '2025-07-05',
		forms: [
			'6 tháng tới',
			'6 tháng tiếp theo',
			'6 tháng còn lại của năm',
			'6 tháng sắp tới',
			'6 tháng còn lại',
		],
	},
	{
		code: '2025-10-01/P3M',
		on: '2025-09-24',
		forms: ['3 tháng tới', '3 tháng cuối năm', '3 tháng còn lại trong năm'],
	},
	{
		code: '2024-11-15/P93D',
		on: '2025-02-20',
		forms: [
			'từ 15/11 năm trước đến 15/2 năm sau',
			'từ ngày 15-11-2024 đến 15-2-2025',
			'từ 15/11/2024 - 15/02/2025',
		],
	},
	{
		code: '2025-11-15/P88D',
		on: '2026-02-10',
		forms: [
			'từ khi mở đợt cao điểm (15/11/2025) đến ngày 10/2',
			'từ khi mở cao điểm (ngày 15/11) đến nay',
			'kể từ khi ra quân (15/11)',
			'từ ngày 15/11/2025 đến nay',
		],
	},
	{
		code: '2025-01-01/P166D',
		on: '2025-06-20',
		forms: ['từ đầu năm đến giữa tháng 6', 'từ đầu năm đến ngày 15/6'],
	},
	{
		code: '2025-01-29/P94D',
		on: '2025-05-02',
		forms: ['từ Tết đến nay', 'từ sau Tết Nguyên đán đến nay', 'từ Tết Ất Tỵ đến nay'],
	},
	{ code: '2024-02-10/P338D', on: '2025-01-12', forms: ['từ Tết đến nay', 'từ sau Tết Giáp Thìn đến nay'] },
	{ code: '2022-01-01/P3Y', on: '2024-12-28', forms: ['từ năm 2022 đến nay', '3 năm (2022 - 2024)'] },
	{ code: '2016-01-01/P9Y', on: '2025-09-08', forms: ['qua 9 năm thực hiện (2016 - 2025)'] },
	{
		code: '2020-01-01/P30M',
		on: '2023-06-09',
		forms: ['nửa nhiệm kỳ 2020 - 2025', 'nửa đầu nhiệm kỳ (2020 - 2025)', 'nửa nhiệm kỳ 2020-2025'],
	},
	{
		code: '2024',
		on: '2025-05-20',
		forms: [
			'năm học 2024-2025',
			'năm học này',
			'đầu năm học 2024-2025',
			'năm học mới 2024 - 2025',
			'năm học (2024-2025)',
		],
	},
	{ code: '2023', on: '2025-05-20', forms: ['năm học trước', 'năm học 2023 - 2024'] },
	{ code: '2026', on: '2026-01-08', forms: ['mục tiêu 2026', 'nhiệm vụ 2026', 'chỉ tiêu 2026'] },
	{
		code: '2025-04-06/P3M',
		on: '2025-07-05',
		forms: ['sau 3 tháng triển khai', 'qua gần 3 tháng ra quân', 'sau hơn ba tháng thực hiện'],
	},
	{
		code: '2022-07-06/P3Y',
		on: '2025-07-05',
		forms: ['sau gần 3 năm triển khai', 'qua hơn 3 năm thực hiện', 'gần 3 năm qua', '3 năm gần đây'],
	},
	{
		code: '2024-06',
		on: '2025-07-05',
		context: ['2025-06-01', '2025-07-01'],
		forms: [
			'cùng tháng năm trước',
			'cùng kỳ',
			'cùng kỳ năm trước',
			'cùng kỳ năm 2024',
			'cùng thời điểm này năm ngoái',
		],
	},
];

/** What looks like a time and names no days of our calendar. */
export const NO_PRESS_PERIODS = [
	'nửa nhiệm kỳ qua',
	'hai tháng hè',
	'cách đây 65 năm',
	'nhiều năm nay',
	'mấy năm nay',
	'bao năm nay',
	'nhiều năm rồi',
	'10 năm rồi',
	'tháng 7 âm lịch',
	'ngày 10/3 (âm lịch)',
	'đầu năm học',
	'đầu năm học mới',
	'thứ Năm',
	'thứ hai, kế hoạch',
	'kết quả 2024 lượt',
	'sau 2 tháng thi công',
	'tổng số 24 giờ',
];
