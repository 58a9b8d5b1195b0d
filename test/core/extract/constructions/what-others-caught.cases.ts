import type { ConstructionGroup } from './group.ts';

/** The sum of all forces, ours set apart in the sentence behind it; cases that another force, whatever its name, caught. */
export const whatOthersCaughtCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Tân Lạng',
	texts: [
		'Sáu tháng đầu năm 2025, các lực lượng chức năng đã xử lý 642 vụ buôn lậu. Riêng BĐBP bắt [87 vụ|smuggling.cases 2025-S1].',
		'Quý II/2025, các lực lượng chống buôn lậu phát hiện 214 vụ/231 đối tượng. Trong đó, Bộ đội Biên phòng bắt giữ [46 vụ|smuggling.cases]/[52 đối tượng|smuggling.suspects].',
		'Tháng 6/2025, lực lượng chức năng bắt 58 vụ ma túy. Cụ thể: Công an 31 vụ, BĐBP 19 vụ, Hải quan 8 vụ.',
		'Quý I/2025, ba lực lượng bắt giữ 74 vụ pháo lậu. Riêng Biên phòng bắt [21 vụ|crime.cases].',
		// our own force is no sum of several
		'Quý I/2025, lực lượng Biên phòng bắt giữ [74 vụ|weapons.cases] pháo lậu. Riêng BĐBP tại cửa khẩu bắt [21 vụ|weapons.cases].',
		'Quý I/2025, lực lượng các đồn bắt [74 vụ|weapons.cases] pháo lậu. Riêng ma túy bắt [21 vụ|drugs.cases].',
		// another force, without a name
		'Quý II/2025, 23 vụ ma túy do lực lượng khác bắt giữ; BĐBP bắt [14 vụ|drugs.cases] ma túy.',
		'Quý II/2025, 9 vụ buôn lậu do ngành khác phát hiện, xử lý; các đồn bắt [31 vụ|smuggling.cases] buôn lậu.',
		'Tháng 5/2025, 6 vụ ma túy do cơ quan khác triệt phá; đồn bắt [3 vụ|drugs.cases] ma túy.',
		'Tháng 5/2025, 5 vụ ma túy do đơn vị bạn bắt giữ; đồn bắt [4 vụ|drugs.cases] ma túy.',
		'Quý II/2025, [12 vụ|drugs.cases] ma túy do Biên phòng phối hợp với lực lượng khác bắt giữ.',
	],
};
