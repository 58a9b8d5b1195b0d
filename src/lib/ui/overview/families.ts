/** Sections of the table of figures, in the order of the official report (report format, section 2). */
export const sections = [
	{
		id: 'bien-gioi',
		name: 'Quản lý, bảo vệ biên giới',
		groups: ['readiness', 'patrol', 'border', 'crossing'],
	},
	{
		id: 'toi-pham',
		name: 'Đấu tranh phòng, chống tội phạm',
		groups: ['crime', 'penalty', 'drugs', 'smuggling', 'trafficking', 'weapons', 'seized'],
	},
	{ id: 'cua-khau', name: 'Cửa khẩu, tàu cá', groups: ['gate', 'fisheries'] },
	{ id: 'doi-ngoai', name: 'Đối ngoại biên phòng', groups: ['diplomacy'] },
	{
		id: 'van-dong',
		name: 'Tuyên truyền, vận động quần chúng, giúp dân',
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
	{ id: 'thien-tai', name: 'Phòng, chống thiên tai, cứu nạn', groups: ['sar'] },
	{ id: 'luc-luong', name: 'Xây dựng lực lượng', groups: ['force'] },
	{ id: 'khen-thuong', name: 'Thi đua – khen thưởng', groups: ['awards'] },
	{ id: 'khac', name: 'Bối cảnh và số chưa phân loại', groups: ['context', 'unclassified'] },
] as const;

/** The four families of charts above the table: what a commander asks about first. */
export const families = [
	{ id: 'tuan-tra', name: 'Tuần tra', groups: ['patrol', 'readiness', 'border'] },
	{
		id: 'vu-viec',
		name: 'Vụ việc – tang vật',
		groups: ['drugs', 'crossing', 'crime', 'smuggling', 'trafficking', 'weapons', 'penalty', 'seized'],
	},
	{
		id: 'giup-dan',
		name: 'Nhà – giúp dân',
		groups: [
			'housing',
			'livelihood',
			'infrastructure',
			'civic_help',
			'welfare',
			'health',
			'education',
			'propaganda',
		],
	},
	{ id: 'khen-thuong', name: 'Khen thưởng', groups: ['awards'] },
] as const;

export type Family = (typeof families)[number];
export type Section = (typeof sections)[number];

export const sectionOf = (group: string): Section =>
	sections.find((s) => (s.groups as readonly string[]).includes(group)) ?? sections[sections.length - 1]!;
