import type { ConstructionGroup } from './group.ts';

/** "Đến ngày 8/11, tại bản …, bắt quả tang …": the day of one deed of a story, no count up to it. */
export const dayOfOneDeedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2020-11-16',
			text: 'Đầu tháng 10/2020, đơn vị xác lập chuyên án HK1120. Đến ngày 8/11, tại khu vực bản Nà Lốm, lực lượng phá án bắt quả tang [2 đối tượng|drugs.suspects 2020-11-08], thu [12 bánh heroin|drugs.heroin_bricks 2020-11-08].',
		},
		{
			on: '2020-11-16',
			text: 'Đến ngày 8/11, tổ công tác khám xét nhà đối tượng, thu thêm [1.800 viên ma túy tổng hợp|drugs.synthetic_pills 2020-11-08].',
		},
		{
			on: '2020-11-16',
			text: 'Đến ngày 8/11, tại Km 71, tổ tuần tra phát hiện [3 đối tượng|illegal_exit.persons 2020-11-08] xuất cảnh trái phép.',
		},
		{
			on: '2020-11-16',
			text: 'Đến ngày 8/11, các đồn đã bắt [45 vụ|drugs.cases 2020-01-01/P313D] ma túy.',
		},
		{
			on: '2025-07-02',
			text: 'Đến ngày 20/6, tại bản Nà Lốm, các đồn đã dựng xong [12 căn nhà|housing.houses_built 2025-01-01/P171D].',
		},
		{
			on: '2025-07-02',
			text: 'Đến ngày 30/6, tổ công tác đã vận động nhân dân giao nộp [46 khẩu súng tự chế|weapons.surrendered_guns 2025-01-01/P181D].',
		},
	],
};
