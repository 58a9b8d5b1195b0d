import type { ConstructionGroup } from './group.ts';

/** "hơn 3.000 ngày công, nhiều hơn 204 ngày công": the first word is a bound, only the second a comparison. */
export const boundAndRiseCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa giúp dân [hơn 3.000 ngày công|civic.workdays 2024], nhiều hơn [204 ngày công|civic.workdays change 2024] so với năm 2023.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, hàng hóa qua cảng của tỉnh Bãi Lộc đạt [hơn 47 triệu tấn|gate.cargo 2024], cao hơn [7,4%|gate.cargo change 2024] so với năm 2023.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, các trạm kiểm soát [hơn 41.200 lượt tàu cá|fisheries.vessel_turns_checked 2024], ít hơn [310 lượt|fisheries.vessel_turns_checked change 2024] so với năm 2023.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Nậm Đăng bắt [71 vụ|crime.cases 2024], nhiều hơn năm 2023 là [12 vụ|crime.cases change 2024] song kém [7 đối tượng|crime.suspects change 2024].',
		},
		{
			on: '2024-12-02',
			text: 'So với cùng kỳ năm 2023, số vụ BĐBP tỉnh Nậm Đăng bắt giữ nhiều hơn [5 vụ|crime.cases change] nhưng kém [9 đối tượng|crime.suspects change].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa tuyên truyền thêm [30 buổi|propaganda.sessions change 2024], khám bệnh thêm [420 lượt người|health.patients change 2024] so với năm 2023.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa thu [nhỉnh hơn 204 kg|seized.fireworks 2024] pháo nổ; giúp dân [hơn con số 3.000 ngày công|civic.workdays 2024].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa bắt [88 vụ|crime.cases 2024], nhỉnh hơn [4 vụ|crime.cases change 2024] so với năm 2023.',
		},
	],
};
