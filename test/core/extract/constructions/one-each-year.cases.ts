import type { ConstructionGroup } from './group.ts';

/** Years told by their first and last with a number for each; pairs of cases and people without their nouns. */
export const oneEachYearCases: ConstructionGroup = {
	issued: '2025-10-02',
	area: 'Hà Khê',
	texts: [
		'Từ 2022 đến 2024, số vụ ma túy bị bắt giữ lần lượt là [24|drugs.cases 2022 =24], [31|drugs.cases 2023 =31] và [28 vụ|drugs.cases 2024 =28]; số đối tượng tương ứng [33|drugs.suspects 2022], [45|drugs.suspects 2023], [36|drugs.suspects 2024].',
		'Giai đoạn 2022 - 2024, các đồn đã xây lần lượt [24 căn nhà|housing.houses_built 2022], [31 căn nhà|housing.houses_built 2023] và [28 căn nhà|housing.houses_built 2024].',
		'Trong 5 năm (2020 - 2024), BĐBP tỉnh tuần tra lần lượt [240|patrol.sessions 2020], [310|patrol.sessions 2021], [280|patrol.sessions 2022], [400|patrol.sessions 2023] và [370 lượt|patrol.sessions 2024].',
		'Các năm 2021, 2022, 2023, số vụ buôn lậu lần lượt là [24 vụ|smuggling.cases 2021], [31 vụ|smuggling.cases 2022], [28 vụ|smuggling.cases 2023]; đối tượng tương ứng là [40|smuggling.suspects 2021], [51|smuggling.suspects 2022], [48|smuggling.suspects 2023].',
		'9 tháng năm 2025, xử lý [321 vụ|crime.cases]/[467 đối tượng|crime.suspects] vi phạm. Cụ thể: ma túy [52|drugs.cases <1]/[66|drugs.suspects <2]; buôn lậu [71|smuggling.cases <1]/[78|smuggling.suspects <2]; xuất nhập cảnh trái phép [118|illegal_crossing.cases <1]/[231|illegal_crossing.persons <2].',
		'9 tháng năm 2025, xử lý [321 vụ|crime.cases]/[467 đối tượng|crime.suspects], trong đó ma túy [52|drugs.cases <1]/[66|drugs.suspects <2], buôn lậu [71|smuggling.cases <1]/[78|smuggling.suspects <2]; 14/14 đồn tham gia, đạt 12/14.',
		'9 tháng năm 2025, tuần tra [1.780 lượt|patrol.sessions].\nKế hoạch quý IV: tuần tra [600 lượt|patrol.sessions target 2025-Q4]; bàn giao [12 căn nhà|housing.houses_built target 2025-Q4].',
		'9 tháng năm 2025, kêu gọi [8.450 lượt phương tiện|disaster.vessels_alerted]/[12.700 lượt ngư dân|disaster.fishers_alerted] vào tránh trú bão.',
		'9 tháng năm 2025, xây [86 nhà|housing.houses_built] “Đại đoàn kết”, “Mái ấm biên cương” trị giá [6 tỷ đồng|housing.funds].',
		'9 tháng năm 2025, toàn lực lượng BĐBP xử lý [9.012 vụ|crime.cases @Cả_nước]/[13.245 đối tượng|crime.suspects]. Điển hình như BĐBP Sơn Lạc ([118 vụ|crime.cases @Sơn_Lạc]/[162 đối tượng|crime.suspects @Sơn_Lạc]), BĐBP Bình Khê ([104 vụ|crime.cases @Bình_Khê]).',
	],
};
