import type { ConstructionGroup } from './group.ts';

/** Patrols of "các lực lượng" are with others of our country. */
export const sharedPatrolsAtHomeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-15',
			text: 'Năm 2024, các lực lượng phối hợp tuần tra chung [36 buổi|patrol.joint_sessions 2024] trên tuyến biên giới.',
		},
		{
			on: '2025-01-15',
			text: 'Các lực lượng tổ chức [36 buổi tuần tra|patrol.joint_sessions 2024] chung trong năm 2024.',
		},
		{
			on: '2025-01-15',
			text: 'Năm 2024, BĐBP tỉnh và lực lượng bảo vệ biên giới Lào tuần tra chung [36 buổi|patrol.bilateral_sessions 2024].',
		},
	],
};
