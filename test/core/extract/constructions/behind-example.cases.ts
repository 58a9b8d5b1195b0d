import type { ConstructionGroup } from './group.ts';

/** What is counted behind an example of one day, and drives told behind their plan or before the day of telling. */
export const behindExampleCases: ConstructionGroup = {
	issued: '2022-07-05',
	area: 'Hà Khê',
	texts: [
		'Sơ kết 6 tháng\n6 tháng đầu năm 2022, BĐBP tỉnh bắt [44 vụ|crime.cases 2022-S1]. Điển hình, ngày 3/5, Đồn Biên phòng Nậm Sò bắt [1 đối tượng|drugs.suspects 2022-05-03], thu [2 bánh heroin|drugs.heroin_bricks 2022-05-03]. Xử phạt hành chính [20 vụ|penalty.cases 2022-S1]. So với cùng kỳ, tổng số vụ tăng [5 vụ|crime.cases change 2022-S1].',
		'Sơ kết 6 tháng\n6 tháng đầu năm 2022, BĐBP tỉnh bắt [44 vụ|crime.cases 2022-S1]. Tiêu biểu: ngày 3/5 bắt [3 đối tượng|drugs.suspects 2022-05-03], thu [5.000 viên|drugs.synthetic_pills 2022-05-03] ma túy tổng hợp. Cũng trong thời gian này, các đơn vị khởi tố [12 vụ|crime.prosecuted_cases 2022-S1].',
		'Bắt đối tượng\nNgày 3/5/2022, Đồn Biên phòng Nậm Sò bắt [1 đối tượng|drugs.suspects 2022-05-03] ma túy. Các lực lượng khám nhà, thu [2 bánh heroin|drugs.heroin_bricks 2022-05-03].',
		'Kết quả cao điểm\nNgày 2/7, Phòng Nghiệp vụ BĐBP tỉnh tổng hợp kết quả đợt cao điểm tấn công tội phạm theo Kế hoạch 12/KH-BCH, mở từ ngày 5/4/2022 đến ngày 24/6/2022.\nHơn hai tháng, các đồn bắt [32 vụ|crime.cases 2022-04-05/P81D], tuần tra [210 lượt|patrol.sessions 2022-04-05/P81D].',
		'Kết quả cao điểm\nPhòng Nghiệp vụ BĐBP tỉnh tổng hợp kết quả cao điểm theo Kế hoạch của Bộ Tư lệnh, kéo dài từ ngày 5/4 đến ngày 24/6.\nCác đồn bắt [32 vụ|crime.cases 2022-04-05/P81D].',
		{
			on: '2024-06-10',
			text: 'Kết thúc đợt ra quân\nTừ 1/4 đến 31/5, BĐBP Hà Khê mở đợt cao điểm. Theo báo cáo ngày 8/6, các đồn đã bắt [21 vụ|crime.cases 2024-04-01/P61D].',
		},
		{
			on: '2024-06-10',
			text: 'Kết thúc đợt ra quân\nĐợt cao điểm của BĐBP Hà Khê diễn ra từ 1/4 đến 31/5. Bản tổng hợp gửi hôm 8/6 cho thấy, các đồn đã bắt [21 vụ|crime.cases 2024-04-01/P61D].',
		},
		{
			on: '2023-02-20',
			text: 'Giữ bình yên dịp Tết\nCao điểm tấn công tội phạm trước, trong và sau Tết Quý Mão được BĐBP tỉnh triển khai từ ngày 15/12/2022, kết thúc vào ngày 14/2/2023.\nTại hội nghị rút kinh nghiệm chiều 19/2, Đại tá Lò Văn Pâng thông tin: các đơn vị bắt [40 vụ|crime.cases 2022-12-15/P62D].',
		},
		{
			on: '2023-08-01',
			text: 'Cao điểm chống IUU\nBắt đầu từ 1/7, kết thúc 30/7, chiến dịch của BĐBP tỉnh thu nhiều kết quả. Ngày 31/7, Phó Chỉ huy trưởng cho biết đã kiểm tra [1.400 lượt tàu cá|fisheries.vessel_turns_checked 2023-07-01/P30D].',
		},
	],
};
