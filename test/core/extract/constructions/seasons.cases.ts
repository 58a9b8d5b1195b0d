import type { ConstructionGroup } from './group.ts';

/** Feasts, months of a cause, drives and what stands right before them. */
export const seasonCases: ConstructionGroup = {
	issued: '2025-11-20',
	area: 'Bình Lâm',
	texts: [
		// a feast told with its year
		'1. Dịp Tết Ất Tỵ 2025, các đồn bắt [88 vụ|crime.cases 2025], [119 đối tượng|crime.suspects 2025].\n2. Từ đầu năm 2025 đến ngày 15/11, bắt [402 vụ|crime.cases 2025-01-01/P319D].',
		'10 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy. Trong dịp Tết Nguyên đán Giáp Thìn 2024, lực lượng bắt [5 vụ|smuggling.cases 2024] buôn lậu.',
		// a day of the feast
		'Ngày 18/11, Đồn Tà Rụt bắt [2 đối tượng|smuggling.suspects 2025-11-18] buôn lậu.\nTừ mùng 6 Tết đến nay, các chốt xử phạt [12 trường hợp|penalty.persons 2025-02-03/P291D].',
		'Sáng mùng 4 Tết, Đồn Tà Rụt cứu [3 ngư dân|sar.persons_rescued 2025-02-01] trên tàu bị nạn.',
		'Từ mồng hai Tết Giáp Thìn đến 20/2/2024, Trạm Tà Rụt kiểm tra [410 lượt tàu cá|fisheries.vessel_turns_checked 2024-02-11/P10D].',
		// a month of a cause
		'10 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy.\nTrong Tháng hành động phòng, chống ma túy, các đồn tổ chức [37 buổi|propaganda.sessions 2025-06] tuyên truyền.',
		'10 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy.\nTrong Tháng Thanh niên, tuổi trẻ Biên phòng giúp dân [640 ngày công|civic.workdays 2025-03].\nHưởng ứng Tháng hành động phòng, chống ma túy, lực lượng tuyên truyền [120 buổi|propaganda.sessions 2025-01-01/P10M].',
		// a drive with its two days, told as over before the first figure
		'Đợt cao điểm chống khai thác IUU phát động từ ngày 1/9 đến 31/10/2025 vừa khép lại.\nLực lượng kiểm tra [1.624 lượt tàu cá|fisheries.vessel_turns_checked 2025-09-01/P61D].\nMục tiêu là đến 30/11, 100 % tàu được xác minh.',
		'Hai tháng “cùng ra khơi, cùng vào bến”\nCuộc ra quân của BĐBP tỉnh mở từ ngày 10/9 đến ngày 9/11 đã kết thúc. [51 chuyến tuần tra biển|patrol.sea_sessions 2025-09-10/P61D] được thực hiện. Từ đầu năm đến nay, các trạm xử phạt [70 trường hợp|penalty.persons 2025-01-01/P324D].',
		'Đợt cao điểm kéo dài từ 1/9 đến 31/10/2025. Số lượt mất kết nối giảm từ [214 lượt|fisheries.vms_alerts 2025-07-01/P2M] của hai tháng trước đó xuống [97 lượt|fisheries.vms_alerts 2025-09-01/P61D].',
		'10 tháng năm 2025, các đồn bắt [37 vụ|drugs.cases 2025-01-01/P10M] ma túy. So cùng quãng thời gian này của năm ngoái, số vụ giảm [12 vụ|drugs.cases change 2025-01-01/P10M].',
		// since a quarter began, in its report
		'Đó là yêu cầu Bộ Chỉ huy đặt ra từ đầu quý III/2025.\nKết quả khá rõ nét. Các đồn bắt [12 vụ|drugs.cases 2025-07-01/P143D] ma túy. Từ đầu năm đến ngày 31/10/2025, tỉnh bắt [37 vụ|drugs.cases 2025-01-01/P304D].',
		// days in brackets, and a month told as just gone by
		'* Xã Pha Hiêng (ngày 8/11): Đồn Tà Rụt trao [500 suất quà|gifts.sets 2025-11-08].\n* Xã Tà Nhòn (11 và 12/11): đơn vị trao [650 suất quà|gifts.sets 2025-11-11/P2D].',
		'Năm 2024, các đồn bắt [37 vụ|drugs.cases 2024] ma túy. Tháng 10 vừa qua, lực lượng bắt [4 vụ|drugs.cases 2025-10].',
		// the year just named in the sentence
		'Năm 2024, các đồn bắt [437 vụ|crime.cases 2024]. Còn nhớ cuối năm 2019, khi dịch chưa xảy ra, cả năm chỉ phát hiện [165 vụ|crime.cases 2019] vi phạm.',
		'Đồn hoàn thành kế hoạch chi tiết trước ngày 10/1/2026; quý I tổ chức [1 đợt cao điểm|readiness.peak_campaigns target 2026-Q1].',
		'Nghị quyết lãnh đạo nhiệm vụ năm 2026\nNăm 2026, các đồn nâng số học sinh được đỡ đầu từ [48 em|education.sponsored_students 2025] lên [60 em|education.sponsored_students target 2026].',
		// the story of a day, told by the post on the day after, and a year named late in it
		'Tin từ Đồn Biên phòng Tà Rụt ngày 20/11 cho biết, đơn vị vừa phát hiện vụ buôn lậu.\nTrước đó, khoảng 23 giờ 40 phút ngày 18/11, tổ tuần tra bắt [2 đối tượng|smuggling.suspects 2025-11-18] buôn lậu.\nTheo hồ sơ của đồn, cả năm 2024, địa bàn xảy ra [9 vụ|smuggling.cases 2024] buôn lậu.\nCùng với đó, đồn thu giữ [2 điện thoại|seized.phones 2025-11-18].',
		// about what hour
		'Chừng 20 giờ ngày 14/11, tổ tuần tra Đồn Tà Rụt bắt [2 đối tượng|drugs.suspects 2025-11-14], thu [12 kg ma túy đá|drugs.meth 2025-11-14]. Từ đầu năm đến nay, đồn bắt [7 vụ|drugs.cases 2025-01-01/P324D] ma túy.',
		'Tầm 4h30 sáng 14/11, Đồn Tà Rụt cứu [3 ngư dân|sar.persons_rescued 2025-11-14] trên tàu bị nạn.',
	],
};
