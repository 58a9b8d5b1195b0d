import type { ConstructionGroup } from './group.ts';

/** As many posts as there were at the peak are not what there is now. */
export const peakAndNowCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2021-12-17',
			text: 'Năm 2021, các đồn tuần tra [2.230 buổi|patrol.sessions 2021]; 104 chốt phòng dịch lúc cao điểm nay còn [76 chốt|readiness.checkpoints 2021-12-17].',
		},
		{
			on: '2021-12-17',
			text: 'Năm 2021, từ 104 chốt lúc cao điểm, đến nay còn duy trì [76 chốt|readiness.checkpoints 2021-12-17].',
		},
	],
};
