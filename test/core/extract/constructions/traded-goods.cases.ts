import type { ConstructionGroup } from './group.ts';

/** Goods carried, traded and taken: what the cases are of, what a bare weight is of, where the list of exhibits ends. */
export const tradedGoodsCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		// the stuff that names the cases is what was weighed
		'Trong đợt cao điểm, bắt [8 vụ|weapons.cases] pháo, thu [420 kg|seized.fireworks].',
		'Bắt [3 vụ|weapons.cases] vận chuyển pháo nổ, thu [96,5 kg|seized.fireworks].',
		'Bắt [2 vụ|drugs.cases] vận chuyển ma túy đá, thu [3,1 kg|drugs.meth].',
		'Đã bắt [4 đối tượng|drugs.suspects] mua bán heroin, thu [1,4 kg|drugs.heroin].',
		'Phát hiện [9 vụ|weapons.cases], [11 đối tượng|crime.suspects] mua bán pháo, thu [206,5 kg|seized.fireworks], phạt [45 triệu đồng|penalty.fines].',
		'Bắt pháo lậu ở Ia Sòng\nĐêm 12/1/2025, Đồn Biên phòng Ia Sòng bắt [3 đối tượng|crime.suspects], thu [420 kg|seized.fireworks].',
		// other stuff has a noun of its own
		'Bắt [8 vụ|weapons.cases] pháo, thu [2,1 tấn|seized.goods_mass] đường cát.',
		'Bắt pháo, ma túy ở Ia Sòng\nĐêm 12/1/2025, Đồn Biên phòng Ia Sòng bắt [3 đối tượng|crime.suspects], thu [420 kg|seized.goods_mass].',
		// goods carried or traded are smuggled
		'Đồn bắt [3 vụ|smuggling.cases] vận chuyển đường cát, thu [4,2 tấn|seized.goods_mass].',
		'Bắt [4 đối tượng|smuggling.suspects] mua bán thuốc lá ngoại, thu [3.200 bao|seized.cigarettes].',
		'Phát hiện [2 vụ|smuggling.cases] tàng trữ [1,2 tấn|seized.goods_mass] nội tạng động vật.',
		'Xử lý [6 vụ|smuggling.cases] chở dầu trái phép, [5 vụ|drugs.cases] mua bán trái phép chất ma túy.',
		'Bắt [5 đối tượng|crime.suspects] đánh bạc.',
		// exhibits told in a row
		'Số hàng gồm [1.200 bao|seized.cigarettes] thuốc lá Jet; [640 chai|seized.goods_items] rượu ngoại; [2,6 tấn|seized.goods_mass] đường cát.',
		'Tang vật thu giữ: [200 viên|drugs.synthetic_pills] ma túy; [1|seized.motorbikes] xe máy; [3|seized.phones] điện thoại; [4.500.000 đồng|seized.cash].',
		'Thu [1 khẩu|seized.guns] súng quân dụng, [2 băng đạn|seized.goods_items], [14 viên đạn|seized.ammunition].',
		'Tặng [40 suất quà|gifts.sets]; 2,6 tấn gạo.',
		// a garden seizes nothing
		'Vườn tăng gia của các đồn cho giá trị thu được trên 1,8 tỷ đồng.',
		'Khu chăn nuôi của đồn đem về giá trị thu được 640 triệu đồng.',
		// those caught in cases told behind them
		'Có [17 đối tượng|drugs.suspects] bị bắt trong [12 vụ|drugs.cases] án ma túy.',
		'Bắt [6 đối tượng|trafficking.suspects] trong [4 vụ|trafficking.cases] mua bán người.',
		'Bắt [6 đối tượng|crime.suspects], trong đó [4 vụ|trafficking.cases] mua bán người.',
		// caught in an operation with another agency
		'Phối hợp với Công an phá [2 chuyên án|crime.special_cases], bắt [9 đối tượng|crime.suspects JOINT].',
		'Cùng Hải quan triệt phá [1 chuyên án|crime.special_cases], bắt giữ [3 đối tượng|crime.suspects JOINT].',
		'Phá [2 chuyên án|crime.special_cases], bắt [9 đối tượng|crime.suspects ()].',
		// what was seized on those caught is told next, or behind the semicolon
		'22 giờ ngày 4/5/2025, Ban chuyên án bắt [3 đối tượng|drugs.suspects] cầm đầu. Tại hiện trường, lực lượng thu [31 kg|drugs.meth] ma túy đá, [2 ô tô|seized.cars].',
		'Rạng sáng 6/5/2025, đồn khống chế [2 đối tượng|drugs.suspects]. Tang vật thu giữ [4 bánh|drugs.heroin_bricks] heroin.',
		'Thêm [2 đối tượng|drugs.suspects] bị bắt tại Bình Lâm; thu [4 bánh|drugs.heroin_bricks] heroin.',
		'Năm 2024, đơn vị bắt giữ [64 vụ|crime.cases], [81 đối tượng|crime.suspects]. Thu giữ [12 kg|drugs.total_mass] ma túy các loại.',
		'Ngày 4/5/2025, đồn bắt [3 đối tượng|crime.suspects]. Tang vật gồm [2 kg|drugs.heroin] heroin, [300 bao|seized.cigarettes] thuốc lá.',
		// what the subject of the sentence comes to
		'Lượng ma túy thu giữ gấp đôi năm trước, lên [214 kg|drugs.total_mass].',
		'Số ma túy bị thu giữ nhiều hơn hẳn, đạt [96,4 kg|drugs.total_mass].',
		'Thu giữ [12 kg|drugs.heroin] heroin; đường cát lên [2 tấn|seized.goods_mass].',
		// handed to whom: the same offices with any verb
		'Chuyển giao cho lực lượng Hải quan 4 tàu; bàn giao Viện kiểm sát [3 vụ|crime.handed_over_cases].',
		'Chuyển sang Kiểm ngư [6 vụ|crime.handed_over_cases], chuyển hồ sơ cho Công an [2 vụ|crime.handed_over_cases].',
		// a price of the world; explosives held and used; masks are no guns; what was carried before
		'Xăng dầu lậu nóng lên theo giá thế giới: [9 vụ|smuggling.cases] bị bắt, [9 tàu|seized.vessels] bị tạm giữ cùng [312.000 lít|seized.fuel] dầu DO.',
		'Ngoài ra, có [4 vụ|weapons.cases] tàng trữ thuốc nổ đánh cá, tịch thu [27,5 kg|seized.explosives] thuốc nổ.',
		'Xử lý [2 vụ|fisheries.iuu_cases] dùng thuốc nổ đánh cá.',
		'Phát [31.000 tờ gấp|propaganda.leaflets] và 22.500 chiếc khẩu trang.',
		'Chuyến trước, y đã đi trót lọt với 4 bánh heroin.',
		// opened, and brought to an end
		'Xác lập 9 chuyên án, đấu tranh thành công [6 chuyên án|crime.special_cases].',
		'Xác lập, đấu tranh thành công [4 chuyên án|crime.special_cases].',
		// the persons of cases that no fine tells apart
		'Phát hiện, xử lý [37 vụ|crime.cases] vi phạm pháp luật với [45 đối tượng|crime.suspects], xử phạt gần [640 triệu đồng|penalty.fines].',
		'NCTP: [08 vụ|illegal_entry.cases]/[19 đối tượng|illegal_entry.persons]; XCTP: [03 vụ|illegal_exit.cases]/[05 đối tượng|illegal_exit.persons].',
	],
};
