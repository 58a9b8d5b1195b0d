import type { ConstructionGroup } from './group.ts';

/** A year, a drive or a deadline told beside what the article reports. */
export const yearBeforeToldCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Tỉnh Hà Khê',
	texts: [
		{
			on: '2019-12-20',
			text: 'Năm 2019 ở Hà Khê\n\nTrong năm 2019, các đồn bắt [22 vụ|drugs.cases 2019] ma túy, bằng hai phần ba số vụ của năm 2018.',
		},
		{
			on: '2019-12-20',
			text: 'Năm 2019 ở Hà Khê\n\nTrong năm 2019, các đồn bắt [88 vụ|drugs.cases 2019] ma túy. Năm 2018, con số này là [69 vụ|drugs.cases 2018].\n\nTính chung, các đồn xử phạt hành chính [158 vụ|penalty.cases 2019], nộp ngân sách [1,7 tỷ đồng|penalty.fines 2019].',
		},
		{
			on: '2023-02-02',
			text: 'Tổng kết cao điểm chống buôn lậu\n\nNgày 2/2, BĐBP tỉnh Hà Khê rút kinh nghiệm đợt cao điểm. Đợt này kéo dài từ 25/11/2022 đến hết 25/1/2023.\n\nKết thúc đợt, các đồn bắt [41 vụ|smuggling.cases 2022-11-25/P62D] buôn lậu, thu [96 kg|seized.fireworks 2022-11-25/P62D] pháo nổ.',
		},
		{
			on: '2025-07-18',
			text: 'Dồn sức về đích\n\nCòn chừng một tháng rưỡi nữa là tới hạn 31/8/2025. Bộ đội Biên phòng tỉnh nhận làm giúp dân [150 căn nhà|housing.houses_built target 2025] trong năm 2025.',
		},
	],
};
