import type { ConstructionGroup } from './group.ts';

/** As many shares as figures in the row before, behind one word of rise or fall. */
export const sharesOfRowsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-20',
			text: 'Quý III/2025, cảng đón [84 lượt tàu|port.ship_calls 2025-Q3] với [1.460 thuyền viên|port.crew_turns 2025-Q3], tăng [9,1%|port.ship_calls change 2025-Q3] và [4,2%|port.crew_turns change 2025-Q3] so với quý II.',
		},
		{
			on: '2025-11-20',
			text: 'Tháng 10, tuần tra [120 buổi|patrol.sessions 2025-10] với [940 lượt cán bộ, chiến sĩ|patrol.troop_turns 2025-10], tăng [5%|patrol.sessions change 2025-10] và [7%|patrol.troop_turns change 2025-10] so với tháng trước.',
		},
		{
			on: '2025-11-20',
			text: '10 tháng năm 2025, bắt [120 vụ|crime.cases 2025-01-01/P10M], [157 đối tượng|crime.suspects 2025-01-01/P10M], tăng [8,1%|crime.cases change 2025-01-01/P10M]/[12%|crime.suspects change 2025-01-01/P10M] so với cùng kỳ.',
		},
		{
			on: '2025-11-20',
			text: '10 tháng năm 2025, bắt [120 vụ|crime.cases 2025-01-01/P10M], [157 đối tượng|crime.suspects 2025-01-01/P10M], giảm [8,1%|crime.cases change 2025-01-01/P10M], [12%|crime.suspects change 2025-01-01/P10M] so với cùng kỳ.',
		},
		{
			on: '2025-11-20',
			text: '10 tháng năm 2025, bắt [120 vụ|crime.cases 2025-01-01/P10M], [157 đối tượng|crime.suspects 2025-01-01/P10M] (+[9|crime.cases change 2025-01-01/P10M]/-[12|crime.suspects change 2025-01-01/P10M]).',
		},
		{
			on: '2025-11-20',
			text: '10 tháng năm 2025, bắt [120 vụ|crime.cases 2025-01-01/P10M], [157 đối tượng|crime.suspects 2025-01-01/P10M], tăng [8,1%|crime.cases change 2025-01-01/P10M] số vụ và [12%|crime.suspects change 2025-01-01/P10M] số đối tượng so với cùng kỳ.',
		},
		{
			on: '2025-11-20',
			text: 'Tháng 10, tuần tra [120 buổi|patrol.sessions 2025-10], tăng [5%|patrol.sessions change 2025-10] và [7%|patrol.sessions change 2025-10] so với tháng trước và cùng kỳ.',
		},
	],
};
