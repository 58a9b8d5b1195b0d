import type { ConstructionGroup } from './group.ts';

/** Our deeds in words that also tell of others, of wishes and of places that are no more. */
export const noRefusalCases: ConstructionGroup = {
	issued: '2025-09-25',
	area: 'Lạc Khê',
	texts: [
		// asked for, met, kept
		'Bắn súng đạt 100% yêu cầu, [80,5%|force.training_good_rate] khá, giỏi.',
		'Theo yêu cầu nhiệm vụ, đơn vị lập [14 chốt|readiness.checkpoints] trên biên giới.',
		'Đồn trưởng đề nghị giữ nguyên [16 chốt|readiness.checkpoints] hiện có.',
		'Đồn yêu cầu các tàu cá vào bờ; đã kêu gọi [42 tàu|disaster.vessels_alerted] vào tránh bão.',
		'Đề nghị UBND tỉnh hỗ trợ 5 tỷ đồng để xây 20 căn nhà cho hộ nghèo.',
		'Theo đề nghị của BĐBP tỉnh, UBND tỉnh hỗ trợ xây 20 căn nhà; đến nay bộ đội đã làm xong [14 căn|housing.houses_built].',
		// in peril, each, high
		'Các đồn bắt [3 đối tượng|wanted.persons] đang bị truy nã.',
		'Phấn đấu mỗi tuần tuần tra ít nhất 2 lượt trên mỗi hướng, hoàn thành [13 căn nhà|housing.houses_built target] còn lại.',
		'Cán bộ, chiến sĩ góp một ngày lương với số tiền [486 triệu đồng|housing.funds] để xây nhà cho hộ nghèo.',
		'Là tỉnh vùng cao có [trên 188 km biên giới|context.border_length_km context], Lạc Khê giữ đường biên rất dài.',
		// the whole is ours where both parts are
		'Án ma túy có [64 vụ|drugs.cases], trong số này BĐBP chủ trì [39 vụ|drugs.cases LEAD], phối hợp với Công an [25 vụ|drugs.cases JOINT].',
		'Có [21 vụ|smuggling.cases]/[30 đối tượng|smuggling.suspects] buôn lậu, trong đó BĐBP chủ trì [12 vụ|smuggling.cases LEAD], phối hợp [9 vụ|smuggling.cases JOINT].',
		'Các lực lượng toàn tỉnh xử lý 1.024 vụ, trong đó BĐBP chủ trì [312 vụ|crime.cases LEAD].',
		// theirs, where a word stands before them or behind the figure
		'Từ đầu năm đến nay kiểm lâm đã thu 46 m3 gỗ; các đồn thu [19 m3 gỗ|seized.goods_items] lậu.',
		'Cùng với Bộ đội Biên phòng, các đoàn Kinh tế - Quốc phòng đã xây 214 căn nhà.',
		'Biên phòng bạn đưa 2 tổ tuần tra song song 12 lượt. Đồn tuần tra [96 buổi|patrol.sessions].',
		'Toàn địa bàn xảy ra 14 vụ TNGT, 3 người chết. Đồn cứu [2 người|sar.persons_rescued] bị đuối nước.',
		'Tháng trước, dân quân tự bắt 2 người, giải lên đồn. Đồn bắt [5 người|illegal_entry.persons] nhập cảnh trái phép.',
		'Trường có 30 em được Quỹ Trò nghèo vùng cao nuôi cơm. Đồn nhận đỡ đầu [12 em|education.sponsored_students].',
		'Bản có 12 hộ được Ngân hàng Chính sách cho vay vốn; đồn giúp [9 hộ|livelihood.households_supported] nuôi dê.',
		'Đồn cứu [8 thuyền viên|sar.persons_rescued]. Hôm sau, đồn bàn giao 8 người cho Đồn Biên phòng Hòa Hiệp đưa về quê.',
		// provinces that merged
		'Từ 1/7/2025, tỉnh Bình An nhập vào tỉnh Đông Phú thành tỉnh Bình Đông. Quý III, các đồn bắt [14 vụ|drugs.cases @Bình_Đông] ma túy.',
		'Tỉnh Bình An và tỉnh Đông Phú hợp nhất thành tỉnh Bình Đông. Các đồn bắt [14 vụ|drugs.cases @Bình_Đông] ma túy.',
		'BĐBP tỉnh Bình Đông được thành lập trên cơ sở BĐBP tỉnh Bình An và BĐBP tỉnh Đông Phú. Đơn vị bắt [14 vụ|drugs.cases @Bình_Đông] ma túy.',
		'BĐBP tỉnh Bình Đông bắt [31 vụ|drugs.cases @Bình_Đông] ma túy. Tại địa bàn tỉnh Đông Phú (cũ), các đồn bắt [9 vụ|smuggling.cases @Bình_Đông] buôn lậu.',
		'BĐBP tỉnh Bình Đông bắt [31 vụ|drugs.cases @Bình_Đông] ma túy. Các đồn thuộc BĐBP tỉnh Đông Phú trước đây tuần tra [90 lượt|patrol.sessions @Bình_Đông].',
		'BĐBP tỉnh Bình Đông bắt [31 vụ|drugs.cases @Bình_Đông] ma túy. Năm 2024, BĐBP tỉnh Đông Phú (cũ) bắt [14 vụ|drugs.cases @Đông_Phú] ma túy.',
		// whose boats
		'BĐBP tỉnh Ninh Hải và BĐBP tỉnh Cam Lộc ra quân. BĐBP tỉnh Ninh Hải cứu tàu cá CL 96054 TS của ngư dân Cam Lộc; đồn đưa [8 thuyền viên|sar.persons_rescued @Ninh_Hải] vào bờ.',
	],
};
