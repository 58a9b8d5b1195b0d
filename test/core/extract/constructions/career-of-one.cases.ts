import type { ConstructionGroup } from './group.ts';

/** What one officer or villager did in long years is no figure of the force; what others tell, or a unit did under him, is. */
export const careerOfOneCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-08-10',
			text: 'Thiếu tá Lò Văn Hặc có 21 năm gắn bó với biên giới. Anh đã trực tiếp tham gia phá 46 chuyên án, bắt 112 đối tượng, thu 84 bánh heroin.',
		},
		{
			on: '2025-08-10',
			text: 'Từ năm 2005 đến nay, Đại úy Vừ A Páo đã vận động được 42 hộ dân bản Huổi Khon bỏ trồng cây thuốc phiện, đỡ đầu 6 em học sinh.',
		},
		{
			on: '2025-08-10',
			text: 'Trung tá quân y Hoàng Văn Chín đã khám, chữa bệnh cho hơn 8.000 lượt người, đỡ đẻ thành công 36 ca trong gần 20 năm ở biên giới.',
		},
		{
			on: '2025-08-10',
			text: 'Nhắc đến Thượng úy Lường Văn Xuân, bà con ai cũng quý. Chỉ riêng hai năm gần đây, anh vận động dân bản giao nộp 27 khẩu súng.',
		},
		{
			on: '2025-08-10',
			text: 'Với 15 năm làm công tác phòng chống ma túy, Thiếu tá Nguyễn Đức Long cùng đồng đội bắt giữ 210 vụ, 260 đối tượng.',
		},
		{
			on: '2025-08-10',
			text: 'Là người lính quân hàm xanh, 18 năm qua anh Thào A Dế đã giúp 60 hộ thoát nghèo, dạy chữ cho 150 người.',
		},
		{
			on: '2025-08-10',
			text: 'Hơn 10 năm làm đội trưởng, anh Hặc cùng đồng đội đã giúp dân bản trồng 64 ha lúa nước, xóa mù cho 210 người.',
		},
		{
			on: '2025-08-10',
			text: 'Trong 5 năm qua, dưới sự chỉ huy của Đại tá Lê Văn Nam, các đồn đã bắt [312 vụ|drugs.cases 2020-08-11/P5Y] ma túy.',
		},
		{
			on: '2025-08-10',
			text: 'Đại tá Lê Văn Nam, Chính ủy BĐBP tỉnh cho biết, 10 năm qua đã xây [412 căn nhà|housing.houses_built 2015-08-11/P10Y], trao [1.240 con bò|livelihood.livestock 2015-08-11/P10Y].',
		},
		{
			on: '2025-08-10',
			text: 'Ông Vừ Giống Chìa, Trưởng bản Huổi Khon cho biết: 5 năm qua bộ đội đã giúp [42 hộ|livelihood.households_supported 2020-08-11/P5Y] thoát nghèo.',
		},
	],
};
