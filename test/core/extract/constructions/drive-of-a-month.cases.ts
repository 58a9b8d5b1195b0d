import type { ConstructionGroup } from './group.ts';

/** A drive named by its month goes from its first day; "hơn bốn tháng đầu năm" is set against nothing. */
export const driveOfAMonthCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-06-20',
			text: 'Bước vào cao điểm tháng 6, các đồn đồng loạt ra quân. Sau hơn hai tuần, đã có [14 tàu|fisheries.iuu_vessels 2024-06-01/P20D] bị xử phạt, số tiền [310 triệu đồng|penalty.fines 2024-06-01/P20D].\nTrước đó, 5 tháng đầu năm, các đồn xử phạt [48 tàu|fisheries.iuu_vessels 2024-01-01/P5M].',
		},
		{
			on: '2024-06-20',
			text: 'Hưởng ứng chiến dịch tháng 6 về phòng, chống ma túy, các đồn ra quân. Sau 20 ngày, các đồn bắt [12 vụ|drugs.cases 2024-06-01/P20D] ma túy, [15 đối tượng|drugs.suspects 2024-06-01/P20D].\nĐơn vị tuyên truyền [40 buổi|propaganda.sessions 2024-06-01/P20D].',
		},
		{
			on: '2024-06-20',
			text: 'Từ đầu tháng 6, BĐBP Hà Khê mở cao điểm chống khai thác IUU. Qua hơn nửa tháng, [14 tàu|fisheries.iuu_vessels 2024-06-01/P20D] bị xử phạt.\n5 tháng đầu năm, các đồn xử phạt [48 tàu|fisheries.iuu_vessels 2024-01-01/P5M].\nĐồn tuyên truyền [40 buổi|propaganda.sessions 2024-06-01/P20D].',
		},
		{
			on: '2024-07-05',
			text: 'Kết thúc cao điểm tháng 6, BĐBP Hà Khê bắt [12 vụ|drugs.cases 2024-06], [15 đối tượng|drugs.suspects 2024-06] về ma túy.\nĐơn vị tuyên truyền [40 buổi|propaganda.sessions 2024-06].',
		},
		{
			on: '2024-05-16',
			text: 'Sau hơn bốn tháng đầu năm, các đơn vị đã bắt [51 vụ|crime.cases 2024-01-01/P4M], [60 đối tượng|crime.suspects 2024-01-01/P4M].\nCác đồn tổ chức [610 buổi tuyên truyền|propaganda.sessions 2024-01-01/P4M].',
		},
		{
			on: '2024-05-16',
			text: 'Hơn 4 tháng đầu năm 2024, các đơn vị đã bắt [51 vụ|crime.cases 2024-01-01/P4M], [60 đối tượng|crime.suspects 2024-01-01/P4M].\nCác đồn tổ chức [610 buổi tuyên truyền|propaganda.sessions 2024-01-01/P4M].',
		},
		{
			on: '2024-07-16',
			text: '6 tháng đầu năm 2024 bắt [51 vụ|drugs.cases 2024-S1] ma túy, hơn 6 tháng đầu năm 2023 [4 vụ|drugs.cases change 2024-S1].',
		},
		{
			on: '2024-05-30',
			text: 'Từ đầu năm đến nay, tình hình trên biên giới phức tạp. Các đồn bắt [40 vụ|crime.cases 2024-01-01/P151D], [51 đối tượng|crime.suspects 2024-01-01/P151D].\nQuý I, bắt [20 vụ|crime.cases 2024-Q1].\nĐơn vị tuyên truyền [40 buổi|propaganda.sessions 2024-01-01/P151D].',
		},
	],
};
