import type { ConstructionGroup } from './group.ts';

/** Articles that name their province in passing, beside others: somebody's home, a neighbour, a former name. */
export const whereaboutsCases: ConstructionGroup = {
	issued: '2024-12-31',
	area: null,
	texts: [
		// communes open a sentence; the land is named by its people and its ground
		'Khi dân làng Đăk Lung rủ nhau nộp súng\nNhiều năm trước, cây súng kíp là vật bất ly thân của đàn ông vùng biên Đăk Lung. 10 tháng năm 2022, nhân dân các xã biên giới đã tự nguyện giao nộp cho Biên phòng [402 khẩu súng|weapons.surrendered_guns @Đăk_Lung].\nXã Ia Bơr có 287 hộ, tính từ đầu năm đến nay đã giao nộp [51 khẩu|weapons.surrendered_guns @Đăk_Lung].',
		'Mùa xuân ở Huổi Lanh\nĐồn Biên phòng Huổi Lanh (huyện Mường Lai, tỉnh Sơn Hà) đóng ở lưng chừng núi.\nXã Huổi Lanh có 412 hộ. Năm 2024, đồn xây [12 căn nhà|housing.houses_built @Sơn_Hà] cho hộ nghèo.\nBản Pa Sín đã đón điện. Đồn bắt [5 vụ|drugs.cases @Sơn_Hà] ma túy.',
		'Hai cuộc đời trên biên giới\nBa Na là bản xa nhất của xã Tả Sìn. Năm 2024, Đồn Biên phòng Tả Sìn nhận đỡ đầu [14 học sinh|education.sponsored_students @Lào_Cai].\nThiếu tá Nguyễn Văn Bình, quê ở tỉnh Thái Bình, lên Lào Cai từ năm 2004.',
		'Giọng loa miền biên ải\nMiền núi Sơn Hà những ngày cuối năm rét buốt. Năm 2024, Đồn Biên phòng Tả Sìn tuyên truyền [42 buổi|propaganda.sessions @Sơn_Hà].',
		'Giọng loa miền biên ải\nBà con các dân tộc Sơn Hà quen với tiếng loa của bộ đội. Năm 2024, Đồn Biên phòng Tả Sìn tuyên truyền [42 buổi|propaganda.sessions @Sơn_Hà].',
		'Trận lũ đi qua\nMưa lớn dội xuống các xã vùng cao Sơn Hà. Bộ đội di dời [120 hộ|disaster.households_evacuated @Sơn_Hà] đến nơi an toàn.',
		// homes, guests, offices held once
		'Hai cuộc đời trên biên giới\nNăm 2024, Đồn Biên phòng Tả Sìn nhận đỡ đầu [14 học sinh|education.sponsored_students @null].\nThiếu tá Nguyễn Văn Bình sinh ra ở tỉnh Hải An.',
		'Chuyến xe lên đồn\nNăm 2024, Đồn Biên phòng Tả Sìn trao [120 suất quà|gifts.sets @Sơn_Hà] cho hộ nghèo.\nCâu lạc bộ Thiện nguyện tỉnh Hải An đã vượt 500 km lên với đồng bào Sơn Hà.',
		'Nghĩa tình nơi biên ải\nNăm 2024, Đồn Biên phòng Tả Sìn dựng [12 căn nhà|housing.houses_built @Sơn_Hà].\nVụ trưởng Vụ Dân tộc, nguyên Bí thư Tỉnh ủy Hải An về thăm. Phó Bí thư Thường trực Tỉnh ủy Sơn Hà tiếp đoàn.',
		'Nghĩa tình nơi biên ải\nTỉnh đoàn Hải An lên tặng quà Tả Sìn. Năm 2024, Đồn Biên phòng Tả Sìn, BĐBP Sơn Hà dựng [12 căn nhà|housing.houses_built @Sơn_Hà].',
		'Tết sớm\nSinh ra ở Hà Nội, chị Lan theo chồng lên Sơn Hà dạy học. Năm 2024, Đồn Biên phòng Tả Sìn trao [120 suất quà|gifts.sets @Sơn_Hà].',
		'Tết sớm\nMột doanh nghiệp ở TP. Hồ Chí Minh gửi quà. Năm 2024, Đồn Biên phòng Tả Sìn trao [120 suất quà|gifts.sets @null].',
		'Bắt giữ 2 đối tượng mua bán ma túy\nĐồn Biên phòng Tả Sìn bắt [2 đối tượng|drugs.suspects @Sơn_Hà] đang vận chuyển ma túy từ tỉnh Sơn Hà sang tỉnh Bình Lâm.',
		// neighbours; what the place was part of
		'Ngày hội ở Tả Sìn\nHuyện Mường Lai của tỉnh Sơn Hà giáp huyện Vân Lâm của tỉnh Bình Lâm. Năm 2024, Đồn Biên phòng Tả Sìn tuyên truyền [42 buổi|propaganda.sessions @Sơn_Hà].',
		'Ngày hội ở Tả Sìn\nNằm giáp ranh tỉnh Bình Lâm, xã Tả Sìn, huyện Mường Lai, Sơn Hà còn nghèo. Năm 2024, Đồn Biên phòng Tả Sìn tuyên truyền [42 buổi|propaganda.sessions @Sơn_Hà].',
		'Tết sớm\nXã Tả Sìn (trước thuộc huyện Mường Lai, tỉnh Bình Lâm cũ, nay là tỉnh Sơn Hà) đón Tết. Năm 2024, Đồn Biên phòng Tả Sìn trao [120 suất quà|gifts.sets @Sơn_Hà].',
	],
};
