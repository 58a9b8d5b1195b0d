import type { ConstructionGroup } from './group.ts';

/** Sea and islands: fishing, storms, ports, oil. */
export const seaCases: ConstructionGroup = {
	issued: '2025-10-02',
	area: 'Vân Hải',
	texts: [
		'9 tháng năm 2025, BĐBP tỉnh phát hiện, xử lý [64 vụ|fisheries.iuu_cases 2025-01-01/P9M] vi phạm trong lĩnh vực khai thác thủy sản, xử phạt vi phạm hành chính [1,85 tỷ đồng|penalty.fines].',
		'Xử phạt [37 tàu cá|fisheries.iuu_vessels] vi phạm quy định về chống khai thác IUU, tổng số tiền [2 tỷ 310 triệu đồng|penalty.fines].',
		'Toàn tỉnh hiện có 4.812 tàu cá, trong đó 1.920 tàu dài từ 15 m trở lên đã lắp thiết bị giám sát hành trình, đạt 99,8%.',
		'Các đồn, trạm kiểm soát [15.230 lượt tàu cá|fisheries.vessel_turns_checked] với [92.400 lượt ngư dân|fisheries.fisher_turns_checked] xuất, nhập bến.',
		'Nhắc nhở [112 lượt tàu cá|fisheries.vms_alerts] mất kết nối giám sát hành trình trên 6 giờ.',
		'Từ đầu năm đến nay, tỉnh [không có tàu cá|fisheries.foreign_sea_violations =0] vi phạm vùng biển nước ngoài.',
		'Trong tháng 9, có [3 tàu cá|fisheries.foreign_sea_violations 2025-09] với 21 ngư dân của tỉnh bị nước ngoài bắt giữ do vi phạm vùng biển nước ngoài.',
		'Tính đến 16 giờ ngày 1/10, BĐBP các tỉnh đã thông báo, kiểm đếm, hướng dẫn cho [58.230 phương tiện|disaster.vessels_alerted 2025-10-01]/[245.120 người|disaster.fishers_alerted 2025-10-01] biết diễn biến của bão để chủ động phòng tránh.',
		'BĐBP tỉnh duy trì [1.200 cán bộ, chiến sĩ|sar.troop_turns] cùng 35 tàu, xuồng, 60 ô tô sẵn sàng ứng phó với bão số 10.',
		'Tổ chức tìm kiếm, cứu nạn [18 vụ|sar.incidents], cứu được [86 người|sar.persons_rescued], [12 phương tiện|sar.vessels_rescued].',
		'Hướng dẫn [1.120 tàu|disaster.vessels_alerted] với [5.600 ngư dân|disaster.fishers_alerted] vào nơi tránh trú an toàn.',
		'Đã sơ tán [320 hộ|disaster.households_evacuated] với [1.240 nhân khẩu|disaster.persons_evacuated] ở vùng trũng thấp đến nơi an toàn.',
		'Hải đội 2 tổ chức [26 chuyến|patrol.sea_sessions] tuần tra trên biển với [310 lượt cán bộ, chiến sĩ|patrol.troop_turns].',
		'Làm thủ tục cho [1.042 lượt tàu|port.ship_calls] xuất, nhập cảnh với [19.840 lượt thuyền viên|port.crew_turns]; hàng hóa thông qua cảng đạt [6,2 triệu tấn|gate.cargo].',
		'Bắt giữ [5 tàu|seized.vessels] vận chuyển trái phép [310.000 lít dầu DO|seized.fuel].',
		'Xua đuổi [21 lượt tàu|fisheries.foreign_vessels_expelled] cá nước ngoài vi phạm vùng biển Việt Nam.',
		'Đồn đã thành lập [45 tổ tàu thuyền an toàn|grassroots.selfmgmt_groups] với [318 thành viên|grassroots.selfmgmt_members].',
		'Tặng ngư dân 1.500 lá cờ Tổ quốc, 300 áo phao, [200 suất quà|gifts.sets].',
		'Sóng biển cao 4 - 6 m, gió giật cấp 12, lượng mưa 250 mm.',
		'Bão làm 312 nhà tốc mái, 2 tàu bị chìm, thiệt hại khoảng 45 tỷ đồng.',
		'Huy động [420 lượt cán bộ, chiến sĩ|sar.troop_turns] cùng 6 xuồng cao tốc tham gia tìm kiếm [3 ngư dân|sar.deaths_missing] mất tích.',
		'Đưa vào bờ [9 thuyền viên|sar.persons_rescued] tàu hàng bị chìm; [2 thuyền viên|sar.deaths_missing] vẫn mất tích.',
		'Lập biên bản, xử phạt [12 chủ tàu|penalty.persons] với số tiền [156 triệu đồng|penalty.fines].',
		'Phối hợp với Kiểm ngư tuần tra [9 đợt|patrol.joint_sessions], phát hiện [11 vụ|fisheries.iuu_cases] vi phạm khai thác hải sản.',
		'Kiểm tra [35 lượt tàu|fisheries.vessel_turns_checked], phát hiện [7 tàu|fisheries.iuu_vessels] sử dụng ngư cụ cấm.',
	],
};
