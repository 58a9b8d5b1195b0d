import type { ConstructionGroup } from './group.ts';

/** Numbers said again in words, two digits said one after the other, and stuff smuggled under its own name. */
export const numbersTwiceSaidCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		// digits, then the same in words
		'Năm 2025, bắt [05 (năm) vụ|drugs.cases =5], [07 (bảy) đối tượng|drugs.suspects =7] ma túy.',
		'Ngày 3/12/2025, thu [02 (hai) bánh|drugs.heroin_bricks =2] heroin, [01 (một) xe máy|seized.motorbikes =1].',
		'Năm 2025, bắt [12 (mười hai) vụ|drugs.cases =12] ma túy.',
		'Năm 2025, tặng [150 (một trăm năm mươi) suất quà|gifts.sets =150].',
		'Năm 2025, bắt [12 vụ|drugs.cases =12] ma túy (năm 2024: [9 vụ|drugs.cases 2024]).',
		// two digits, one scale
		'Năm 2025, các đồn giúp [bốn, năm chục hộ|livelihood.households_supported =40..50] thoát nghèo.',
		'Năm 2025, các đồn giúp [bốn năm chục hộ|livelihood.households_supported =40..50] thoát nghèo.',
		'Năm 2025, có [ba, bốn trăm lượt người|health.patients =300..400] được khám bệnh.',
		'Năm 2025, đồn giúp [một hai chục hộ|livelihood.households_supported =10..20] thoát nghèo.',
		'Năm 2025, hai ba người dân bản đến báo tin.',
		'Bà con gieo hai, ba vụ một năm.',
		'Các chiến sĩ tuổi hai mươi, ba mươi.',
		// bounds
		'Năm 2025, tuần tra ít ra [1.200 buổi|patrol.sessions GE].',
		'Năm 2025, tuần tra ít nhất cũng [1.200 buổi|patrol.sessions GE].',
		// smuggled under its own name
		'Năm 2025, bắt [12 vụ|smuggling.cases] vận chuyển trái phép lợn sống qua biên giới, tiêu hủy [186 con|seized.goods_items].',
		'Năm 2025, ngăn chặn [8 vụ|smuggling.cases] tuồn gia cầm giống qua biên giới, thu [12.600 con|seized.goods_items].',
		'Năm 2025, xử lý [6 vụ|smuggling.cases] vận chuyển trái phép khoáng sản.',
		'Năm 2025, bắt [6 vụ|drugs.cases] vận chuyển trái phép chất ma túy, [2 vụ|weapons.cases] vận chuyển trái phép vũ khí.',
		// other names of drugs
		'Trong năm 2025, có [29 vụ|drugs.cases] mua bán, vận chuyển "cái chết trắng" bị chặn đứng.',
		'Năm 2025, giải thoát [13 phụ nữ|trafficking.victims_rescued] bị lừa bán.',
	],
};
