import type { ConstructionGroup } from './group.ts';

/** Cases named by what those caught in them are charged with; things seized besides; what the goods come to. */
export const caughtAndChargedCases: ConstructionGroup = {
	issued: '2024-03-19',
	area: 'Hà Khê',
	texts: [
		'Từ đầu năm, đồn đã phá [6 vụ|drugs.cases], bắt [9 người|drugs.suspects] về tội phạm ma túy.',
		'Năm 2023, đồn triệt phá [16 vụ|trafficking.cases], bắt giữ [19 đối tượng|trafficking.suspects] mua bán người.',
		'Năm 2023, đồn phát hiện [45 vụ|smuggling.cases], khống chế [61 đối tượng|smuggling.suspects] về các hành vi buôn lậu, gian lận thương mại.',
		// all offences, and people sought for whatever
		'Năm 2023, đồn đấu tranh [45 vụ|crime.cases] vi phạm, bắt [9 đối tượng|drugs.suspects] tàng trữ ma túy.',
		'Năm 2023, đồn phát hiện [38 vụ|crime.cases], bắt [7 đối tượng|wanted.persons] truy nã.',
		'Đêm 15/3, tổ công tác bắt [2 đối tượng|crime.suspects], tạm giữ thêm [một khẩu súng|seized.guns] tự chế và [một xe máy|seized.motorbikes].',
		'Đêm 15/3, tổ công tác thu [8 kg pháo|seized.fireworks] và thu thêm [một điện thoại|seized.phones]. Xã được thêm một sân chơi.',
		'Thu giữ [86.400 bao thuốc lá|seized.cigarettes], [19 con trâu|seized.goods_items]. Số hàng này ước tính [5,4 tỷ đồng|penalty.seized_value AP].',
		'Thu giữ [9.600 bao thuốc lá|seized.cigarettes], tang vật vi phạm vào khoảng [200 triệu đồng|penalty.seized_value AP].',
		'Buôn lậu: bắt [14 vụ|smuggling.cases], thu [86.400 bao thuốc lá|seized.cigarettes]. Lô hàng này ước khoảng [900 triệu đồng|smuggling.goods_value AP].',
		'Thu giữ [7.200 bao thuốc lá|seized.cigarettes]. Hàng hóa vi phạm tính thành tiền là [1,4 tỷ đồng|penalty.seized_value].',
		'Thu giữ [7.200 bao thuốc lá|seized.cigarettes]. Đối tượng khai mua số hàng này 40 triệu đồng để bán lại.',
	],
};
