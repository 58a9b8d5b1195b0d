import type { ConstructionGroup } from './group.ts';

/** Drives told by their length and one of their days, by ten days of a month, by stages in brackets. */
export const driveLengthsCases: ConstructionGroup = {
	issued: '2024-12-30',
	area: 'Tỉnh An Thủy',
	texts: [
		{
			on: '2024-12-30',
			text: 'Giữ Tết từ sớm\n\nTừ trung tuần tháng 12 đến nay, bộ đội bắt [11 vụ|smuggling.cases 2024-12-11/P20D], thu [40.000 bao thuốc lá|seized.cigarettes 2024-12-11/P20D].',
		},
		{
			on: '2024-12-30',
			text: 'Trong đợt ra quân đầu tiên\n\nTrong đợt ra quân đầu tiên (từ 2/12 đến 8/12), Hải đội kiểm tra [120 tàu|fisheries.vessel_turns_checked 2024-12-02/P7D]; đợt hai (16 - 22/12) kiểm tra [146 tàu|fisheries.vessel_turns_checked 2024-12-16/P7D].',
		},
		{
			on: '2024-12-30',
			text: 'Những con số cao điểm\n\nKết quả 15 ngày đầu thực hiện cao điểm (15 - 29/12): bắt [11 vụ|crime.cases 2024-12-15/P15D], [16 đối tượng|crime.suspects 2024-12-15/P15D]. So với cùng kỳ, giảm [3 vụ|crime.cases change 2024-12-15/P15D].',
		},
		{
			on: '2024-12-30',
			text: 'Cao điểm 3 tháng\n\nTrong 3 tháng cao điểm (tháng 10, 11, 12), các đồn bắt [44 vụ|crime.cases 2024-10-01/P3M]; nhiều nhất là tháng 12 với [19 vụ|crime.cases 2024-12].',
		},
		{
			on: '2025-03-01',
			text: 'Sau cao điểm\n\nĐợt cao điểm Tết đã kết thúc từ ngày 15/2. Theo tổng hợp, trong 2 tháng, các đồn bắt [39 vụ|crime.cases 2024-12-16/P62D], [48 đối tượng|crime.suspects 2024-12-16/P62D]. Nửa cuối tháng 2, sau cao điểm, bắt thêm [4 vụ|crime.cases 2025-02-16/P13D].',
		},
		{
			on: '2025-03-01',
			text: 'Sau cao điểm\n\nTừ ngày phát động cao điểm 15/12/2024 tới ngày tổng kết 15/2/2025, các đồn bắt [39 vụ|crime.cases 2024-12-15/P63D], [48 đối tượng|crime.suspects 2024-12-15/P63D].',
		},
		{
			on: '2025-03-01',
			text: 'Hậu cao điểm\n\nVới cao điểm kéo dài 62 ngày, tính từ 15/12/2024, BĐBP tỉnh bắt [39 vụ|crime.cases 2024-12-15/P62D], [48 đối tượng|crime.suspects 2024-12-15/P62D].',
		},
		{
			on: '2025-03-01',
			text: 'Xuân đã qua\n\nNgày 28/2, BĐBP tỉnh sơ kết đợt cao điểm từ 15/12/2024 - 28/2/2025. Qua đó bắt [39 vụ|crime.cases 2024-12-15/P76D]; riêng tháng 2 bắt [9 vụ|crime.cases 2025-02], tháng Giêng (dương lịch) [17 vụ|crime.cases 2025-01].',
		},
		{
			on: '2025-03-01',
			text: 'Tròn hai tháng\n\nTính đến ngày 15/2, tròn hai tháng thực hiện đợt cao điểm, các đồn bắt [39 vụ|crime.cases 2024-12-16/P62D], [48 đối tượng|crime.suspects 2024-12-16/P62D].',
		},
	],
};
