import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { Reading } from '#lib/core/observation/types.ts';

const read = (text: string) =>
	extract({ text, issued: '2024-07-02', issuerArea: null }, codelists).readings.filter(
		(r) => r.kind !== 'context' && r.indicator !== 'other',
	);
const pick = <K extends keyof Reading>(all: readonly Reading[], ...keys: K[]) =>
	all.map((r) => keys.map((k) => r[k]));

const article = [
	'BĐBP Hà Khê sơ kết 6 tháng đầu năm 2024',
	'Theo báo cáo tại hội nghị, 6 tháng đầu năm 2024, BĐBP tỉnh Hà Khê bắt 12 vụ buôn lậu.',
	'Năm 2024, cán bộ Đồn Biên phòng Pa Sín giúp dân gặt lúa. Ảnh: Thu Hà',
	'Các đơn vị trao 50 suất quà cho hộ nghèo, tiếp nhận 7 công dân do phía bạn trao trả.',
].join('\n');

describe('what a sentence leans on', () => {
	test('a caption sets no period', () => {
		expect(pick(read(article), 'value', 'timePeriod')).toEqual([
			[12, '2024-S1'],
			[50, '2024-S1'],
			[7, '2024-S1'],
		]);
	});

	test('the number of a name is no count, even beside one', () => {
		expect(pick(read('Trong sóng cấp 6, 7 tàu cá gặp nạn được lai dắt vào bờ.'), 'value')).toEqual([[7]]);
		expect(pick(read('Ở bản 5, 12 hộ dân được di dời đến nơi an toàn.'), 'value')).toEqual([[12]]);
	});

	test('a rate is no total', () => {
		expect(read('Hỗ trợ kinh phí làm nhà cho hộ nghèo 60 triệu đồng/căn.')).toEqual([]);
		expect(read('Đỡ đầu học sinh với mức 500.000 đồng/em/tháng.')).toEqual([]);
	});

	test.each([
		['Năm 2024, BĐBP tỉnh Hà Khê tuần tra 1.600 lượt.', true],
		['Năm 2024, BĐBP tỉnh Hà Khê đã tuần tra 1.600 lượt.', false],
		['Năm 2023, BĐBP tỉnh Hà Khê tuần tra 1.600 lượt.', false],
		['6 tháng đầu năm 2024, BĐBP tỉnh Hà Khê tuần tra 1.600 lượt.', false],
	])('what is told of a time still far from over, as if done, may be meant: %s', (text, doubted) => {
		const [reading] = read(text);
		expect(reading?.kind).toBe('result');
		expect(reading?.rules.includes('doubt:kind')).toBe(doubted);
	});

	test.each([
		['Năm 2023, BĐBP tỉnh Hà Khê phát hiện 8 vụ rải truyền đơn.', true],
		['Năm 2023, BĐBP tỉnh Hà Khê phát hiện 8 vụ, 11 đối tượng gây rối.', true],
		['Năm 2023, BĐBP tỉnh Hà Khê phát hiện 8 vụ với 11 đối tượng vi phạm pháp luật.', false],
		['Năm 2023, BĐBP tỉnh Hà Khê phát hiện 8 vụ ma túy.', false],
	])('cases of what no list knows are in doubt: %s', (text, doubted) => {
		const [cases] = read(text);
		expect(cases?.rules.includes('doubt:indicator')).toBe(doubted);
	});

	test('each province has its own', () => {
		const text =
			'Năm 2023, BĐBP tỉnh Hà Khê bắt 30 vụ buôn lậu. BĐBP tỉnh Sa Mộc bắt 21 vụ buôn lậu. Dẫn đầu là BĐBP Cửa Bồ với 40 vụ.';
		expect(pick(read(text), 'value', 'refArea')).toEqual([
			[30, 'Hà Khê'],
			[21, 'Sa Mộc'],
			[40, 'Cửa Bồ'],
		]);
	});

	test('a window named just before holds where the next sentence refers back to it', () => {
		const text =
			'6 tháng đầu năm 2024, BĐBP tỉnh Hà Khê bắt 12 vụ buôn lậu.\nSở đề nghị khắc phục hậu quả đợt lũ từ ngày 12/6 đến ngày 18/6/2024. Trong đợt lũ này, BĐBP tỉnh sơ tán 40 hộ.';
		expect(pick(read(text), 'value', 'timePeriod')).toEqual([
			[12, '2024-S1'],
			[40, '2024-06-12/P7D'],
		]);
	});

	test('a half just begun is a plan', () => {
		const text =
			'6 tháng đầu năm 2024, BĐBP tỉnh Hà Khê bắt 12 vụ buôn lậu.\nTrong 6 tháng cuối năm, hỗ trợ 150 hộ nghèo.';
		expect(pick(read(text), 'value', 'kind', 'timePeriod')).toEqual([
			[12, 'result', '2024-S1'],
			[150, 'target', '2024-S2'],
		]);
	});

	test('a bulletin told up to the hour, brought up to date the day after, looks back in brackets', () => {
		const text =
			'Sa Mộc ứng phó bão số 2\nTính đến 17 giờ ngày 2/7, BĐBP tỉnh Sa Mộc đã kêu gọi 90 phương tiện/310 lao động vào bờ, còn 7 phương tiện với 30 lao động đang di chuyển.\nĐơn vị sơ tán 12 hộ dân, bắn 6 quả pháo hiệu.\nBản tin ngày 3/7 (cập nhật): tổng số 97 phương tiện đã vào bờ.\nCơn bão số 1 (tháng 6/2024) trước đó, đơn vị huy động 204 lượt cán bộ, chiến sĩ giúp dân gặt lúa.';
		expect(pick(read(text), 'value', 'indicator', 'timePeriod', 'kind')).toEqual([
			[90, 'disaster.vessels_alerted', '2024-07-02', 'result'],
			[310, 'disaster.fishers_alerted', '2024-07-02', 'result'],
			[7, 'disaster.vessels_alerted', '2024-07-02', 'result'],
			[30, 'disaster.fishers_alerted', '2024-07-02', 'result'],
			[12, 'disaster.households_evacuated', '2024-07-02', 'result'],
			[97, 'disaster.vessels_alerted', '2024-07-03', 'result'],
			[204, 'sar.troop_turns', '2024-06', 'result'],
		]);
	});

	test('short forms of internal reports', () => {
		const text = [
			'Kết quả công tác tháng 6/2024',
			'1. Tuần tra: 120b/640 lượt CBCS (DQ: 90 lượt).',
			'2. Bắt, xử lý: 21 vụ/30 đt (-4 vụ, +2 đt so T5/2024). Gồm: MT 05v/7đt.',
			'3. TV: 7ĐTDĐ; 03 xe máy; tiền VN 12,5tr.đ, 300 USD, 150.000 kíp.',
			'4. XPVPHC: 9 TH = 41tr.đ.',
			'5. VĐQC: 20 buổi/900 lượt người.',
		].join('\n');
		expect(pick(read(text), 'value', 'unit', 'indicator', 'kind')).toEqual([
			[120, 'SESSION', 'patrol.sessions', 'result'],
			[640, 'TROOP_TURN', 'patrol.troop_turns', 'result'],
			[90, 'MILITIA_TURN', 'patrol.militia_turns', 'result'],
			[21, 'CASE', 'crime.cases', 'result'],
			[30, 'SUSPECT', 'crime.suspects', 'result'],
			[-4, 'CASE', 'crime.cases', 'change'],
			[2, 'SUSPECT', 'crime.suspects', 'change'],
			[5, 'CASE', 'drugs.cases', 'result'],
			[7, 'SUSPECT', 'drugs.suspects', 'result'],
			[7, 'PHONE', 'seized.phones', 'result'],
			[3, 'MOTORBIKE', 'seized.motorbikes', 'result'],
			[12.5, 'VND_M', 'seized.cash', 'result'],
			[300, 'USD', 'seized.cash', 'result'],
			[150000, 'LAK', 'seized.cash', 'result'],
			[9, 'INSTANCE', 'penalty.persons', 'result'],
			[41, 'VND_M', 'penalty.fines', 'result'],
			[20, 'SESSION', 'propaganda.sessions', 'result'],
			[900, 'LISTENER_TURN', 'propaganda.listeners', 'result'],
		]);
	});

	test('the other side of a sentence is of the same offence, and so is what was prosecuted', () => {
		const text =
			'6 tháng đầu năm 2024, hai bên trao đổi 57 tin nghiệp vụ.\nTại Hà Khê, lực lượng bắt giữ 18 vụ/26 đối tượng buôn lậu; khởi tố 04 vụ/07 bị can.\nCòn phía Sa Mộc, các đồn phát hiện 11 vụ với 9 đối tượng.';
		expect(pick(read(text), 'value', 'indicator', 'dims')).toEqual([
			[18, 'smuggling.cases', {}],
			[26, 'smuggling.suspects', {}],
			[4, 'smuggling.cases', { OUTCOME: 'PROSECUTED' }],
			[7, 'smuggling.suspects', { OUTCOME: 'PROSECUTED' }],
			[11, 'smuggling.cases', {}],
			[9, 'smuggling.suspects', {}],
		]);
	});

	test('sizes, fleets, promises and rates are no results', () => {
		expect(read('Cảng có 312 tàu từ 15 m trở lên; tàu dưới 12 m có 239 chiếc.')).toEqual([]);
		expect(read('Các nhà hảo tâm hứa tặng 300 suất quà.')).toEqual([]);
		expect(read('Đồn xử phạt hơn hai triệu đồng một trường hợp.')).toEqual([]);
		expect(read('Ngày thường có chừng 450 lượt người xuất, nhập cảnh.')).toEqual([]);
		expect(read('Hiện 3 đối tượng vẫn bị truy nã quốc tế.')).toEqual([]);
		expect(read('Hai bên phát quang 84 km đường thông tầm nhìn.')).toEqual([]);
	});

	test('what meets requirements asks for nothing; the highest is no height', () => {
		const text =
			'Kết quả kiểm tra năm 2023: điều lệnh 98% đạt yêu cầu; tỷ lệ khá, giỏi 83,6%. Buôn lậu quý II/2024 cao nhất với 18 vụ.';
		expect(pick(read(text), 'value', 'indicator', 'kind')).toEqual([
			[83.6, 'force.training_good_rate', 'result'],
			[18, 'smuggling.cases', 'result'],
		]);
	});

	test('goals and deeds in one sentence are told apart', () => {
		const text =
			'Năm 2023, chỉ tiêu tuần tra được giao là 2.400 lượt, thực hiện 2.618 lượt. Năm 2025, phấn đấu xây dựng 20 căn nhà.';
		expect(pick(read(text), 'value', 'kind')).toEqual([
			[2400, 'target'],
			[2618, 'result'],
			[20, 'target'],
		]);
	});
});

describe('the same letters in another form', () => {
	const forms: Record<string, (s: string) => string> = {
		NFD: (s) => s.normalize('NFD'),
		CRLF: (s) => s.replaceAll('\n', '\r\n'),
		BOM: (s) => `\ufeff${s}`,
		'no-break spaces': (s) => s.replaceAll(' ', '\u00a0'),
		'zero-width spaces': (s) => s.replaceAll('vụ', 'vụ\u200b'),
		'full-width digits': (s) => s.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
	};
	test.each(Object.keys(forms))('%s: the same figures, each quoting its own words', (name) => {
		const text = (forms[name] as (s: string) => string)(article);
		const plain = read(article);
		const all = read(text);
		expect(pick(all, 'value', 'indicator', 'timePeriod', 'refArea')).toEqual(
			pick(plain, 'value', 'indicator', 'timePeriod', 'refArea'),
		);
		const words = (s: string) =>
			s
				.normalize('NFKC')
				.replace(/[\u200b\ufeff]/g, '')
				.replace(/\s+/gu, ' ');
		expect(all.map((r) => words(text.slice(r.start, r.end)))).toEqual(plain.map((r) => words(r.quote)));
	});

	test('a paragraph in front only moves the places', () => {
		const front = 'Sáng nay trời trong, gió nhẹ.\n';
		const moved = read(front + article);
		expect(moved.map((r) => [r.start - front.length, r.value, r.timePeriod])).toEqual(
			read(article).map((r) => [r.start, r.value, r.timePeriod]),
		);
	});
});
