import type { ConstructionGroup } from './group.ts';

/** A school year that is entered, emulation of a year that closed, and what is still to come told behind its number. */
export const schoolYearsAndClosingsCases: ConstructionGroup = {
	issued: '2024-11-22',
	area: 'Hà Khê',
	texts: [
		'Kết thúc năm học 2023 - 2024, các đồn đã đỡ đầu [96 em học sinh|education.sponsored_students 2023]. Bước vào năm học mới 2024 - 2025, số em được giúp đỡ tăng lên [104 em|education.sponsored_students 2024]. Cùng với đó, bộ đội tặng [260 suất học bổng|gifts.sets 2024].',
		'Bước vào năm học 2024 - 2025, đồn nhận đỡ đầu [38 em|education.sponsored_students 2024].',
		'Tại lễ khai giảng năm học 2024 - 2025, sáng 5/9, đồn tặng [38 suất quà|gifts.sets 2024-09-05].',
		{
			on: '2025-01-10',
			text: 'Phong trào thi đua năm 2024 khép lại với [5 tập thể|awards.given 2024] được tặng Cờ thi đua của Bộ Quốc phòng.',
		},
		{
			on: '2025-01-10',
			text: 'Kết thúc phong trào thi đua năm 2024, [12 tập thể|awards.given 2024] được tặng Bằng khen của Bộ Tư lệnh BĐBP.',
		},
		'Khen thưởng: Bằng khen BTL [03 tập thể|awards.given BANG_KHEN BTL_BDBP COLLECTIVE]; Giấy khen BCH [28 tập thể|awards.given GIAY_KHEN BCH_BDBP_TINH COLLECTIVE], [96 cá nhân|awards.given GIAY_KHEN BCH_BDBP_TINH INDIVIDUAL].',
		'10 tháng năm nay, đơn vị trao [92 con bò|livelihood.livestock 2024-01-01/P10M]. Cuối tháng này, thêm [20 con bò|livelihood.livestock target 2024-11] nữa sẽ tới tay bà con.',
		'Dự kiến đầu tháng 12, đồn bàn giao [3 căn nhà|housing.houses_built target 2024-12]. Nhiều căn khác sẽ được khởi công trong quý I/2025.',
		'Lũy kế 10 tháng, cửa khẩu đón [176.500 lượt người|gate.person_crossings], [24.100 lượt phương tiện|gate.vehicle_crossings]. Dự báo tháng 12 đạt khoảng [20.000 lượt|gate.person_crossings target AP 2024-12].',
		'Trong quý III, đồn vận động sửa [1 trường mầm non|schools.sites 2024-Q3], lắp [2 hệ thống lọc nước|works.public 2024-Q3] cho học sinh.',
		'9 tháng qua, có [84.855 lượt khách|port.passenger_turns] đến bằng đường biển.',
	],
};
