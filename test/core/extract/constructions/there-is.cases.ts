import type { ConstructionGroup } from './group.ts';

/** Numbers around the work that are no results: what is used up, kept, taught, fired, decided by a court or threatened by the law. */
export const thereIsCases: ConstructionGroup = {
	issued: '2024-12-20',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, Hải đội 2 tuần tra [214 chuyến|patrol.sea_sessions] trên biển, tiêu thụ 41.000 lít dầu.',
		'Năm 2024, các đồn thu giữ [18.000 lít|seized.fuel] dầu DO lậu; tàu tuần tra sử dụng 41.000 lít dầu.',
		'Năm 2024, Đồn cứu [31 người|sar.persons_rescued] gặp nạn. Trên tàu lúc đó có 1.200 lít dầu, 2 tấn cá.',
		'Năm 2024, bắt [45 vụ|drugs.cases] ma túy. Thùng phuy 200 lít chứa dầu bị vứt lại.',
		'Năm 2024, đơn vị tập huấn cho 120 cán bộ, chiến sĩ về công tác cứu hộ, cứu nạn.',
		'Năm 2024, bộ đội giúp dân [2.100 ngày công|civic.workdays]; nhân dân trong bản cũng góp 640 ngày công làm đường.',
		'Người dân giao nộp [34 khẩu súng|weapons.surrendered_guns]. Riêng nhà ông Sùng có hai khẩu cha ông để lại.',
		'Năm học vừa qua các đồn đỡ đầu [75 em|education.sponsored_students]; không em nào phải ở lại lớp.',
		'Năm 2024, đồn giúp [80 hộ|livelihood.households_supported] phát triển kinh tế. Xã hiện còn 120 hộ nghèo, 45 hộ cận nghèo.',
		'Năm 2024, đồn sửa [3 điểm trường|schools.sites]. Xã có 9 điểm trường, 2 điểm xa nhất cách trung tâm 20 km.',
		'Năm 2024, xử phạt [57 tàu|fisheries.iuu_vessels] vi phạm khai thác thủy sản. Toàn huyện còn 45 tàu cá chưa có giấy phép khai thác, 12 tàu chưa lắp thiết bị giám sát.',
		'Năm 2024, bắt [45 vụ|drugs.cases] ma túy. Trạm có 4 cán bộ, phụ trách 2 xã.',
		'Kiểm tra bắn súng bài 1, cự ly 100 m, 3 viên; chiến sĩ bắn 3 viên đạn đạt 27 điểm.',
		'Tòa tuyên phạt bị cáo 7 năm tù, phạt tiền 50 triệu đồng.',
		'Theo luật, người vận chuyển 100 g heroin có thể bị tử hình.',
		'Đối tượng khai mua 2 bánh heroin với giá 300 triệu đồng.',
		'Trên thế giới có 40 triệu nạn nhân mua bán người.',
		'Năm 2024, bắt [45 vụ|drugs.cases] ma túy. Tháng 3 âm lịch, bà con làm 2 vụ.',
		'Năm 2024, bắt [45 vụ|drugs.cases] ma túy. Đơn vị có 3 máy tính, 2 máy chiếu phục vụ tuyên truyền; tổ tuần tra mang theo 20 kg quân trang.',
		'Năm 2024, bắt [45 vụ|drugs.cases] ma túy. Gia đình bà Vàng có 2 con trâu và 4 con lợn.',
		'Khối thi đua số 3 bầu 2 đơn vị tiêu biểu đề nghị khen.',
	],
};
