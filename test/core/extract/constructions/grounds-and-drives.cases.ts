import type { ConstructionGroup } from './group.ts';

/** "Căn cứ" and "những ngày cao điểm" make no share of one; a price of the world is no count of it. */
export const groundsAndDrivesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-02-07',
			text: 'Tháng 1/2023, bắt [49 vụ|crime.cases 2023-01]. Căn cứ tính chất, mức độ vi phạm, BĐBP tỉnh đã khởi tố [19 vụ|crime.prosecuted_cases 2023-01], [24 bị can|crime.prosecuted_suspects 2023-01].',
		},
		{
			on: '2023-02-07',
			text: 'Tháng 1/2023, căn cứ kết quả điều tra, đơn vị khởi tố [4 vụ|drugs.cases 2023-01 PROSECUTED] ma túy.',
		},
		{
			on: '2023-02-07',
			text: 'Tháng 1/2023, những ngày cao điểm, cả tuyến duy trì [28 chốt|readiness.checkpoints 2023-01], tuần tra [420 lượt|patrol.sessions 2023-01].',
		},
		{ on: '2023-02-07', text: 'Tháng 1/2023, ngày cao điểm có 40 lượt tàu vào cảng.' },
		{
			on: '2025-01-15',
			text: 'Số vụ buôn lậu xăng dầu: [9 vụ|smuggling.cases 2020] năm 2020, vọt lên [31 vụ|smuggling.cases 2022] năm 2022 khi giá dầu thế giới leo thang, còn [26 vụ|smuggling.cases 2023] năm 2023.',
		},
		{ on: '2025-01-15', text: 'Trên thế giới có 40 triệu nạn nhân; năm 2024 cả thế giới có 12 vụ.' },
	],
};
