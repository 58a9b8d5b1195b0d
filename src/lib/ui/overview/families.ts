import { RESULT_GROUPS } from '#lib/reports/groups.ts';

/** A section of the table of figures. */
export interface Section {
	id: string;
	name: string;
	groups: readonly string[];
}

/** Sections of the table of figures: those of the official report; the last also holds what no report counts. */
export const sections: readonly Section[] = RESULT_GROUPS.map(({ id, title, groups }) =>
	id === 'khac'
		? { id, name: 'Bối cảnh và số chưa phân loại', groups: ['context', ...groups] }
		: { id, name: title, groups },
);

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

export const sectionOf = (group: string): Section =>
	sections.find((s) => s.groups.includes(group)) ?? sections[sections.length - 1]!;
