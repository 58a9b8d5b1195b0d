import type { ConstructionGroup } from './group.ts';

/** So many of so many saved, letters behind a noun, what those caught carry, boats told one by one behind their number. */
export const ofAllAtRiskCases: ConstructionGroup = {
	issued: '2025-09-30',
	area: 'Hà Khê',
	texts: [
		// so many of so many out of danger
		'Ngày 9/9, tàu chìm ở cửa biển, đồn cứu được [8/9 thuyền viên|sar.persons_rescued =8].',
		'Ngày 9/9, bão số 7 vào gần, đã có [612/640 tàu cá|disaster.vessels_alerted =612] vào nơi neo đậu tránh bão.',
		'Ngày 9/9, đồn đưa [5/6 ngư dân|sar.persons_rescued =5] bị nạn vào bờ.',
		'Đến nay 6/6 bến có tổ tự quản, 12/15 hộ thoát nghèo.',
		'Ngày 9/9, đồn xử phạt 4/9 hộ lấn chiếm.',
		// letters that stand for a noun
		'Ngày 9/9, bão số 7 vào gần, toàn tỉnh có [4.206 phương tiện|disaster.vessels_alerted] (PT)/[15.310 lao động|disaster.fishers_alerted] (LĐ) đã vào nơi neo đậu tránh trú an toàn.',
		'Tháng 8/2025, đồn kiểm soát [918 lượt phương tiện|fisheries.vessel_turns_checked] (PT)/[6.120 ngư dân|fisheries.fisher_turns_checked] (ND) ra, vào cửa lạch.',
		// caught with drugs that nobody weighs yet
		'Ngày 9/9, đồn bắt [3 đối tượng|drugs.suspects] người Lào chở số lượng lớn hồng phiến vào nội địa.',
		'Ngày 9/9, đồn bắt [3 người|drugs.suspects] đang mang ma túy đá qua sông.',
		'Ngày 9/9, đồn bắt [3 đối tượng|smuggling.suspects] vận chuyển hàng lậu.',
		// number words right behind the arrest; the code of an operation
		'Ngày 9/9, đồn phá chuyên án mang bí số 318L, bắt [hai đối tượng|drugs.suspects], thu [4 bánh heroin|drugs.heroin_bricks].',
		// boats told one by one
		'Ngày 9/9, đồn tạm giữ [2 tàu cá|fisheries.iuu_vessels] gồm: HK 01919 TS của ông Tám và HK 02020 TS của ông Bảy đang khai thác trái phép trong vùng cấm.',
		'Ngày 9/9, đồn tạm giữ [2 tàu|seized.vessels] gồm: HK 01919 và HK 02020 chở dầu lậu.',
		// told again by another noun
		'Ngày 9/9, đồn bắt [3 đối tượng|drugs.suspects] vận chuyển ma túy.\nNgày 9/9, tổ tuần tra phát hiện, bắt [3 người|drugs.suspects ≡1] mang ma túy.',
	],
};
