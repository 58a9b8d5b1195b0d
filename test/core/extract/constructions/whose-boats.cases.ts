import type { ConstructionGroup } from './group.ts';

/** Ships of a port and boats that fish, and turns over the border told by short labels. */
export const whoseBoatsCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// the post of a port clears ships
		'Các đồn Biên phòng cửa khẩu cảng đã làm thủ tục cho [3.386 lượt tàu|port.ship_calls] ra, vào, chuyển cảng, trong số đó tàu quốc tịch nước ngoài là [1.742 lượt|port.ship_calls].',
		'Trạm Biên phòng cửa khẩu cảng Cửa Trà đã kiểm tra [3386 lượt tàu|port.ship_calls] ra, vào.',
		'Trạm Biên phòng cửa khẩu cảng kiểm tra [310 lượt tàu|port.ship_calls] với [4.900 lượt thuyền viên|port.crew_turns].',
		'Đồn Biên phòng cửa khẩu cảng Vũng Lâm làm thủ tục cho [96 tàu|port.ship_calls] xuất nhập cảnh với [1.780 thuyền viên|port.crew_turns], [12.400 khách|port.passenger_turns] du lịch.',
		'Các đồn Biên phòng cửa khẩu cảng kiểm soát [2.150 lượt tàu|fisheries.vessel_turns_checked] ra khơi.',
		// boats that fish, in whatever port
		'Tàu cá cập cảng được kiểm tra: [2.120 lượt|fisheries.vessel_turns_checked].',
		'Tại cảng cá, tổ kiểm soát liên ngành kiểm tra [1.860 lượt tàu|fisheries.vessel_turns_checked] cập cảng.',
		'Đồn đăng ký cho [1.860 phương tiện|fisheries.vessel_turns_checked]/[8.300 lao động|fisheries.fisher_turns_checked] ra khơi.',
		'Kiểm soát [1.240 phương tiện|fisheries.vessel_turns_checked] với [6.300 ngư dân|fisheries.fisher_turns_checked] ra vào lạch.',
		// labels
		'Người XC: [31.200 lượt|gate.person_crossings]; người NC: [30.800 lượt|gate.person_crossings]; PTXC: [4.100 lượt|gate.vehicle_crossings]; PTNC: [4.050 lượt|gate.vehicle_crossings].',
		'Cư dân biên giới qua lại cửa khẩu [45.600 lượt|gate.person_crossings].',
		'Tàu làm thủ tục: [1.020 lượt|port.ship_calls]; thuyền viên làm thủ tục: [14.200 lượt|port.crew_turns].',
		// turns that rose or fell
		'Qua cửa khẩu có [96.000 lượt khách|gate.person_crossings], tăng [12.000 lượt|gate.person_crossings change] so với cùng kỳ.',
		'Kiểm soát XNC tại cửa khẩu: [204.318 lượt người|gate.person_crossings]; [57.906 lượt PT|gate.vehicle_crossings]. So với năm 2023: lượt người tăng [12.100 lượt|gate.person_crossings change]; lượt PT tăng [3.217 lượt|gate.vehicle_crossings change].',
		// boats kept, taken, caught
		'Kiên quyết không cho 15 tàu ra khơi vì thiết bị giám sát hỏng.',
		'Từ đầu năm đến nay, tỉnh có [2 tàu|fisheries.foreign_sea_violations] bị Malaysia bắt giữ với 17 ngư dân.',
		'Tỉnh có [3 tàu cá|fisheries.foreign_sea_violations] bị lực lượng chức năng Thái Lan bắt.',
		'Hải đội 2 phát hiện [5 tàu cá|fisheries.iuu_vessels] vi phạm.',
		'Trong số [42 tàu|fisheries.iuu_vessels] vi phạm bị xử phạt, [15 tàu|fisheries.iuu_vessels] không duy trì VMS, [27 tàu|fisheries.iuu_vessels] sai vùng.',
		'Trong quý, cán bộ làm thủ tục cho [402 lượt tàu|port.ship_calls], [7.816 lượt thuyền viên|port.crew_turns] xuất cảnh, nhập cảnh, chuyển cảng; so với quý I, lượng tàu nhích thêm [6%|port.ship_calls change], thuyền viên giảm [2,5%|port.crew_turns change].',
		'Làm thủ tục cho [310 lượt tàu|port.ship_calls], [4.100 lượt thuyền viên|port.crew_turns], hàng hóa qua cảng đạt [86.000 tấn|gate.cargo]; so với tháng trước, thuyền viên tăng [3%|port.crew_turns change].',
		'KSXNC: [12.400 lượt người|gate.person_crossings], [3.210 lượt PT|gate.vehicle_crossings].',
	],
};
