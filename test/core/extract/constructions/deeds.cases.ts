import type { ConstructionGroup } from './group.ts';

/** Whose deed a figure is, who led, and who honours whom. */
export const deedCases: ConstructionGroup = {
	issued: '2025-10-10',
	area: 'Sơn Hà',
	texts: [
		// left out of the sum, done by others
		'Đồn trao [420 suất quà|gifts.sets]. Số liệu trên chưa kể 150 suất do Hội Chữ thập đỏ tỉnh trao và 3 căn nhà do Tỉnh đoàn xây dựng.',
		'Bộ đội tặng [300 suất quà|gifts.sets]; không tính 80 suất quà của các doanh nghiệp tự tổ chức tặng.',
		'Đơn vị xây [9 căn nhà|housing.houses_built], chưa bao gồm 4 căn do Công ty Hải Minh xây tặng bà con.',
		'Trên địa bàn, ngoài 12 vụ do Công an huyện bắt giữ, các đồn bắt [7 vụ|drugs.cases] ma túy.',
		'9 tháng qua, có [16 vụ|drugs.cases JOINT] ma túy do Công an chủ trì, Biên phòng phối hợp bắt giữ.',
		'Công an tỉnh bàn giao cho Biên phòng 4 vụ, 6 đối tượng; Biên phòng bàn giao Công an [3 vụ|crime.handed_over_cases].',
		'5 ngày qua, lực lượng chức năng của Bộ Tư lệnh Vùng Cảnh sát biển 4 đã bắt giữ 4 tàu chở dầu lậu. Hải đội Biên phòng bắt [2 tàu|seized.vessels] chở dầu lậu.',
		'Ban Chỉ đạo 138 tỉnh cho biết, 9 tháng qua toàn tỉnh bắt 312 vụ, 401 đối tượng ma túy. BĐBP bắt [58 vụ|drugs.cases] ma túy.',
		'Chi cục Thủy sản xử phạt 41 tàu cá. Các đồn xử phạt [33 tàu cá|fisheries.iuu_vessels]. Tổng cộng hai lực lượng đã xử phạt 74 tàu cá.',
		// told between forces, from boats
		'Hai đồn thông báo cho nhau 52 nguồn tin; quần chúng cung cấp [118 nguồn tin|crime.tips].',
		'Đơn vị tiếp nhận 41 tin báo cấp cứu, 22 tin báo nạn, cứu [88 người|sar.persons_rescued].',
		// who led, a sentence before
		'Ngày 2/10, Đồn Biên phòng Lũng Cú Hạ chủ trì, phối hợp với Công an huyện phá chuyên án SH525. Lực lượng đánh án bắt giữ [3 đối tượng|drugs.suspects LEAD] vận chuyển ma túy.',
		'Rạng sáng 2/10, tổ công tác Đồn Biên phòng Nậm Lạnh phối hợp với Công an xã, Hải quan cửa khẩu mật phục tại mốc 412. Đến 3 giờ 20 phút, các lực lượng bắt quả tang [2 đối tượng|drugs.suspects JOINT] vận chuyển [2 kg ma túy đá|drugs.meth].',
		'Ngày 2/10, Đồn Biên phòng Pa Sín phối hợp với Công an xã tuyên truyền pháp luật. Đồn Biên phòng Nậm Lạnh bắt [2 đối tượng|drugs.suspects ()] vận chuyển ma túy.',
		'Ngày 2/10, Đồn Biên phòng Pa Sín phối hợp với Công an huyện phá chuyên án SH926. Cùng ngày, Đồn Biên phòng Nậm Lạnh bắt [2 đối tượng|drugs.suspects ()] vận chuyển ma túy.',
		'Hai lực lượng phối hợp với Hải quan bắt giữ [158 vụ|crime.cases JOINT]/[121 đối tượng|crime.suspects JOINT]. Trong đó có [9 vụ|drugs.cases JOINT] ma túy với [13 đối tượng|drugs.suspects JOINT].',
		'Từ đầu năm, đơn vị độc lập bắt [16 vụ|drugs.cases LEAD] ma túy; số vụ tăng [4 vụ|drugs.cases change ()] so với cùng kỳ.',
		'Đơn vị tiếp nhận [22 tin báo|crime.tips], cứu hộ kịp thời [3 tàu|sar.vessels_rescued].',
		'Đơn vị phối hợp với Công an triệt phá [5 vụ ma túy|drugs.cases JOINT], bắt giữ [6 đối tượng|drugs.suspects JOINT].',
		'Hải đội 2 phối hợp với Phòng Trinh sát BĐBP tỉnh bắt [1 đối tượng|drugs.suspects ()] vận chuyển ma túy; phối hợp với Phòng Cảnh sát ma túy Công an tỉnh bắt [2 đối tượng|drugs.suspects JOINT] mua bán ma túy.',
		// who honours
		'KẾT QUẢ KHEN THƯỞNG\nTT | Hình thức | Tập thể | Cá nhân\n1 | Bằng khen của Bộ Quốc phòng | [2|awards.given BQP BANG_KHEN COLLECTIVE] | [3|awards.given BQP BANG_KHEN INDIVIDUAL]\n2 | Giấy khen của BĐBP tỉnh | [14|awards.given BCH_BDBP_TINH GIAY_KHEN COLLECTIVE] | [40|awards.given BCH_BDBP_TINH GIAY_KHEN INDIVIDUAL]',
		'Thượng úy Lò Văn Khoa 5 năm liền là Chiến sĩ thi đua cơ sở, được tặng 3 Bằng khen.',
		'Cô được Bộ Quốc phòng tặng 1 Bằng khen, Bộ Tư lệnh BĐBP tặng 2 Bằng khen.',
		'Thừa ủy quyền của Bộ Tư lệnh BĐBP, Phó Chủ tịch UBND tỉnh trao Bằng khen và thưởng nóng [50 triệu đồng|awards.bonus BTL_BDBP] cho đơn vị.',
		'Giấy khen được trao cho [9 tập thể|awards.given GIAY_KHEN COLLECTIVE]; [3 chi bộ|awards.given BCH_BDBP_TINH GIAY_KHEN COLLECTIVE] được Đảng ủy BĐBP tỉnh tặng Giấy khen.',
		'Kèm theo là tiền thưởng: Bộ Tư lệnh BĐBP [150 triệu đồng|awards.bonus BTL_BDBP], tỉnh [100 triệu đồng|awards.bonus UBND_TINH], Ủy ban MTTQ tỉnh [20 triệu đồng|awards.bonus MTTQ_TINH].',
		'Anh vận động 27 em bỏ học trở lại lớp; 4 lần được tặng danh hiệu Chiến sĩ thi đua cơ sở.',
		'Tại hội nghị, Bộ Chỉ huy BĐBP tỉnh khen thưởng [15 tập thể|awards.given BCH_BDBP_TINH COLLECTIVE], [38 cá nhân|awards.given BCH_BDBP_TINH INDIVIDUAL].',
		'Dịp này, [6 tập thể|awards.given UBND_TINH COLLECTIVE] được UBND tỉnh Sơn Hà biểu dương.',
		'Chủ tịch UBND tỉnh đã khen thưởng đột xuất [4 cá nhân|awards.given UBND_TINH INDIVIDUAL].',
		'Bộ Tư lệnh BĐBP trao Kỷ niệm chương cho [16 cá nhân|awards.given BTL_BDBP KNC INDIVIDUAL]; UBND tỉnh tặng [8 Bằng khen|awards.given UBND_TINH BANG_KHEN] cho các tập thể, cá nhân.',
		'Đơn vị được tặng [3 Bằng khen|awards.given BQP BANG_KHEN] của Bộ Quốc phòng, [2 Giấy khen|awards.given UBND_HUYEN GIAY_KHEN] của UBND huyện.',
		'[30 cá nhân|awards.given TTG BANG_KHEN INDIVIDUAL] được Thủ tướng Chính phủ tặng Bằng khen; [45 cá nhân|awards.given INDIVIDUAL] được các cấp khen thưởng.',
	],
};
