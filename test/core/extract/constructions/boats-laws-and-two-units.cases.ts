import type { ConstructionGroup } from './group.ts';

/** Cases fined with their fishing boats are of fishing. */
export const finedWithBoatsCases: ConstructionGroup = {
	issued: '2025-05-05',
	area: 'Hải An',
	texts: [
		'Năm 2024, lực lượng Biên phòng đã xử phạt [143 vụ|fisheries.iuu_cases 2024 FINED]/[151 tàu cá|fisheries.iuu_vessels 2024], số tiền [3,2 tỷ đồng|penalty.fines 2024].',
		'Năm 2024, lực lượng Biên phòng đã xử phạt [43 vụ|penalty.cases 2024]/[51 đối tượng|penalty.persons 2024].',
		'Sáng 4/5, tàu của đồn đã đưa [9 ngư dân|sar.persons_rescued 2025-05-04] cùng tàu cá HA 90122 bị hỏng máy về đến cảng an toàn.',
	],
};

/** Boats called that are still on their way are not called twice. */
export const stillOnTheirWayCases: ConstructionGroup = {
	issued: '2025-09-25',
	area: 'Hải An',
	texts: [
		'Đến 16 giờ ngày 24/9, đã kêu gọi [1.204 phương tiện|disaster.vessels_alerted 2025-09-24]/[6.122 lao động|disaster.fishers_alerted 2025-09-24]; hiện còn 1 phương tiện cùng 10 lao động đang trên đường vào bờ.',
	],
};

/** What a law says of amounts, and what a war left, is seized from nobody. */
export const lawsAndLeftOrdnanceCases: ConstructionGroup = {
	issued: '2025-11-20',
	area: 'Hà Khê',
	texts: [
		'Theo quy định, người tàng trữ từ sáu ki-lô-gam pháo nổ trở lên sẽ bị truy cứu trách nhiệm hình sự; từ 6 kg đến dưới 40 kg bị phạt tù từ 1 đến 5 năm.',
		'Ngày 3/11, đồn bắt [1 đối tượng|crime.suspects 2025-11-03], thu [40 kg|seized.fireworks 2025-11-03] pháo; với lượng pháo này, đối tượng có thể bị phạt tù.',
		'Trong tháng 10, công binh BĐBP xử lý 17 quả đạn pháo, hủy nổ 3 quả bom còn sót lại sau chiến tranh.',
		'Trong tháng 10, đồn thu giữ [17 quả đạn pháo|seized.goods_items 2025-10].',
	],
};

/** Amounts in two units, and instances in short. */
export const twoUnitsCases: ConstructionGroup = {
	issued: '2025-11-20',
	area: 'Hà Khê',
	texts: [
		'Tháng 10, đồn thu [một tấn hai tạ|seized.goods_mass 2025-10 =1.2] đường cát, [hai kg ba lạng|drugs.heroin 2025-10 =2.3] heroin, [1 tạ 20 kg|seized.fireworks 2025-10 =1.2] pháo.',
		'Tháng 10, đồn xử phạt [24 tr.hợp|penalty.persons 2025-10 =24] vi phạm, thu phạt [12tr đồng|penalty.fines 2025-10].',
	],
};

/** The offence told behind the cases of the next force is of both. */
export const offencesOfTheNextForceCases: ConstructionGroup = {
	issued: '2025-11-20',
	area: null,
	texts: [
		'Trong 10 tháng năm 2025, BĐBP Hà Khê bắt [32 vụ|drugs.cases 2025-01-01/P10M @Hà_Khê], BĐBP Sơn Hà [22 vụ|drugs.cases 2025-01-01/P10M @Sơn_Hà] ma túy.',
		'Trong tháng 10, Đồn Biên phòng Nậm Chà bắt [3 vụ|smuggling.cases 2025-10], Đồn Biên phòng Khe Lau [2 vụ|smuggling.cases 2025-10] buôn lậu.',
	],
};
