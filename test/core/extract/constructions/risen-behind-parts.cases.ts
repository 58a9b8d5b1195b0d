import type { ConstructionGroup } from './group.ts';

/** A rise or fall behind the bracket of the parts is of the whole. */
export const risenBehindPartsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-04',
			text: 'Năm 2024, các đồn bắt [45 vụ|crime.cases 2024] ([21 vụ|drugs.cases 2024] ma túy), tăng [4 vụ|crime.cases change 2024] so với năm 2023.',
		},
		{
			on: '2025-07-04',
			text: 'Năm 2024, các đồn bắt [45 vụ|crime.cases 2024] (có [21 vụ|drugs.cases 2024] ma túy), tăng [12%|crime.cases change 2024] so với năm 2023.',
		},
		{
			on: '2025-07-04',
			text: 'Năm 2024, tuần tra [450 buổi|patrol.sessions 2024] (song phương [24 buổi|patrol.bilateral_sessions 2024]), tăng [40 buổi|patrol.sessions change 2024] so với năm 2023.',
		},
		{
			on: '2025-07-04',
			text: 'Năm 2024, các đồn bắt [45 vụ|crime.cases 2024] ([21 vụ|drugs.cases 2024] ma túy, tăng [4 vụ|drugs.cases change 2024] so với năm 2023).',
		},
	],
};
