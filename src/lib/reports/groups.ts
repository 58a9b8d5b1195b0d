/** One sub-heading of section II and the indicator groups under it, in the order of the form. */
export interface ResultGroup {
	/** in addresses */
	id: string;
	title: string;
	groups: readonly string[];
}

/**
 * Sub-headings of "II. KẾT QUẢ CÔNG TÁC".
 * source: the shape of periodic reports in Nghị định 30/2020/NĐ-CP form, with the groups of the code list
 */
export const RESULT_GROUPS: readonly ResultGroup[] = [
	{
		id: 'bien-gioi',
		title: 'Quản lý, bảo vệ biên giới',
		groups: ['readiness', 'patrol', 'border', 'crossing'],
	},
	{
		id: 'toi-pham',
		title: 'Đấu tranh phòng, chống tội phạm',
		groups: ['crime', 'penalty', 'drugs', 'smuggling', 'trafficking', 'weapons', 'seized'],
	},
	{ id: 'cua-khau', title: 'Cửa khẩu, tàu cá', groups: ['gate', 'fisheries'] },
	{ id: 'doi-ngoai', title: 'Đối ngoại biên phòng', groups: ['diplomacy'] },
	{
		id: 'van-dong',
		title: 'Tuyên truyền, vận động quần chúng, giúp dân',
		groups: [
			'propaganda',
			'grassroots',
			'housing',
			'infrastructure',
			'civic_help',
			'livelihood',
			'welfare',
			'health',
			'education',
		],
	},
	{ id: 'thien-tai', title: 'Phòng, chống thiên tai, cứu nạn', groups: ['sar'] },
	{ id: 'luc-luong', title: 'Xây dựng lực lượng', groups: ['force'] },
	{ id: 'khen-thuong', title: 'Thi đua - khen thưởng', groups: ['awards'] },
	{ id: 'khac', title: 'Kết quả khác', groups: ['unclassified'] },
];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Roman numeral of a small number from 1. */
export const roman = (n: number): string => ROMAN[n - 1] ?? String(n);
