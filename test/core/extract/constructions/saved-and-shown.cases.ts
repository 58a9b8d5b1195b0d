import type { ConstructionGroup } from './group.ts';

/** Rescues, talks, teachings and help in nouns that reports use less often, and what those nouns count elsewhere. */
export const savedAndShownCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		// what befell boats, told as what happened
		'Năm 2025, lực lượng đã xử lý [19 tình huống|sar.incidents] tai nạn trên biển, kéo [12 tàu|sar.vessels_rescued] về bến.',
		'Năm 2025, đơn vị ứng cứu [14 sự cố|sar.incidents] tàu cá hỏng máy, phá nước ngoài khơi.',
		'Năm 2025, đồn giải quyết ổn thỏa 19 tình huống phức tạp về an ninh trật tự.',
		'Trong diễn tập, các kíp tàu xử lý 6 tình huống.',
		'Năm 2025, hệ thống truyền thanh gặp 4 sự cố.',
		// how often boats set out to save
		'Qua 11 tháng năm 2025, tàu của hải đội xuất kích cứu nạn [31 lần|sar.incidents], đưa [118 ngư dân|sar.persons_rescued] về bờ an toàn.',
		'Năm 2025, ca nô của trạm ra khơi cứu nạn [12 lượt|sar.incidents], cứu [27 người|sar.persons_rescued].',
		'Hai lần cứu người trong một đêm, anh không kể với ai.',
		// taken out of the water
		'Tối 16/12/2025, chiến sĩ Đồn Biên phòng Cửa Rong lao ra sóng dữ, kéo được [hai em nhỏ|sar.persons_rescued 2025-12-16] lên bờ.',
		'[Bảy ngư phủ|sar.persons_rescued] được tàu biên phòng đón lên boong an toàn rạng sáng 17/12/2025.',
		'Trận lũ quét cuối tháng 7/2025, cán bộ đồn đã bế, cõng [23 cụ già, trẻ nhỏ|sar.persons_rescued] ra khỏi vùng nước xiết.',
		'Năm 2025, [9 người già, trẻ nhỏ|sar.persons_rescued] được bộ đội cứu ra khỏi dòng lũ.',
		// boats raised and towed
		'Năm 2025, hải đội kéo [17 tàu cá|sar.vessels_rescued] hỏng máy về cảng, trục vớt [4 thuyền|sar.vessels_rescued] bị chìm.',
		'Năm 2025, lai dắt [6 tàu hàng|sar.vessels_rescued] trôi dạt vào cảng; trục vớt thành công [2 ghe|sar.vessels_rescued].',
		'Cơn lốc làm 5 thuyền bị chìm tại bến.',
		// the force counted by turns of people
		'Quân số tham gia tìm kiếm cứu nạn năm 2025 là [2.315 lượt người|sar.troop_turns].',
		'Năm 2025, quân số tham gia giúp dân: [1.460 lượt người|civic.troop_turns].',
		// boats reached before a storm
		'Qua hệ thống thông tin, các đài canh bắt liên lạc được với [514 tàu|disaster.vessels_alerted]/[3.920 thuyền viên|disaster.fishers_alerted], kêu gọi khẩn trương rời vùng nguy hiểm của áp thấp.',
		'Tổng số phương tiện đã được kiểm đếm phục vụ chống bão: [3.304|disaster.vessels_alerted]; lao động: [14.912|disaster.fishers_alerted].',
		'Số tàu thuyền đã kiểm đếm trước bão số 9: [2.110|disaster.vessels_alerted]; ngư dân là [9.406|disaster.fishers_alerted].',
		'Doanh nghiệp có số xe: 40; lao động: 312.',
		// talks and exchanges in other nouns, and their numbers behind the work
		'Năm 2025, hai bên tổ chức [9 phiên hội đàm|diplomacy.talks] cấp đồn.',
		'Công tác đối ngoại năm 2025: hội đàm [11|diplomacy.talks], gặp gỡ [27|diplomacy.talks], giao lưu [6|diplomacy.exchanges].',
		'Kết quả năm 2025: tuần tra song phương [24|patrol.bilateral_sessions], hội đàm [8|diplomacy.talks].',
		'Năm 2025, [7 chương trình giao lưu|diplomacy.exchanges] hữu nghị biên giới được tổ chức với sự tham gia của nhân dân hai bên.',
		'Các đồn trao đổi, gặp gỡ nắm tình hình với quần chúng 40 lần trong năm 2025.',
		'Năm 2025, cán bộ địa bàn gặp gỡ già làng, trưởng bản 63 lần.',
		'Năm 2025, gặp gỡ [16 lần|diplomacy.talks] với lực lượng bảo vệ biên giới nước bạn, thông báo tình hình cho nhân dân.',
		// teaching in courts and meetings
		'Năm 2025, tổ chức [46 hội nghị|propaganda.sessions] phổ biến pháp luật cho [3.210 lượt người|propaganda.listeners] dân.',
		'Năm 2025, [17 phiên tòa giả định|propaganda.sessions] được dàn dựng tại các trường, với [4.150 học sinh|propaganda.listeners] theo dõi.',
		'Năm 2025, tòa án mở 12 phiên tòa xét xử lưu động.',
		// teams told by their members
		'Mô hình "Bến bãi bình yên" hiện duy trì [18 tổ|grassroots.selfmgmt_groups]/[144 thành viên|grassroots.selfmgmt_members].',
		'Đến nay, xã duy trì [9 tổ|grassroots.selfmgmt_groups] với [72 thành viên|grassroots.selfmgmt_members].',
		'Hiện các đồn duy trì [18 tổ|readiness.checkpoints], chốt trên biên giới.',
		'Đến nay, [6 cán bộ|grassroots.cadres_seconded] đồn được giới thiệu tham gia HĐND xã.',
		// what is built and given
		'Năm 2025, hoàn thành [5 nhà tình đồng đội|housing.border_shelters] cho quân nhân khó khăn.',
		'Năm 2025, hoàn thành [5 nhà tình nghĩa|housing.houses_built] cho hộ nghèo.',
		'Năm 2025, [3 trường mầm non|schools.sites] vùng biên được bộ đội tu sửa.',
		'Năm 2025, lắp [14 tuyến đường điện|works.public] thắp sáng vùng biên.',
		'Năm 2025, tặng bà con [1.500 con gà|livelihood.livestock] giống, [40 lợn nái|livelihood.livestock].',
		// the sick
		'Năm 2025, bác sĩ quân hàm xanh chữa trị cho [526 người dân|health.patients].',
	],
};
