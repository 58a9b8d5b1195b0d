import type { ConstructionGroup } from './group.ts';

/** Drives and cases of several days as the press tells them: stages, first days, months of a winter, the morning after. */
export const driveTellingsCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Tỉnh Sơn Tây Hạ',
	texts: [
		{
			on: '2025-02-20',
			text: 'Khép lại mùa cao điểm\n\nHai tháng, 64 ngày đêm, 3 mũi tuần tra. Đợt cao điểm bảo vệ Tết Ất Tỵ bắt đầu từ ngày 15/12/2024 vừa kết thúc hôm 16/2/2025. Những con số biết nói: [41 vụ|weapons.cases 2024-12-15/P64D], [53 đối tượng|crime.suspects 2024-12-15/P64D], [1,1 tấn|seized.fireworks 2024-12-15/P64D] pháo.\n\nNgày 2/1, tại bến Cây Da, tổ công tác bắt [2 đối tượng|crime.suspects 2025-01-02], thu [120 kg|seized.fireworks 2025-01-02] pháo.\n\nSo với mùa cao điểm trước, số vụ giảm [5 vụ|weapons.cases change 2024-12-15/P64D].',
		},
		{
			on: '2025-02-20',
			text: 'Cả đợt bắt 41 vụ\n\nTừ 15/12/2024 - 15/2/2025, BĐBP tỉnh bắt [41 vụ|crime.cases 2024-12-15/P63D]; tháng 12 có [9 vụ|crime.cases 2024-12], tháng 1 có [25 vụ|crime.cases 2025-01], nửa đầu tháng 2 có [7 vụ|crime.cases 2025-02-01/P15D].',
		},
		{
			on: '2024-11-20',
			text: 'Ra quân tuyên truyền\n\nNgày 1/11, Hải đội 2 ra quân đợt cao điểm tuyên truyền chống khai thác IUU. Trong ngày đầu ra quân, đơn vị phát [400 tờ rơi|propaganda.leaflets 2024-11-01], kiểm tra [26 tàu cá|fisheries.vessel_turns_checked 2024-11-01].\n\nSau 20 ngày, hải đội kiểm tra [310 tàu cá|fisheries.vessel_turns_checked 2024-11-01/P20D].',
		},
		{
			on: '2024-11-20',
			text: 'Chiến dịch 45 ngày đêm\n\nTừ 0 giờ ngày 5/10, Chiến dịch 45 ngày đêm xóa nhà tạm được kích hoạt. Đến 18/11, chiến dịch khép lại với [62 căn nhà|housing.houses_built_repaired 2024-10-05/P45D] hoàn thành, [1.820 ngày công|housing.workdays 2024-10-05/P45D].',
		},
		{
			on: '2023-12-15',
			text: 'Đợt cao điểm thứ ba\n\nNăm 2023, BĐBP tỉnh mở [3 đợt cao điểm|readiness.peak_campaigns 2023]. Đợt thứ nhất (1/1 - 15/2) bắt [12 vụ|crime.cases 2023-01-01/P46D]; đợt thứ hai (1/5 - 30/6) bắt [9 vụ|crime.cases 2023-05-01/P61D]; đợt thứ ba bắt đầu từ 1/11, đến nay bắt [14 vụ|crime.cases 2023-11-01/P45D]. Cả năm, các đồn bắt [96 vụ|crime.cases 2023].',
		},
		{
			on: '2024-07-10',
			text: 'Một vụ\n\nVụ việc xảy ra ngày 5/7. Đến 9/7, cơ quan chức năng đã bắt [6 đối tượng|drugs.suspects 2024-07-09] liên quan, thu [3 bánh heroin|drugs.heroin_bricks 2024-07-09].',
		},
		{
			on: '2024-07-10',
			text: 'Một vụ, nhiều ngày\n\nKhoảng 22 giờ ngày 3/7, Đồn Biên phòng Bản Sa bắt [1 đối tượng|drugs.suspects 2024-07-03], thu [2.000 viên ma túy|drugs.synthetic_pills 2024-07-03]. Qua đấu tranh, 5 giờ sáng hôm sau, lực lượng bắt tiếp [2 đối tượng|drugs.suspects 2024-07-04], thu [4.000 viên|drugs.synthetic_pills 2024-07-04]. Ngày 6/7, khám xét khẩn cấp, thu [1 khẩu súng|seized.guns 2024-07-06].\n\nKết quả, cả chuyên án bắt [3 đối tượng|drugs.suspects 2024-07-03/P4D], thu [6.000 viên ma túy|drugs.synthetic_pills 2024-07-03/P4D].',
		},
	],
};
