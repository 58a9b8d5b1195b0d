/** Ways the press puts an article under its province; `…` is the name. Each has one figure: 15 vụ. */
export const FORMS: readonly string[] = [
	'Năm 2024, BĐBP tỉnh … bắt 15 vụ ma túy.',
	'Năm 2024, BĐBP … bắt 15 vụ ma túy.',
	'Năm 2024, Bộ đội Biên phòng … bắt 15 vụ ma túy.',
	'BỘ CHỈ HUY BĐBP TỈNH …\nNăm 2024, các đơn vị bắt 15 vụ ma túy.',
	'…: Biên phòng bắt 15 vụ ma túy\nNăm 2024, đơn vị bắt 15 vụ ma túy.',
	'(…) - Năm 2024, đơn vị bắt 15 vụ ma túy.',
	'… siết chặt tuyến biên giới\nNăm 2024, ngư dân … báo 20 tin; lực lượng Biên phòng bắt 15 vụ ma túy.',
	'Năm 2024, tổ công tác Đồn Biên phòng Pa Sín (…) bắt 15 vụ ma túy.',
	'Chủ tịch UBND tỉnh … Nguyễn Văn Bảy cho biết năm 2024, Biên phòng bắt 15 vụ ma túy.\nBĐBP tỉnh … giữ vững địa bàn.',
];

/** Names of provinces as they are and as they may be. */
export const NAMES: readonly string[] = [
	'Lai Châu',
	'Lào Cai',
	'Hải Phòng',
	'Cao Bằng',
	'Thừa Thiên Huế',
	'Bà Rịa - Vũng Tàu',
	'Sơn Hà',
	'Krông Đăk',
	'Ia Krieng',
	'Pu Nhi',
	'Y Rông',
	'Việt Sơn',
	'Phú Hải',
	'Tân Hà Lĩnh',
	'Mạc Giang',
	'Đắk Rông Hạ',
	'Đông Hải Nam',
	'Giao Hội',
	'Bảy Tá',
	'Sơn Khê Trong',
	'Phú Lâm - Đông Hà',
	'Ia Nam Đăk Trung',
];

/** Texts with several places: the area of each figure in order. */
export const SCENES: readonly (readonly [text: string, areas: readonly (string | null)[]])[] = [
	['BĐBP tỉnh Sơn Hà phối hợp với Công an tỉnh Hải An bắt 3 đối tượng vận chuyển ma túy.', ['Sơn Hà']],
	['BĐBP Sơn Hà phối hợp với Công an, Hải quan tỉnh Hải An bắt 3 đối tượng vận chuyển ma túy.', ['Sơn Hà']],
	[
		'BĐBP tỉnh Sơn Hà phối hợp với Đồn Biên phòng Cửa Lân, BĐBP tỉnh Hải An bắt 3 đối tượng vận chuyển ma túy.',
		['Sơn Hà'],
	],
	[
		'Đồn Biên phòng Pa Sín, BĐBP tỉnh Sơn Hà bắt Lò Văn Hặc (SN 1990, trú tại xã Tân Lợi, huyện Vân Lâm, tỉnh Bình Lâm), thu 2 kg heroin.',
		['Sơn Hà'],
	],
	[
		'Biên phòng Sơn Hà bắt hai đối tượng quê Bình Lâm, thu 2 kg heroin. BĐBP tỉnh Sơn Hà và Công an tỉnh Bình Lâm đang điều tra.',
		['Sơn Hà', 'Sơn Hà'],
	],
	[
		'Bộ Chỉ huy BĐBP tỉnh Sơn Hà (Việt Nam) và Bộ CHQS tỉnh Phông Sa Ly (Lào) hội đàm. Hai bên tuần tra song phương 12 lần; ta bắt 5 vụ ma túy.',
		['Sơn Hà', 'Sơn Hà'],
	],
	[
		'Đoàn của tỉnh Bun Lay và tỉnh Na Khăm (Lào) thăm BĐBP tỉnh Sơn Hà. Năm 2024, BĐBP tỉnh bắt 5 vụ ma túy.',
		['Sơn Hà'],
	],
	[
		'Lực lượng Biên phòng bắt 4 tàu chở dầu lậu trên vùng biển Tây Nam; BĐBP tỉnh Hải An xử lý theo thẩm quyền.',
		['Hải An'],
	],
	['Đơn vị bắt 4 tàu chở dầu lậu trên vùng biển Tây Nam.', [null]],
	['Tại thành phố Vân Phong, tỉnh Hải An, bộ đội khám bệnh cho 120 lượt người.', ['Hải An']],
	['BĐBP TP. Hồ Chí Minh kiểm tra 1.200 lượt tàu cá.', ['TP. Hồ Chí Minh']],
	[
		'BĐBP TP.HCM kiểm tra 1.200 lượt tàu cá; BĐBP TP Hải Phòng kiểm tra 900 lượt tàu cá.',
		['TP. Hồ Chí Minh', 'Hải Phòng'],
	],
	[
		'Bão số 3 gây thiệt hại lớn. Tại Thanh Hóa, mưa lũ làm 5 người chết. Tại Sơn La, mưa lũ làm 1 người chết.',
		['Thanh Hóa', 'Sơn La'],
	],
	[
		'Tin từ Bộ Tư lệnh BĐBP, quý I/2024 các đơn vị bắt 2.478 vụ, 3.610 đối tượng.\nMột số địa bàn:\n- Phìn Hồ: bắt 41 vụ ma túy.\n- TP. Hòa Cảng: kiểm tra 1.996 lượt tàu cá.\nToàn lực lượng trao 168.000 suất quà.',
		['Cả nước', 'Cả nước', 'Phìn Hồ', 'Hòa Cảng', 'Cả nước'],
	],
	[
		'CẬP NHẬT: Bão đổ bộ\nBĐBP tỉnh Hải An đưa 286 hộ đến nơi an toàn.\nĐồn Biên phòng Hòn Trống cứu 4 người.',
		['Hải An', 'Hải An'],
	],
	[
		'Trong số dẫn đầu có BĐBP tỉnh Sơn Hà với 402 vụ ma túy và BĐBP tỉnh Hải An, đơn vị cứu được 188 ngư dân.',
		['Sơn Hà', 'Hải An'],
	],
	[
		'Những năm qua, Bộ Tư lệnh BĐBP đã chủ động phối hợp với lực lượng chức năng các nước.\nNăm 2023, các đơn vị đấu tranh 17 chuyên án, bắt 34 đối tượng, thu 215 bánh heroin.\nBĐBP tỉnh Sơn Hà bắt 5 đối tượng vận chuyển ma túy.',
		['Cả nước', 'Cả nước', 'Cả nước', 'Sơn Hà'],
	],
	[
		'Thực hiện chỉ thị của Bộ Tư lệnh BĐBP, năm 2024 các đồn bắt 12 vụ ma túy.\nBộ Chỉ huy BĐBP tỉnh Sơn Hà biểu dương các đơn vị.',
		['Sơn Hà'],
	],
	[
		'Kết quả năm 2024\n1. BĐBP tỉnh Sơn Hà\n- Bắt 15 vụ ma túy.\n- Tuyên truyền 120 buổi.\n2. BĐBP tỉnh Bình Lâm\n- Bắt 11 vụ ma túy.\n- Tuyên truyền 90 buổi.',
		['Sơn Hà', 'Sơn Hà', 'Bình Lâm', 'Bình Lâm'],
	],
	[
		'Bão số 7 đổ bộ. Tại tỉnh Hải An, bộ đội di dời 120 hộ dân.\nĐồn Biên phòng Cửa Lân di dời 45 hộ dân.\nTại tỉnh Nam Thạch, bộ đội di dời 90 hộ dân.\nĐồn Biên phòng Cửa Tráp di dời 32 hộ dân.',
		['Hải An', 'Hải An', 'Nam Thạch', 'Nam Thạch'],
	],
	[
		'Ngày 4/5/2024, Đồn Biên phòng Pa Sín (BĐBP Sơn Hà) bắt 2 đối tượng buôn ma túy. Cùng ngày, Đồn Biên phòng Nậm Lạnh (BĐBP Bình Lâm) bắt 1 đối tượng.\nHôm sau, Đồn Nậm Lạnh bắt thêm 3 đối tượng; Đồn Biên phòng Pa Sín bắt 4 đối tượng.',
		['Sơn Hà', 'Bình Lâm', 'Bình Lâm', 'Sơn Hà'],
	],
	['Hải đoàn Biên phòng 28 kiểm tra 1.200 lượt tàu cá từ Hải An đến Nam Thạch.', [null]],
	[
		'Lê Văn Bình\nMùa xuân trên đỉnh núi\nĐồn Biên phòng Pa Sín, huyện Mường Lai, Sơn Hà trao 500 suất quà cho đồng bào.',
		['Sơn Hà'],
	],
	[
		'Đồn Biên phòng Thu Lũm nhận nuôi 2 cháu.\nBé Vàng A Sử (8 tuổi, ở bản Nậm Lạnh, huyện Vân Lâm, tỉnh Bình Lâm) là một trong hai cháu.\nBĐBP tỉnh Sơn Hà hỗ trợ các cháu.',
		['Sơn Hà'],
	],
	[
		'Bão số 3 đang vào bờ. Tính đến 16 giờ, toàn tỉnh có 6.116 tàu thuyền đã vào nơi neo đậu an toàn.\nĐã neo đậu tránh trú tại Quảng Ninh 142 tàu thuyền; tại Hải Phòng 152 tàu thuyền.\nBộ đội Biên phòng tỉnh Thanh Hóa giữ liên lạc với các tàu.',
		['Thanh Hóa', 'Quảng Ninh', 'Hải Phòng'],
	],
	['Các đồn Biên phòng Sơn Hà liên tiếp bắt giữ 12 vụ ma túy.', ['Sơn Hà']],
	[
		'Nhộn nhịp các cửa khẩu Sơn Hà\nNăm 2024, Biên phòng làm thủ tục cho 12.000 lượt người xuất nhập cảnh.',
		['Sơn Hà'],
	],
	[
		'Bộ Tư lệnh BĐBP tặng Bằng khen cho 2 tập thể, 5 cá nhân, thưởng 30 triệu đồng.\nBĐBP tỉnh Sơn Hà bắt 5 vụ ma túy.',
		['Sơn Hà', 'Sơn Hà', 'Sơn Hà', 'Sơn Hà'],
	],
	[
		'BĐBP tỉnh Bắc Trà - Nam Lĩnh bắt 5 vụ ma túy. Nhân dân Bắc Trà - Nam Lĩnh báo cho Biên phòng, bộ đội bắt 3 đối tượng.',
		['Bắc Trà - Nam Lĩnh', 'Bắc Trà - Nam Lĩnh'],
	],
	['BĐBP tỉnh Tân Phòng tuyên truyền 120 buổi.', ['Tân Phòng']],
	// what a name is, told by the article: where it ends, whose name follows it
	[
		'BĐBP tỉnh Ông Lộc bắt 5 vụ ma túy. Năm qua, Ông Lộc có 3 vụ buôn lậu bị BĐBP bắt.',
		['Ông Lộc', 'Ông Lộc'],
	],
	['BỘ CHỈ HUY BĐBP TỈNH PU NAM ĐĂK HAI\nBÁO CÁO\nCác đơn vị bắt 5 vụ ma túy.', ['Pu Nam Đăk Hai']],
	[
		'BĐBP SƠN KHÊ NĂM BẮT GIỮ NHIỀU VỤ MA TÚY\nNgày 4/5/2024, BĐBP Sơn Khê Năm bắt 5 vụ ma túy.',
		['Sơn Khê Năm'],
	],
	[
		'BĐBP tỉnh Sơn Khê Nguyễn Văn An kể: đơn vị bắt 5 vụ ma túy. Chỉ huy trưởng BĐBP tỉnh Lê Đình Hải cho biết thêm, BĐBP Sơn Khê bắt 3 vụ buôn lậu.',
		['Sơn Khê', 'Sơn Khê'],
	],
	[
		'Thào Thị Bẩy dẫn đường. Chủ tịch UBND tỉnh Nguyễn Hữu An khen. Đồn Biên phòng Pa Sín (BĐBP Hà Khê) bắt 5 vụ ma túy.',
		['Hà Khê'],
	],
	[
		'BĐBP tỉnh Sơn La Thượng bắt 5 vụ ma túy. Sơn La Thượng bắt thêm 3 đối tượng.',
		['Sơn La Thượng', 'Sơn La Thượng'],
	],
	['BĐBP Đồn Pa Sín bắt 5 vụ ma túy tại tỉnh Sơn Khê.', ['Sơn Khê']],
	[
		'BĐBP tỉnh Đông Nam Hà bắt 5 vụ ma túy. Biên phòng tỉnh Đông Nam Hà bắt 3 đối tượng.',
		['Đông Nam Hà', 'Đông Nam Hà'],
	],
	['Đồn Biên phòng Pa Sín (BĐBP Nam Bộ Giang) bắt 5 vụ ma túy.', ['Nam Bộ Giang']],
	['BĐBP tỉnh Sơn Hà hội đàm với tỉnh Hủa Phăn Lào. Các đồn bắt 5 vụ ma túy.', ['Sơn Hà']],
	// a town or a region named after a province, which is no mention of its own
	['BĐBP tỉnh Sơn Hà báo cáo. Tại thành phố Trà Lĩnh, tỉnh Hải An, các đơn vị bắt 5 vụ ma túy.', ['Hải An']],
	['BĐBP tỉnh Sơn Hà báo cáo. Các đơn vị giáp tỉnh Tây Nguyên bắt 5 vụ ma túy.', ['Sơn Hà']],
];
