import type { ConstructionGroup } from './group.ts';

/** A length of time told behind the day on which a drive was ordered goes on from that day. */
export const soLongSinceADayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2021-12-12',
			text: 'Ngày 21/11, Bộ Chỉ huy ban hành kế hoạch cao điểm, chỉ sau 20 ngày triển khai, các đồn đã bắt [61 vụ|crime.cases 2021-11-21/P22D], [87 đối tượng|crime.suspects 2021-11-21/P22D].',
		},
		{
			on: '2025-08-20',
			text: 'Ngày 1/6, UBND tỉnh có Chỉ thị về thu hồi vũ khí; sau 30 ngày thực hiện, các đồn vận động nhân dân giao nộp [212 khẩu súng|weapons.surrendered_guns 2025-06-01/P30D].',
		},
		{
			on: '2025-07-02',
			text: 'Ngày 2/7, đồn cho biết, sau 20 ngày ra quân, các tổ công tác bắt [8 vụ|drugs.cases] ma túy.',
		},
	],
};
