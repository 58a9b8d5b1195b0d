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
		'Tết đến sớm\nChương trình diễn ra ở khu vực biên giới biển xã Long Thạnh (TPHCM). Đồn Biên phòng Phước Long trao [60 phần quà|gifts.sets @TP._Hồ_Chí_Minh].',
		'Hơn 55.000 lượt khách qua CKQT Lao Bài dịp Tết\nTheo Trạm Kiểm soát Cửa khẩu Quốc tế Lao Bài, năm 2024 có [55.578 lượt khách|gate.person_crossings @null] xuất nhập cảnh qua Cửa khẩu quốc tế Lao Bài.',
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
		// guests by their seat; what was left behind; where a force went; who holds an office
		'Ấm áp Tết biên cương\nNhững ngày giáp Tết, con đường lên Đồn Biên phòng Nậm Lạnh tấp nập xe. Đoàn từ thiện chùa Phúc Lâm (tỉnh Hải An) mang theo 300 suất quà. Đoàn đã trao quà cho bà con hai bản.\nNăm 2024, Đồn Biên phòng Nậm Lạnh (BĐBP tỉnh Sơn Hà) dựng [12 căn nhà|housing.houses_built @Sơn_Hà].',
		'Ấm áp Tết biên cương\nChiều 15/1, Công ty Cổ phần Sao Mai (thành phố Hải An, tỉnh Hải An) trao 50 triệu đồng giúp Đồn Biên phòng Nậm Lạnh, tỉnh Sơn Hà.\nNhân dịp này, đồn tặng [40 suất quà|gifts.sets @Sơn_Hà] cho hộ nghèo.',
		'Ký ức một vùng biên\nNăm 1979, ông Sùng A Páo rời tỉnh Hà Khê lên đây lập bản. Nay bản Nậm Lạnh thuộc xã Mường Lai, tỉnh Sơn Hà.\nNăm 2024, Đồn Biên phòng Nậm Lạnh giúp [12 hộ|livelihood.households_supported @Sơn_Hà] thoát nghèo.',
		'Ký ức một vùng biên\nCách trung tâm thành phố Sơn Hà 120 km, Đồn Biên phòng Mường Lai quản lý 3 xã. Năm 2024, đồn giúp [12 hộ|livelihood.households_supported @Sơn_Hà] thoát nghèo.',
		'Chuyên án xuyên biên giới\nTừ lời khai của đối tượng bị bắt tại Bình Lâm, Ban chuyên án BĐBP tỉnh Sơn Hà bắt tiếp [2 đối tượng|drugs.suspects @Sơn_Hà] tại thành phố Hải An, tỉnh Hải An, thu thêm [4 kg heroin|drugs.heroin @Sơn_Hà].',
		'Gặp mặt già làng\nNgày 12/1, tại thị xã Mường Lai, BĐBP tỉnh gặp mặt già làng tiêu biểu. Chủ tịch UBND tỉnh Sơn Hà Lê Nam dự. Năm 2024, các đồn trao [400 suất quà|gifts.sets @Sơn_Hà].',
		'Khám bệnh miễn phí\nBệnh viện Quân y 110 (tỉnh Bắc Hà Ninh) phối hợp với BĐBP tỉnh Sơn Hà khám bệnh cho [312 lượt người|health.patients @Sơn_Hà].',
		'Bộ đội về làng\nTrước năm 2004, nơi này thuộc tỉnh Đắk Lắk. Năm 2024, Đồn Biên phòng Đắk Song (Đắk Nông) tặng [120 suất quà|gifts.sets @Đắk_Nông].',
		'BĐBP tỉnh Sơn Hà họp. Đến dự có Phó Bí thư Tỉnh ủy và đại biểu 11 sở, ban, ngành, 6 huyện biên giới. Các đồn bắt [9 vụ|drugs.cases @Sơn_Hà] ma túy.',
	],
};

/** Two provinces, or the whole force and its provinces, told in turn, together, one as the guest or the helper of the other. */
export const inTurnCases: ConstructionGroup = {
	issued: '2024-12-31',
	area: null,
	texts: [
		// in turn, in sum; the other of two; guests and helped
		'BĐBP hai tỉnh Sơn Hà và Bình Lâm sơ kết phối hợp\nNăm 2024, BĐBP tỉnh Sơn Hà và BĐBP tỉnh Bình Lâm bắt lần lượt [12 vụ|drugs.cases @Sơn_Hà] và [9 vụ|drugs.cases @Bình_Lâm] ma túy.',
		'BĐBP hai tỉnh Sơn Hà và Bình Lâm sơ kết phối hợp\nNăm 2024, BĐBP Sơn Hà, BĐBP Bình Lâm bắt tương ứng [12 vụ|drugs.cases @Sơn_Hà] và [9 vụ|drugs.cases @Bình_Lâm] ma túy.',
		'BĐBP hai tỉnh Sơn Hà và Bình Lâm sơ kết phối hợp\nNăm 2024, BĐBP tỉnh Sơn Hà bắt [12 vụ|drugs.cases @Sơn_Hà] ma túy; đơn vị bạn bắt [9 vụ|drugs.cases @Bình_Lâm].',
		'BĐBP hai tỉnh Sơn Hà và Bình Lâm sơ kết phối hợp\nTrong 21 vụ ma túy bắt được, Sơn Hà bắt [12 vụ|drugs.cases @Sơn_Hà], Bình Lâm bắt [9 vụ|drugs.cases @Bình_Lâm].',
		'Chung tay trên tuyến giáp ranh\nĐồn Biên phòng Tả Sìn (BĐBP Sơn Hà) và Đồn Biên phòng Nậm Lạnh (BĐBP Bình Lâm) sơ kết năm 2024. Hai đồn bắt 12 vụ ma túy; riêng Đồn Tả Sìn bắt [7 vụ|drugs.cases @Sơn_Hà], Đồn Nậm Lạnh bắt [5 vụ|drugs.cases @Bình_Lâm].',
		'Chung tay trên tuyến giáp ranh\nĐồn Biên phòng Tả Sìn (BĐBP Sơn Hà) và Đồn Biên phòng Nậm Lạnh (BĐBP Bình Lâm) sơ kết năm 2024. Tổng cộng hai đồn đã trao 120 suất quà. Đồn Nậm Lạnh dựng [5 căn nhà|housing.houses_built @Bình_Lâm]; Đồn Tả Sìn dựng [7 căn nhà|housing.houses_built @Sơn_Hà].',
		'Chung tay trên tuyến giáp ranh\nĐồn Biên phòng Tả Sìn (Sơn Hà) và Đồn Biên phòng Nậm Lạnh (Bình Lâm) kết nghĩa. Năm 2024, Đồn Biên phòng Tả Sìn trao [120 suất quà|gifts.sets @Sơn_Hà], Đồn Biên phòng Nậm Lạnh trao [90 suất quà|gifts.sets @Bình_Lâm].',
		'Chung tay trên tuyến giáp ranh\nNăm 2024, Đồn Biên phòng Tả Sìn, BĐBP Sơn Hà trao [120 suất quà|gifts.sets @Sơn_Hà]; Đồn Biên phòng Nậm Lạnh, BĐBP Bình Lâm trao [90 suất quà|gifts.sets @Bình_Lâm]. Cả hai đồn trao 210 suất.',
		'Hai tỉnh, một dòng sông\nBĐBP tỉnh Sơn Hà tuần tra [412 lượt|patrol.sessions @Sơn_Hà]. Đơn vị cũng giúp BĐBP tỉnh Bình Lâm 3 xuồng máy. Các đồn trao [120 suất quà|gifts.sets @Sơn_Hà].',
		'Hai tỉnh, một dòng sông\nBĐBP tỉnh Sơn Hà tuần tra [412 lượt|patrol.sessions @Sơn_Hà]. Học kinh nghiệm của BĐBP tỉnh Bình Lâm, đơn vị lập [12 tổ|grassroots.selfmgmt_groups @Sơn_Hà] tự quản; các đồn trao [120 suất quà|gifts.sets @Sơn_Hà].',
		'Đoàn BĐBP tỉnh Hải An thăm Sơn Hà\nĐoàn công tác BĐBP tỉnh Hải An thăm, tặng BĐBP tỉnh Sơn Hà 50 triệu đồng. Năm 2024, đơn vị bắt [12 vụ|drugs.cases @Sơn_Hà] ma túy.',
		'Đoàn Văn công lên biên giới\nĐoàn Nghệ thuật tỉnh Hải An biểu diễn phục vụ cán bộ, chiến sĩ Đồn Biên phòng Tả Sìn (Sơn Hà). Năm 2024, đồn bắt [12 vụ|drugs.cases @Sơn_Hà] ma túy.',
		'Nghĩa tình hậu phương\nThành phố Hải Phòng kết nghĩa với BĐBP tỉnh Sơn Hà. Năm 2024, đơn vị xây [12 căn nhà|housing.houses_built @Sơn_Hà], trong đó có nhà do thành phố Hải Phòng hỗ trợ.',
		// the whole force, and provinces a clause turns to
		'Bộ Tư lệnh BĐBP tổng kết năm 2024\nNăm 2024, toàn lực lượng bắt [1.212 vụ|drugs.cases @Cả_nước] ma túy. Tại Sơn Hà, [112 vụ|drugs.cases @Sơn_Hà]; tại Bình Lâm, [90 vụ|drugs.cases @Bình_Lâm]. Các đơn vị trao [12.000 suất quà|gifts.sets @Cả_nước].',
		'Bộ Tư lệnh BĐBP tổng kết năm 2024\nNăm 2024, BĐBP các tỉnh, thành phố bắt [1.212 vụ|drugs.cases @Cả_nước] ma túy.\nNhiều mô hình hay được nhân rộng, như “Nâng bước em tới trường” ở BĐBP tỉnh Sơn Hà với [112 em|education.sponsored_students @Sơn_Hà] được đỡ đầu.\nToàn lực lượng trao [12.000 suất quà|gifts.sets @Cả_nước].',
		'Bộ Tư lệnh BĐBP tổng kết năm 2024\nNăm 2024, cả lực lượng bắt [1.212 vụ|drugs.cases @Cả_nước] ma túy. Điển hình, ngày 3/5, BĐBP tỉnh Sơn Hà bắt [2 đối tượng|drugs.suspects @Sơn_Hà], thu [12 kg heroin|drugs.heroin @Sơn_Hà]. Ngày 4/6, BĐBP tỉnh Bình Lâm bắt [3 đối tượng|drugs.suspects @Bình_Lâm].\nVề cứu hộ, các đơn vị cứu [312 ngư dân|sar.persons_rescued @Cả_nước].',
		'BĐBP: Năm của những chiến công\nCục Nghiệp vụ, Bộ Tư lệnh BĐBP cho biết: năm 2024, toàn tuyến bắt [1.212 vụ|drugs.cases @Cả_nước] ma túy. Tuyến biên giới Việt Nam - Lào bắt [612 vụ|drugs.cases @Cả_nước]. Riêng địa bàn Sơn Hà bắt [112 vụ|drugs.cases @Sơn_Hà].',
		'Hải quân và Biên phòng trên biển\nBộ Tư lệnh Vùng 2 Hải quân cứu 12 ngư dân. BĐBP tỉnh Hải An cứu [6 ngư dân|sar.persons_rescued @Hải_An].',
		'Từ miền biển đến miền rừng\nỞ Hải An, BĐBP cứu [6 ngư dân|sar.persons_rescued @Hải_An]. Lên Sơn Hà, bộ đội dựng [12 căn nhà|housing.houses_built @Sơn_Hà]. Về Bình Lâm, các đồn trao [90 suất quà|gifts.sets @Bình_Lâm]. BĐBP tỉnh Sơn Hà, BĐBP tỉnh Bình Lâm, BĐBP tỉnh Hải An cùng được khen.',
		'Từ miền biển đến miền rừng\nVới BĐBP Hải An là [6 ngư dân|sar.persons_rescued @Hải_An] được cứu; với BĐBP Sơn Hà là [12 căn nhà|housing.houses_built @Sơn_Hà] được dựng.',
		'Từ miền biển đến miền rừng\nĐứng đầu là Hải An, bắt [96 vụ|smuggling.cases @Hải_An] buôn lậu; kế đến Sơn Hà, [71 vụ|smuggling.cases @Sơn_Hà]; sau đó là Bình Lâm, [64 vụ|smuggling.cases @Bình_Lâm]. Đó là kết quả của BĐBP Hải An, BĐBP Sơn Hà, BĐBP Bình Lâm năm 2024.',
		'Ba tỉnh cùng chống bão\nBĐBP các tỉnh Hải An, Nam Thạch, Cửa Trạp huy động lần lượt [312|sar.troop_turns @Hải_An], [280|sar.troop_turns @Nam_Thạch] và [190 cán bộ, chiến sĩ|sar.troop_turns @Cửa_Trạp] giúp dân chống bão.',
		'Ba tỉnh cùng chống bão\nTại Hải An, BĐBP tỉnh di dời [120 hộ|disaster.households_evacuated @Hải_An]. Tương tự, BĐBP tỉnh Nam Thạch di dời [90 hộ|disaster.households_evacuated @Nam_Thạch]. Trong khi đó, tại Cửa Trạp, [45 hộ|disaster.households_evacuated @Cửa_Trạp] được bộ đội đưa đến nơi an toàn.',
	],
};
