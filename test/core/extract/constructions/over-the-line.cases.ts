import type { ConstructionGroup } from './group.ts';

/** Which way people crossed the line, who joined us from the other side, whom they handed back, and where those caught live. */
export const overTheLineCases: ConstructionGroup = {
	issued: '2025-02-10',
	area: 'Hà Khê',
	texts: [
		// the way is told
		'Ngày 8/2, Đồn Biên phòng Nậm Tao bắt giữ [7 người|illegal_entry.persons] vượt biên giới trái phép từ Trung Quốc về Việt Nam.',
		'Tổ công tác phát hiện [5 đối tượng|illegal_entry.persons] qua lại biên giới trái phép từ Lào vào nội địa.',
		'Đêm 8/2, chốt số 3 chặn [3 thanh niên|illegal_entry.persons] vượt biên trái phép từ Campuchia trở về nước.',
		'Ngày 8/2, đồn ngăn [6 người|illegal_exit.persons] vượt biên trái phép sang Campuchia.',
		'Tại mốc 412, trạm bắt [2 người|illegal_exit.persons] đang vượt biên giới sang Lào.',
		// no way is told, or both
		'Quý I, đồn bắt [9 người|illegal_crossing.persons] vượt biên giới trái phép.',
		'Đồn xử lý [14 đối tượng|illegal_crossing.persons] qua lại biên giới trái phép giữa Việt Nam và Lào.',
		// persons, told as instances of citizens
		'Nửa đầu tháng 1, các đồn thu dung [38 trường hợp công dân|illegal_entry.persons] nhập cảnh trái phép.',
		'Phát hiện [12 trường hợp công dân Việt Nam|illegal_exit.persons] xuất cảnh trái phép.',
		'Đồn xử lý [26 trường hợp|illegal_entry.cases] nhập cảnh trái phép.',
		// with a body from abroad, whatever the places it lies in
		'Ngày 8/2, BĐBP tỉnh Hà Khê phối hợp với Công an tỉnh Phông Sa Ly, Lào bắt [2 đối tượng|drugs.suspects JOINT], thu [6.200 viên ma túy tổng hợp|drugs.synthetic_pills].',
		'Đồn Biên phòng Nậm Tao phối hợp với An ninh huyện Mường Tà, tỉnh Phông Sa Ly, Lào phá một đường dây, bắt [4 đối tượng|drugs.suspects JOINT] mua bán ma túy.',
		'Đêm 8/2, cùng với Đồn Công an huyện Mường Tà, tỉnh Hủa Phăn, Lào, Đồn Biên phòng Nậm Tao thu [11 bánh heroin|drugs.heroin_bricks].',
		'Ngày 8/2, Công an tỉnh Phông Sa Ly, Lào bắt 2 đối tượng, thu 3 bánh heroin.',
		'Tại huyện Mường Tà, tỉnh Phông Sa Ly, Lào, lực lượng chức năng nước bạn thu 9.000 viên ma túy tổng hợp.',
		// handed back by a body with a long name
		'Ngày 6/2, đồn hoàn thiện thủ tục tiếp nhận [41 công dân|returnees.persons] do Công an tỉnh Phông Sa Ly (nước Cộng hòa Dân chủ Nhân dân Lào) trao trả.',
		'Trạm Nậm Tao tiếp nhận [16 công dân|returnees.persons @Hà_Khê] do Đội kiểm soát biên giới huyện Ma Hà, châu Văn Sơn, tỉnh Vân Nam, Trung Quốc trao trả.',
		'Đồn xác minh nhân thân [47 công dân Việt Nam|returnees.persons] vừa được lực lượng chức năng Campuchia bàn giao.',
		'Đồn xây [3 căn nhà|housing.houses_built]; 5 căn nhà do Hội Chữ thập đỏ tỉnh và Công ty Phú Hưng xây.',
		// where they live is not where it happened
		'Ngày 6/2, đồn tiếp nhận [9 công dân|returnees.persons @Hà_Khê] do phía Trung Quốc trao trả.\nNhững người này thường trú tại các tỉnh Sơn Hà, Tây Hà và Thanh Khê.',
		'Đồn bắt [4 người|illegal_exit.persons @Hà_Khê] xuất cảnh trái phép. Những người này quê ở các tỉnh Lai Châu, Yên Bái và Nghệ An.',
		'Đồn Nậm Tao bắt [6 người|illegal_entry.persons @Hà_Khê] nhập cảnh trái phép, hộ khẩu tại tỉnh Điện Biên, Sơn La.',
		'Quý I, BĐBP tỉnh Sơn La bắt [31 vụ|crime.cases @Sơn_La], BĐBP tỉnh Điện Biên bắt [44 vụ|crime.cases @Điện_Biên].',
		// since a day whose year is left out; half a month
		'Từ ngày 15 tháng 12 năm đến nay, các đơn vị bắt [19 vụ|crime.cases 2024-12-15/P58D].',
		'Từ ngày 5 tháng 1 năm đến nay, đồn thu [84 kg pháo|seized.fireworks 2025-01-05/P37D].',
		'Trong nửa tháng đầu năm 2025, đồn phát hiện [33 vụ|crime.cases 2025-01-01/P15D].',
		'Nửa tháng đầu năm, đồn bắt [8 vụ|weapons.cases 2025-01-01/P15D] buôn bán pháo.',
		'Nửa đầu năm 2024, đồn bắt [41 vụ|crime.cases 2024-S1].',
	],
};
