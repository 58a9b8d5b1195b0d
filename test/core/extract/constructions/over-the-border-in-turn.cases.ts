import type { ConstructionGroup } from './group.ts';

/** Those who cross unlawfully, those who carry them, and goods held, with one word after the other; and what such words are not. */
export const overTheBorderInTurnCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		// who crossed
		'Năm 2025, các đồn ngăn chặn [9 thanh thiếu niên|illegal_exit.persons], [4 học sinh|illegal_exit.persons] xuất cảnh trái phép.',
		'Năm 2025, các đồn ngăn chặn [9 cháu|illegal_exit.persons] xuất cảnh trái phép.',
		'Năm 2025, các đồn ngăn chặn [9 người|illegal_exit.persons] vượt sông ra nước ngoài trái phép.',
		'Năm 2025, các đồn bắt [9 người|illegal_entry.persons] trốn về nước qua lối mở.',
		'Năm 2025, các đồn đỡ đầu [9 học sinh|education.sponsored_students] có cha mẹ đi làm xa.',
		// who carried them
		'Năm 2025, các đồn bắt [9 đối tượng|illegal_crossing.organizing_suspects] chở người nhập cảnh trái phép.',
		'Năm 2025, các đồn bắt [3 đối tượng|illegal_crossing.organizing_suspects] dẫn người vượt biên.',
		// offences by other words
		'Năm 2025, các đồn bắt [9 vụ|weapons.cases] chế tạo súng tự chế.',
		'Năm 2025, các đồn xử lý [9 vụ|fisheries.iuu_cases] tàu cá không đăng ký, đăng kiểm.',
		'Năm 2025, các đồn xử lý [9 vụ|fisheries.iuu_cases] vi phạm VMS.',
		// stone and the drug
		'Năm 2025, thu giữ [9 tấn|seized.goods_mass] đá.',
		'Năm 2025, thu giữ [9 kg|drugs.meth] đá.',
		'Năm 2025, thu giữ [1,2 tấn|drugs.meth] ma túy đá.',
		// goods by their names
		'Năm 2025, thu giữ [90 chiếc đồng hồ|seized.goods_items], [12 túi xách|seized.goods_items], [4 ngà voi|seized.goods_items].',
		'Năm 2025, thu giữ [90 điếu xì gà|seized.goods_items], [3 thanh kiếm|seized.goods_items].',
		'Tổ công tác kiểm tra 12 hộ chiếu, 3 sổ hộ khẩu.',
		'Bản có 12 hộ, 60 nhân khẩu.',
		// a month as the label of a line
		'09/2025: bắt [4 vụ|crime.cases 2025-09].',
		'Tỷ lệ 9/20: đạt.',
	],
};
