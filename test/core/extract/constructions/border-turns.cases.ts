import type { ConstructionGroup } from './group.ts';

/** The border, patrols and crossings in other turns of phrase. */
export const borderTurnCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// context
		'Dọc [96,4 km|context.border_length_km context] đường biên mà đơn vị gìn giữ, [58 cột mốc|context.border_markers context] đứng sừng sững giữa đại ngàn.',
		'Toàn tuyến có [5 huyện|context.border_districts context] giáp biên.',
		// readiness
		'Trên các đường mòn, lối mở, đơn vị cắm [27 chốt|readiness.checkpoints] ngày đêm.',
		'Số chốt, lán canh giữ hiện còn [19|readiness.checkpoints].',
		'Đồn lập [11 tổ|readiness.checkpoints] chốt chặn lưu động trên các lối mở.',
		'Đã phát động và tổ chức thực hiện [04 đợt|readiness.peak_campaigns] cao điểm tấn công trấn áp tội phạm.',
		'Ra quân [3 đợt|readiness.peak_campaigns] cao điểm dịp Tết.',
		// patrol
		'Việc tuần tra được duy trì đều với [1.240 lượt|patrol.sessions], [8.615 lượt cán bộ, chiến sĩ|patrol.troop_turns] tham gia.',
		'[738 buổi|patrol.sessions] tuần tra, mật phục đã được các đồn tổ chức trong 6 tháng đầu năm 2025.',
		'Bộ đội cùng bà con đi kiểm tra đường biên, cột mốc [412 lần|patrol.sessions].',
		'Các tổ công tác đã băng rừng [306 chuyến|patrol.sessions] để kiểm tra cột mốc.',
		'Tuần tra: [915 buổi|patrol.sessions] (trong đó [38 buổi|patrol.bilateral_sessions] cùng lực lượng biên phòng nước bạn).',
		'Quân số đi tuần: [5.470 lượt đồng chí|patrol.troop_turns] BĐBP, [1.180 lượt|patrol.militia_turns] dân quân.',
		'Dân quân các xã đã góp [964 lượt người|patrol.militia_turns] cùng bộ đội tuần tra.',
		'Có [730 lượt người|patrol.militia_turns] là dân quân, công an viên đi cùng các tổ tuần tra.',
		'Phối hợp với đơn vị bảo vệ biên giới đối diện tổ chức [9 đợt|patrol.bilateral_sessions] tuần tra, kiểm soát.',
		'Ba lực lượng Biên phòng, Công an, Quân sự đã tuần tra chung [85 lượt|patrol.joint_sessions].',
		'Phối hợp ba lực lượng tuần tra [391 lần|patrol.joint_sessions].',
		'Cùng công an xã và dân quân, các đồn mở [204 cuộc|patrol.joint_sessions] tuần tra trong dịp Tết.',
		'Tàu của hải đội ra khơi [47 chuyến|patrol.sea_sessions] tuần tra.',
		'Hải đội 2 đã xuất bến tuần tra [63 lượt|patrol.sea_sessions], bám biển dài ngày.',
		'Trên biển, tổ chức [118 lượt|patrol.sea_sessions] tàu, xuồng tuần tra với [940 lượt cán bộ, chiến sĩ|patrol.troop_turns].',
		'Tuần tra tuyến bộ [705 buổi|patrol.sessions], tuyến sông [318 lượt xuồng|patrol.sessions].',
		// border regime
		'Phát hiện [23 vụ|border.regime_violation_cases]/[51 đối tượng|border.regime_violation_persons] xâm canh, chăn thả gia súc qua biên giới, vi phạm quy chế biên giới.',
		'Vi phạm Nghị định về quy chế khu vực biên giới có [16 vụ|border.regime_violation_cases], [34 người|border.regime_violation_persons].',
		'Số vụ vi phạm Hiệp định quy chế biên giới là [19|border.regime_violation_cases].',
		// crossing
		'Trong kỳ, [64 người|illegal_entry.persons] tìm cách lẻn vào nước ta bằng đường mòn đã bị phát hiện ([21 vụ|illegal_entry.cases] nhập cảnh trái phép).',
		'Bắt [31 người|illegal_entry.persons] nước ngoài nhập cảnh chui.',
		'[12 vụ|illegal_exit.cases], [37 người|illegal_exit.persons] trốn sang bên kia biên giới làm thuê trái phép bị ngăn chặn.',
		'Ngăn chặn [45 công dân|illegal_exit.persons] định xuất cảnh trái phép.',
		'Người vượt biên trái phép bị phát hiện: [218|illegal_crossing.persons]; số vụ: [74|illegal_crossing.cases].',
		'Phát hiện [9 vụ|illegal_crossing.cases] có [22 người|illegal_crossing.persons] đi lại qua biên giới không giấy tờ.',
		'Khởi tố [5 vụ|illegal_crossing.organizing_cases], [13 bị can|illegal_crossing.organizing_suspects] về hành vi tổ chức cho người khác nhập cảnh trái phép.',
		'Các đối tượng môi giới bị bắt: [17 tên|illegal_crossing.organizing_suspects].',
		'Phía bạn đã bàn giao cho ta [142 công dân|returnees.persons] Việt Nam.',
		'[86 công dân|returnees.persons] bị nước ngoài trục xuất đã được tiếp nhận qua cửa khẩu.',
		'Số công dân do lực lượng chức năng nước bạn trao trả là [305 người|returnees.persons].',
		'Bắt [8 đối tượng|wanted.persons] đang có lệnh truy nã lẩn trốn ở khu vực biên giới.',
		'Vận động đầu thú [3 đối tượng|wanted.persons] truy nã.',
		'Đối tượng bị truy nã: bắt [6|wanted.persons].',
		'Giải quyết cho [21.305 lượt hành khách|gate.person_crossings] qua lại cửa khẩu. Trung bình mỗi ngày 1.280 xe, tăng 15% so với tháng trước.',
		'Các đồn tuần tra [45 lần|patrol.sessions] với [300 lượt cán bộ, chiến sĩ|patrol.troop_turns] và 230 lượt quần chúng tham gia.',
		'Trong quý IV năm 2023, trạm làm thủ tục cho [9.120 lượt người|gate.person_crossings 2023-Q4], [2.045 lượt xe|gate.vehicle_crossings 2023-Q4]; cả năm ngót [118.000 lượt người|gate.person_crossings 2023] và [24.700 lượt xe|gate.vehicle_crossings 2023].',
	],
};
