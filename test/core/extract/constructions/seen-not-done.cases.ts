import type { ConstructionGroup } from './group.ts';

/** What is met, ridden, looked upon, owned or cared for beside the figures of the work. */
export const seenNotDoneCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: 'Sơn Hà',
	texts: [
		// what goods lay in, and what they or people were upon
		'Rạng sáng 9/5, tổ công tác bắt [3 đối tượng|drugs.suspects], [200 bánh heroin|drugs.heroin_bricks] nằm trong 5 bao tải gạo.',
		'Tổ công tác thu [41.500 bao thuốc lá|seized.cigarettes] trên hai chiếc xe tải mang biển số 67C-118.09.',
		'Hải đội 3 cứu được [12 ngư dân|sar.persons_rescued] trên 2 tàu cá trôi dạt.',
		'Đồn bắt giữ [25 người|illegal_entry.persons] nhập cảnh trái phép trên hai xe ô tô khách.',
		'Đồn thu giữ [45 vụ|smuggling.cases] hàng lậu và [trên 20 xe mô tô|seized.motorbikes GT].',
		'Hải đội bắt giữ [trên 2 tàu|seized.vessels GT] chở dầu lậu.',
		// on its way
		'Khi xe ô tô cùng một xe mô tô dẫn đường đến nơi, tổ công tác ập vào bắt [3 đối tượng|crime.suspects].',
		'Khoảng 23 giờ, tổ tuần tra thu [2 kg ma túy đá|drugs.meth] khi hai xe máy chạy tốc độ cao bị chặn lại.',
		// how far it is
		'Tỉnh lộ 31 dọc biên giới có quãng chưa đầy 40 m là tới đất bạn.',
		'Từ chân núi lên đường biên giới phải đi bộ 8 km.',
		// boats in our care, and others than those told of
		'Toàn tỉnh [không có tàu cá|fisheries.foreign_sea_violations =0] vi phạm vùng biển nước ngoài. Đồn quản lý 230 tàu, 58 tàu thường xuyên hoạt động xa bờ.',
		'Đồn xử phạt [12 tàu|fisheries.iuu_vessels] vi phạm khai thác IUU. Trạm phụ trách 318 tàu, trong đó 97 tàu từ 15 mét trở lên.',
		'Đồn xử phạt [9 tàu|fisheries.iuu_vessels] vi phạm khai thác IUU, có tàu gửi thiết bị giám sát hành trình sang 2 tàu khác.',
		// officers moved
		'Năm nay, đơn vị sáp nhập 2 phòng, giải thể 3 đồn, điều động hơn 140 lượt cán bộ.',
		'Trong năm, Đảng ủy bổ nhiệm 86 cán bộ, luân chuyển 12 đồng chí.',
		// what befell boats, and who saved themselves
		'Bão làm 12 tàu cá chìm, 4 tàu mắc cạn, 30 lồng bè bị cuốn trôi.',
		'Báo cáo nhanh: bão làm hư hỏng 1.320 ngôi nhà, 9 tàu cá đứt neo trôi dạt.',
		'Ba ngư dân ôm phao trôi dạt suốt 6 tiếng rồi tự bơi vào bờ.',
		'Hải đội cứu [4 tàu|sar.vessels_rescued] mắc cạn, [11 thuyền viên|sar.persons_rescued] trôi dạt.',
		'Bộ đội hướng dẫn [230 phương tiện|disaster.vessels_alerted] vào bờ; 5 chủ bè cuối cùng chịu lên bờ lúc 22 giờ.',
		// what became of those helped
		'Các đồn đỡ đầu [112 em|education.sponsored_students]; 23 em đã vào đại học, 5 em là quân nhân.',
		// names that open with a number
		'Dự án “200 con bò giống cho hộ nghèo” và phong trào “50 nghìn lượt tuần tra an toàn” tiếp tục được triển khai.',
		// met with our own people
		'BĐBP tỉnh xác định tổ chức [6 cuộc hội đàm|diplomacy.talks], 2 cuộc gặp mặt người có uy tín.',
	],
};

/** Who led, told behind the figure and its people. */
export const ledBehindCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: 'Sơn Hà',
	texts: [
		'Bắt [356 vụ|drugs.cases] ma túy, trong đó [214 vụ|drugs.cases LEAD] do Biên phòng chủ trì, [142 vụ|drugs.cases JOINT] phối hợp với Công an, Hải quan.',
		'Bắt [20 vụ|drugs.cases] ma túy: [12 vụ|drugs.cases LEAD] do đơn vị chủ trì, [8 vụ|drugs.cases JOINT] phối hợp với lực lượng Công an huyện.',
		'Bắt [90 vụ|drugs.cases]/[120 đối tượng|drugs.suspects] ma túy ([60 vụ|drugs.cases LEAD]/[80 đối tượng|drugs.suspects LEAD] chủ trì; [30 vụ|drugs.cases JOINT]/[40 đối tượng|drugs.suspects JOINT] phối hợp).',
		'Chủ trì bắt [8 vụ|drugs.cases LEAD]/[10 đối tượng|drugs.suspects LEAD], phối hợp bắt [4 vụ|drugs.cases JOINT]/[6 đối tượng|drugs.suspects JOINT] về ma túy.',
		'Đơn vị chủ trì bắt [5 vụ|smuggling.cases LEAD], phối hợp bắt [7 vụ|smuggling.cases JOINT] buôn lậu.',
	],
};

/** What was done of what was planned, no word of a plan beside it; how far beyond; houses to be begun. */
export const doneOfPlannedCases: ConstructionGroup = {
	issued: '2025-07-05',
	area: 'Sơn Hà',
	texts: [
		'6 tháng đầu năm 2025, tuyên truyền đạt [92|propaganda.sessions 2025-S1]/[80 buổi|propaganda.sessions target] (115%), tuần tra [640|patrol.sessions]/[1.200 buổi|patrol.sessions target].',
		'6 tháng đầu năm 2025, các đồn đỡ đầu [85|education.sponsored_students]/[80 em|education.sponsored_students target], đạt 106,3%.',
		// houses done of those to be done, right behind what was done
		'6 tháng đầu năm 2025, các đồn giúp dân xây [76|housing.houses_built]/[82 căn nhà|housing.houses_built target]; sửa chữa xong [40|housing.houses_repaired]/[41 căn nhà|housing.houses_repaired target].',
		'6 tháng đầu năm 2025, các đồn bàn giao [31|housing.border_shelters]/[40 căn "Mái ấm biên cương"|housing.border_shelters target].',
		'6 tháng đầu năm 2025, các đồn kiểm tra 31/40 căn nhà trọ.',
		// the share is of something else
		'6 tháng đầu năm 2025, 85/90 em đến lớp, 62% là nữ.',
		'Kế hoạch năm 2025 đỡ đầu [80 em|education.sponsored_students target 2025], đến nay đã đỡ đầu [85 em|education.sponsored_students], vượt 5 em.',
		'Bắt [34 vụ|crime.cases], vượt 4 vụ so với chỉ tiêu; tuần tra [1.310 lượt|patrol.sessions], vượt 110 lượt.',
		'6 tháng cuối năm, đơn vị sẽ khởi công thêm [10 căn nhà|housing.houses_built target 2025-S2] và bàn giao [15 căn|housing.houses_built target].',
		'6 tháng còn lại của năm, BĐBP tỉnh đặt chỉ tiêu khởi công, hoàn thành [12 căn nhà|housing.houses_built target].',
		'Ước cả năm, các đơn vị bắt giữ [180 vụ|crime.cases target 2025]/[210 đối tượng|crime.suspects target].',
	],
};
