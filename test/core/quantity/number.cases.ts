/** Value → every way to write it; the whole text is the number. */
export const NUMBERS: [number, string[]][] = [
	[1205, ['một nghìn hai trăm linh năm', 'một ngàn hai trăm lẻ năm', '1.205', '1205']],
	[
		1_900_000_000,
		['1,9 tỷ', '1,9 tỉ', '1.9 tỷ', 'một phẩy chín tỷ', '1 tỷ 900 triệu', 'một tỷ chín trăm triệu'],
	],
];
export const NO_NUMBERS = ['năm 2025', '12/5', 'hàng chục', '10²'];
