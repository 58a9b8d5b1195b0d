import type { Reading } from '#lib/core/observation/types.ts';

/** What one figure of a sentence must be; a key left out is not judged. `quote` only has to lie in the figure's place. */
export interface HardFigure extends Partial<
	Pick<
		Reading,
		| 'value'
		| 'low'
		| 'high'
		| 'qualifier'
		| 'unit'
		| 'indicator'
		| 'kind'
		| 'dims'
		| 'periodStart'
		| 'periodEnd'
	>
> {
	quote: string;
	/** any of these */
	timePeriod?: string | string[];
	/** quote of the total it is a part of */
	partOf?: string;
}

export interface HardSentence {
	/** number in the list of forty; 23b, 40b are second forms */
	id: string;
	text: string;
	/** publication day, 2025-12-10 if not said */
	issued?: string;
	/** every figure to be read, and no other */
	figures: HardFigure[];
}

const AWARD = (type: string, issuer: string, recipient: string) => ({
	AWARD_TYPE: type,
	AWARD_ISSUER: issuer,
	RECIPIENT: recipient,
});

export const hardSentences: HardSentence[] = [
	{
		id: '1',
		text: 'Trạm tuần tra 1.344 lượt, thu 0,128 kg heroin.',
		figures: [
			{
				quote: '1.344 lượt',
				value: 1344,
				qualifier: 'EQ',
				indicator: 'patrol.sessions',
			},
			{
				quote: '0,128 kg heroin',
				value: 0.128,
				unit: 'KG',
				indicator: 'drugs.heroin',
			},
		],
	},
	{
		id: '2',
		text: 'Thu giữ 1,267 kg ma túy đá; vận động 1,267 hộ ký cam kết.',
		figures: [
			{ quote: '1,267 kg', value: 1.267, unit: 'KG', indicator: 'drugs.meth' },
			{ quote: '1,267 hộ', value: 1267, unit: 'HOUSEHOLD', indicator: 'other' },
		],
	},
	{
		id: '3',
		text: 'Tổ công tác bắt 02 vụ, 05 đối tượng.',
		figures: [
			{ quote: '02 vụ', value: 2, unit: 'CASE', indicator: 'crime.cases' },
			{
				quote: '05 đối tượng',
				value: 5,
				unit: 'SUSPECT',
				indicator: 'crime.suspects',
			},
		],
	},
	{
		id: '4',
		text: 'Các nhà hảo tâm ủng hộ trên 1,9 tỷ đồng.',
		figures: [{ quote: 'trên 1,9 tỷ đồng', value: 1.9, unit: 'VND_B', qualifier: 'GT' }],
	},
	{
		id: '5',
		text: 'Đồn trao quà trị giá 1 tỷ 250 triệu đồng.',
		figures: [
			{
				quote: '1 tỷ 250 triệu đồng',
				value: 1.25,
				unit: 'VND_B',
				indicator: 'gifts.value',
			},
		],
	},
	{ id: '6', text: 'Quỹ nhận hơn hai triệu rưỡi đồng mỗi tháng.', figures: [] },
	{ id: '7', text: 'Số vụ tăng gấp năm lần năm 2018.', figures: [] },
	{
		id: '8',
		text: 'Trong 9 tháng năm 2025 bắt 40 vụ, riêng tháng Năm 7 vụ.',
		figures: [
			{
				quote: '40 vụ',
				value: 40,
				indicator: 'crime.cases',
				timePeriod: '2025-01-01/P9M',
			},
			{
				quote: '7 vụ',
				value: 7,
				indicator: 'crime.cases',
				timePeriod: '2025-05',
			},
		],
	},
	{
		id: '9',
		text: 'Huy động trên 2.000 lượt chiến sĩ với 3.666 ngày công.',
		figures: [
			{ quote: 'trên 2.000 lượt chiến sĩ', value: 2000, qualifier: 'GT', unit: 'TROOP_TURN' },
			{ quote: '3.666 ngày công', value: 3666, qualifier: 'EQ', unit: 'WORKDAY' },
		],
	},
	{
		id: '10',
		text: 'Hỗ trợ từ 20 triệu đồng trở lên cho không quá 50 hộ.',
		figures: [
			{ quote: '20 triệu đồng', value: 20, qualifier: 'GE', unit: 'VND_M' },
			{ quote: 'không quá 50 hộ', value: 50, qualifier: 'LE', unit: 'HOUSEHOLD' },
		],
	},
	{
		id: '11',
		text: 'Xử phạt gần 2.800 người.',
		figures: [
			{
				quote: 'gần 2.800 người',
				value: 2800,
				unit: 'PERSON',
				qualifier: 'LT',
				indicator: 'penalty.persons',
			},
		],
	},
	{
		id: '12',
		text: 'Quà tặng trị giá hàng tỉ đồng.',
		figures: [
			{
				quote: 'hàng tỉ đồng',
				value: null,
				unit: 'VND_B',
				qualifier: 'MAG',
				indicator: 'gifts.value',
			},
		],
	},
	{
		id: '13',
		text: 'Kiểm tra hàng hóa, hàng năm phát hiện hàng chục vụ.',
		figures: [{ quote: 'hàng chục vụ', value: null, unit: 'CASE', qualifier: 'MAG' }],
	},
	{
		id: '14',
		text: 'Bắt 9 vụ, 12 công dân nhập cảnh trái phép.',
		figures: [
			{
				quote: '9 vụ',
				value: 9,
				unit: 'CASE',
				indicator: 'illegal_entry.cases',
			},
			{
				quote: '12 công dân',
				value: 12,
				unit: 'CITIZEN',
				indicator: 'illegal_entry.persons',
			},
		],
	},
	{
		id: '15',
		text: 'Chủ trì bắt 506 vụ/706 đối tượng.',
		figures: [
			{
				quote: '506 vụ',
				value: 506,
				indicator: 'crime.cases',
				dims: { LEAD_ROLE: 'LEAD' },
			},
			{
				quote: '706 đối tượng',
				value: 706,
				indicator: 'crime.suspects',
				dims: { LEAD_ROLE: 'LEAD' },
			},
		],
	},
	{
		id: '16',
		text: 'Mỗi căn trị giá 60 triệu đồng, bàn giao 2 căn.',
		figures: [{ quote: '2 căn', value: 2, unit: 'HOUSE', indicator: 'housing.houses_built' }],
	},
	{
		id: '17',
		text: 'Thu 6.246 kg và 59.980 viên ma túy tổng hợp.',
		figures: [
			{
				quote: '6.246 kg',
				value: 6246,
				unit: 'KG',
				indicator: 'drugs.synthetic_mass',
			},
			{
				quote: '59.980 viên ma túy tổng hợp',
				value: 59980,
				unit: 'PILL',
				indicator: 'drugs.synthetic_pills',
			},
		],
	},
	{
		id: '18',
		text: 'Thu 1.370 kg + 224 viên ma túy; tang vật giữ32kg pháo.',
		figures: [
			{
				quote: '1.370 kg',
				value: 1370,
				unit: 'KG',
				indicator: 'drugs.total_mass',
			},
			{
				quote: '224 viên ma túy',
				value: 224,
				unit: 'PILL',
				indicator: 'drugs.synthetic_pills',
			},
			{
				quote: '32kg pháo',
				value: 32,
				unit: 'KG',
				indicator: 'seized.fireworks',
			},
		],
	},
	{
		id: '19',
		text: 'Bắt 3 đối tượng, thu 16 bánh heroin.',
		figures: [
			{ quote: '3 đối tượng', value: 3, indicator: 'drugs.suspects' },
			{
				quote: '16 bánh heroin',
				value: 16,
				unit: 'BRICK',
				indicator: 'drugs.heroin_bricks',
			},
		],
	},
	{
		id: '20',
		text: '448 lượt cán bộ, chiến sĩ và dân quân tham gia.',
		figures: [{ quote: '448 lượt cán bộ, chiến sĩ', value: 448, unit: 'TROOP_TURN' }],
	},
	{
		id: '21',
		text: 'Phát hiện 91 vụ, trong đó có 43 vụ vô chủ.',
		figures: [
			{ quote: '91 vụ', value: 91, indicator: 'crime.cases' },
			{ quote: '43 vụ', value: 43, indicator: 'crime.cases', partOf: '91 vụ' },
		],
	},
	{
		id: '22',
		text: 'Bắt 25 vụ, tăng 4 vụ (19%) so với cùng kỳ.',
		figures: [
			{ quote: '25 vụ', value: 25, kind: 'result', indicator: 'crime.cases' },
			{
				quote: 'tăng 4 vụ',
				value: 4,
				kind: 'change',
				unit: 'CASE',
				indicator: 'crime.cases',
			},
			{
				quote: '19%',
				value: 19,
				kind: 'change',
				unit: 'PERCENT',
				indicator: 'crime.cases',
			},
		],
	},
	{
		id: '23',
		text: 'Giảm từ 40 vụ xuống còn 25 vụ.',
		figures: [
			{ quote: '40 vụ', value: 40, kind: 'result', unit: 'CASE' },
			{ quote: '25 vụ', value: 25, kind: 'result', unit: 'CASE' },
		],
	},
	{
		id: '23b',
		text: 'Năm 2025, số vụ vi phạm giảm từ 40 vụ xuống còn 25 vụ.',
		figures: [
			{ quote: '40 vụ', value: 40, kind: 'result', timePeriod: '2024' },
			{ quote: '25 vụ', value: 25, kind: 'result', timePeriod: '2025' },
		],
	},
	{
		id: '24',
		text: 'Trồng 15 ha rừng, đạt 109% kế hoạch năm.',
		figures: [{ quote: '15 ha rừng', value: 15, unit: 'HA', indicator: 'other', kind: 'result' }],
	},
	{
		id: '25',
		text: 'Dự kiến trao 1.500 suất quà; phấn đấu năm 2026 xóa 50 nhà tạm.',
		figures: [
			{
				quote: '1.500 suất quà',
				value: 1500,
				kind: 'target',
				indicator: 'gifts.sets',
			},
			{
				quote: '50 nhà tạm',
				value: 50,
				kind: 'target',
				indicator: 'housing.houses_funded',
				timePeriod: '2026',
			},
		],
	},
	{
		id: '26',
		text: 'Năm 2023 và 2024 bắt lần lượt 40 và 25 vụ.',
		figures: [
			{ quote: '40', value: 40, indicator: 'crime.cases', timePeriod: '2023' },
			{
				quote: '25 vụ',
				value: 25,
				indicator: 'crime.cases',
				timePeriod: '2024',
			},
		],
	},
	{
		id: '27',
		text:
			'Năm 2025, BĐBP tỉnh Hà Khê bắt giữ 40 vụ vi phạm pháp luật.\n' +
			'Đại diện các đơn vị ký giao ước thi đua năm 2026. Ảnh: Minh Hà\n' +
			'Các đồn trao 120 suất quà cho hộ nghèo.',
		figures: [
			{ quote: '40 vụ', value: 40, timePeriod: '2025', kind: 'result' },
			{ quote: '120 suất quà', value: 120, timePeriod: '2025', kind: 'result' },
		],
	},
	{
		id: '28',
		text: '6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024) bắt 30 vụ.',
		issued: '2024-06-20',
		figures: [
			{
				quote: '30 vụ',
				value: 30,
				timePeriod: '2024-S1',
				periodStart: '2023-12-15',
				periodEnd: '2024-06-15',
			},
		],
	},
	{
		id: '29',
		text: 'Tính đến 15-11-2024, toàn tỉnh xóa 796 nhà tạm.',
		issued: '2024-11-20',
		figures: [
			{
				quote: '796 nhà tạm',
				value: 796,
				indicator: 'housing.houses_funded',
				timePeriod: '2024-01-01/P320D',
				periodEnd: '2024-11-16',
			},
		],
	},
	{
		id: '30',
		text: '5 năm 2019 – 2024 xây 22 mái ấm.',
		figures: [
			{ quote: '22 mái ấm', value: 22, unit: 'HOUSE', timePeriod: ['2019-01-01/P5Y', '2019-01-01/P6Y'] },
		],
	},
	{ id: '31', text: 'Ngày 14.2.2019, trong 2 ngày 31-1 và 1-2.', figures: [] },
	{
		id: '32',
		text: 'Thực hiện Nghị quyết 33-NQ/TW, Quyết định số 1002/QĐ-BCA, bảo vệ mốc 17(2).',
		figures: [],
	},
	{
		id: '33',
		text: 'Chuyên án A622.2, đối tượng 24 tuổi (SN 1989), gian hàng 0 đồng, trực 24/24 giờ.',
		figures: [],
	},
	{
		id: '34',
		text: 'Đại tá Triệu Quốc Nguậy, Bộ Tư lệnh, kỷ niệm 80 năm Cách mạng tháng Tám.',
		figures: [],
	},
	{
		id: '35',
		text: 'Cư dân hai bên biên giới kết nghĩa; bắt hai đối tượng.',
		figures: [
			{
				quote: 'hai đối tượng',
				value: 2,
				unit: 'SUSPECT',
				indicator: 'crime.suspects',
			},
		],
	},
	{
		id: '36',
		text: 'Thượng tá A trao Bằng khen của Bộ Quốc phòng cho 2 tập thể.',
		figures: [
			{
				quote: '2 tập thể',
				value: 2,
				indicator: 'awards.given',
				dims: AWARD('BANG_KHEN', 'BQP', 'COLLECTIVE'),
			},
		],
	},
	{
		id: '37',
		text: 'Bộ Tư lệnh BĐBP tặng Kỷ niệm chương cho 88 cá nhân và Bằng khen cho 2 tập thể, 4 cá nhân.',
		figures: [
			{
				quote: '88 cá nhân',
				value: 88,
				dims: AWARD('KNC', 'BTL_BDBP', 'INDIVIDUAL'),
			},
			{
				quote: '2 tập thể',
				value: 2,
				dims: AWARD('BANG_KHEN', 'BTL_BDBP', 'COLLECTIVE'),
			},
			{
				quote: '4 cá nhân',
				value: 4,
				dims: AWARD('BANG_KHEN', 'BTL_BDBP', 'INDIVIDUAL'),
			},
		],
	},
	{
		id: '38',
		text:
			'Hơn 150 cá nhân được khen thưởng\n' +
			'Ngày 28/2/2024, Bộ Tư lệnh BĐBP tặng Kỷ niệm chương cho 88 cá nhân, Bằng khen cho 4 cá nhân; ' +
			'UBND tỉnh tặng Bằng khen cho 44 cá nhân; Ủy ban MTTQ tỉnh tặng Giấy khen cho 16 cá nhân.',
		issued: '2024-02-28',
		figures: [
			{
				quote: 'Hơn 150 cá nhân',
				value: 150,
				qualifier: 'GT',
				indicator: 'awards.given',
			},
			{ quote: '88 cá nhân', value: 88, partOf: 'Hơn 150 cá nhân' },
			{ quote: '4 cá nhân', value: 4, partOf: 'Hơn 150 cá nhân' },
			{ quote: '44 cá nhân', value: 44, partOf: 'Hơn 150 cá nhân' },
			{ quote: '16 cá nhân', value: 16, partOf: 'Hơn 150 cá nhân' },
		],
	},
	{
		id: '39',
		text: '32km đường được sửa; 24 điểm trường được sửa chữa.',
		figures: [
			{ quote: '32km đường', value: 32, unit: 'KM', indicator: 'roads.km' },
			{
				quote: '24 điểm trường',
				value: 24,
				unit: 'SCHOOL_SITE',
				indicator: 'schools.sites',
			},
		],
	},
	{
		id: '40',
		text: 'Không để xảy ra vụ vượt biên nào; quý III bắt 7 vụ.',
		issued: '2024-10-05',
		figures: [{ quote: '7 vụ', value: 7, timePeriod: '2024-Q3' }],
	},
	{
		id: '40b',
		text: 'Không để xảy ra vụ vượt biên nào; qúy III bắt 7 vụ.',
		issued: '2024-10-05',
		figures: [{ quote: '7 vụ', value: 7, timePeriod: '2024-Q3' }],
	},
];
