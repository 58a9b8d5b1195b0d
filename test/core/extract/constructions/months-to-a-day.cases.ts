import type { ConstructionGroup } from './group.ts';

/** A month of which nothing is counted leads to the day of the deed; meetings on the results of a half; what is only asked for there. */
export const monthsToADayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-09-26',
			text: 'Tháng 6, Đồn Biên phòng Pa Sín thuộc BĐBP tỉnh Hà Khê nhận được nguồn tin về một đường dây ma túy. Sau hơn ba tháng theo dõi, đêm 24/9, ban chuyên án phá án.\nLực lượng bắt [3 đối tượng|drugs.suspects 2024-09-24], thu [12 bánh heroin|drugs.heroin_bricks 2024-09-24], [2 xe máy|seized.motorbikes 2024-09-24].',
		},
		{
			on: '2024-07-10',
			text: 'Chiều 9/7, Phó Bí thư Tỉnh ủy Hà Khê làm việc với BĐBP tỉnh về kết quả nửa đầu năm 2024.\nThảo luận tại buổi làm việc, Giám đốc Sở Nông nghiệp cho biết, toàn tỉnh hiện có 2.870 tàu cá, trong đó 612 tàu dài từ 15 mét trở lên; đề nghị BĐBP hỗ trợ nhân lực trực tại 2 cảng cá. Trả lời, Thượng tá Cao Xuân Đính khẳng định các đồn đã kiểm soát [15.330 lượt tàu cá|fisheries.vessel_turns_checked 2024-S1].',
		},
		{
			on: '2024-07-10',
			text: 'Sáng 9/7, Đoàn đại biểu Quốc hội tỉnh Hà Khê giám sát tại BĐBP tỉnh về thực hiện pháp luật biên phòng 6 tháng đầu năm.\nTheo báo cáo, đơn vị tổ chức [412 buổi tuyên truyền|propaganda.sessions 2024-S1], bắt [31 vụ|crime.cases 2024-S1].',
		},
		{
			on: '2024-09-26',
			text: 'Tháng 5, bà con bản Na Hồng báo cho Đồn Pa Sín thuộc BĐBP Hà Khê về một nhóm lạ mặt. Rạng sáng 20/9, tổ công tác mật phục.\n[Bốn đối tượng|drugs.suspects 2024-09-20] bị bắt, thu [9 bánh heroin|drugs.heroin_bricks 2024-09-20].',
		},
		{
			on: '2024-07-06',
			text: 'Tháng 6, BĐBP Hà Khê bắt [31 vụ|crime.cases 2024-06]. Ngày 2/7, đơn vị họp giao ban.\nThu [3 kg|drugs.heroin 2024-06] heroin, [12 khẩu súng|seized.guns 2024-06].',
		},
		{
			on: '2024-07-10',
			text: 'Chiều 9/7, BĐBP tỉnh Hà Khê tiếp đoàn công tác của tỉnh. Tại buổi tiếp, đơn vị trao [60 suất quà|gifts.sets 2024-07-09] cho hộ nghèo.',
		},
	],
};
