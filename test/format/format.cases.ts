import type { Amount } from '#lib/core/series/amount.ts';

/** [number, text] */
export const NUMBERS: [number, string][] = [
	[0, '0'],
	[5, '5'],
	[999, '999'],
	[1344, '1.344'],
	[37732, '37.732'],
	[1234567, '1.234.567'],
	[0.128, '0,128'],
	[18929.4859, '18.929,4859'],
	[-8, '-8'],
	[-1250.5, '-1.250,5'],
	[0.1 + 0.2, '0,3'],
	[1e21, '1.000.000.000.000.000.000.000'],
];

/** [code, article's words, title, short] */
export const PERIODS: [string, string | null, string, string][] = [
	['2025', null, 'Năm 2025', '2025'],
	['2024-S1', null, '6 tháng đầu năm 2024', '6T/2024'],
	['2024-S2', null, '6 tháng cuối năm 2024', '6T cuối/2024'],
	['2023-Q3', null, 'Quý III/2023', 'QIII/2023'],
	['2024-05', null, 'Tháng 5/2024', 'T5/2024'],
	['2024-06-27', null, 'Ngày 27/6/2024', '27/6/2024'],
	['2023-01-01/P9M', null, '9 tháng năm 2023', '9T/2023'],
	['2019-01-01/P5Y', '2019 – 2024', '2019–2024', '2019–2024'],
	['2019-01-01/P5Y', null, '2019–2023', '2019–2023'],
	['2019-01-01/P5Y', 'từ 2019 đến 2024', '2019–2024', '2019–2024'],
	['2025-01-01/P216D', null, 'Từ 1/1 đến 4/8/2025', '1/1–4/8/2025'],
	['2023-12-15/P183D', null, 'Từ 15/12/2023 đến 14/6/2024', '15/12/2023–14/6/2024'],
	['nonsense', null, 'Nonsense', 'nonsense'],
];

const base: Amount = {
	value: null,
	low: null,
	high: null,
	qualifier: 'EQ',
	words: null,
	decimals: 0,
	floor: null,
};

/** [amount, canonical unit, text with unit] */
export const VALUES: [Partial<Amount>, string, string][] = [
	[{ value: 1344 }, 'PERSON_TURN', '1.344 lượt người'],
	[{ value: 0.128, decimals: 3 }, 'KG', '0,128 kg'],
	[{ value: 2.5, decimals: 2 }, 'KG', '2,50 kg'],
	[{ value: 2000, qualifier: 'GT' }, 'PERSON_TURN', 'trên 2.000 lượt người'],
	[{ value: 150, qualifier: 'GT', words: 'hơn' }, 'PERSON', 'hơn 150 người'],
	[{ value: 900, qualifier: 'LT', words: 'gần' }, 'CASE', 'gần 900 vụ'],
	[{ value: 50, qualifier: 'AP' }, 'CASE', 'khoảng 50 vụ'],
	[{ value: 3, qualifier: 'GE' }, 'CASE', 'ít nhất 3 vụ'],
	[{ low: 5, high: 7 }, 'CASE', '5–7 vụ'],
	[{ qualifier: 'MAG', words: 'hàng tỉ đồng' }, 'VND', '“hàng tỉ đồng”'],
	[{ value: 1_900_000_000, qualifier: 'GT' }, 'VND', 'trên 1,9 tỷ đồng'],
	[{ value: 118_500_000 }, 'VND', '118,5 triệu đồng'],
	[{ value: 850_000 }, 'VND', '850.000 đồng'],
	[{ value: 1_234_567_891 }, 'VND', '1.234,568 triệu đồng'],
	[{ value: 98.5, decimals: 1 }, 'PERCENT', '98,5%'],
];

export const amount = (a: Partial<Amount>): Amount => ({ ...base, ...a });

/** [percent, text] */
export const PERCENTS: [Partial<Amount>, string][] = [
	[{ value: 35.3 }, '35,3%'],
	[{ value: 5 }, '5,0%'],
	[{ value: 28.2555 }, '28,3%'],
	[{ value: 60, qualifier: 'LT' }, 'dưới 60%'],
	[{ value: 5.263, qualifier: 'GT' }, 'trên 5,2%'],
	[{ value: 40.71, qualifier: 'LE' }, 'tối đa 40,8%'],
	[{ low: 12.34, high: 15 }, '12,3–15%'],
];
