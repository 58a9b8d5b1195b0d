import type { ConstructionGroup } from './group.ts';

/** A length of time told with the day it began goes from that day to now. */
export const lengthWithFirstDayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-22',
			text: 'Sau hơn 3 năm thực hiện Chỉ thị số 10 (từ ngày 1/3/2022), các đồn bắt [420 vụ|crime.cases 2022-03-01/P1149D], [560 đối tượng|crime.suspects 2022-03-01/P1149D].\nCác đơn vị khám bệnh cho [12.000 lượt người|health.patients 2022-03-01/P1149D].',
		},
		{
			on: '2024-10-15',
			text: 'Hơn một năm kể từ ngày thành lập (1/9/2023), Hải đội 2 đã tuần tra [86 lượt|patrol.sessions 2023-09-01/P411D], cứu [24 ngư dân|sar.persons_rescued 2023-09-01/P411D].\nHải đội xử phạt [19 vụ|fisheries.iuu_cases 2023-09-01/P411D FINED] khai thác IUU.',
		},
		{
			on: '2024-10-15',
			text: 'Thành lập ngày 1/9/2023, sau hơn một năm hoạt động, Hải đội 2 đã tuần tra [86 lượt|patrol.sessions 2023-09-01/P411D], cứu [24 ngư dân|sar.persons_rescued 2023-09-01/P411D].\nHải đội xử phạt [19 vụ|fisheries.iuu_cases 2023-09-01/P411D FINED] khai thác IUU.',
		},
		{
			on: '2025-04-22',
			text: 'Qua 3 năm triển khai Đề án 319 (từ tháng 3/2022), các đồn bắt [420 vụ|crime.cases 2022-03-01/P1149D], [560 đối tượng|crime.suspects 2022-03-01/P1149D].\nCác đơn vị khám bệnh cho [12.000 lượt người|health.patients 2022-03-01/P1149D].',
		},
		{
			on: '2025-04-22',
			text: 'Được thành lập từ tháng 9/2024, sau 7 tháng hoạt động, tổ công tác đã bắt [14 vụ|crime.cases 2024-09-01/P234D], [19 đối tượng|crime.suspects 2024-09-01/P234D].',
		},
		{
			on: '2025-04-22',
			text: 'Từ thời điểm triển khai Chỉ thị 10 (ngày 1/3/2022) tới hết quý I/2025, các đồn bắt [420 vụ|crime.cases 2022-03-01/P37M], [560 đối tượng|crime.suspects 2022-03-01/P37M].',
		},
		{
			on: '2025-04-22',
			text: 'Tính từ thời điểm sáp nhập (1/7/2024) đến nay, các đồn bắt [42 vụ|crime.cases 2024-07-01/P296D], [50 đối tượng|crime.suspects 2024-07-01/P296D].',
		},
		{
			on: '2025-04-22',
			text: 'Thành lập ngày 1/9/2003, sau 5 năm gần đây, đồn tuần tra [860 lượt|patrol.sessions 2020-04-23/P5Y].',
		},
	],
};
