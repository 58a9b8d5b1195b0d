import type { ConstructionGroup } from './group.ts';

/** What forces hand to each other, what guests and neighbours give, whom nothing has befallen, what all of a land did. */
export const handedBetweenCases: ConstructionGroup = {
	issued: '2025-09-15',
	area: 'Quế Lâm',
	texts: [
		'Công an tỉnh tiếp nhận từ Biên phòng 21 vụ, 33 đối tượng. BĐBP tỉnh bắt [26 vụ|drugs.cases] ma túy.',
		'Biên phòng tiếp nhận từ Công an huyện 4 vụ nhập cảnh trái phép; các đồn bắt [9 vụ|illegal_entry.cases] nhập cảnh trái phép.',
		'BĐBP tỉnh tiếp nhận từ Công an huyện Hà Lan (Trung Quốc) [23 phụ nữ|returnees.persons] được trao trả.',
		'Theo thông tin từ BĐBP tỉnh, các đồn bắt [12 vụ|drugs.cases] ma túy.',
		// guests come to soldiers and people alike
		'Đoàn công tác của tỉnh đến thăm, chúc Tết cán bộ, chiến sĩ Đồn Biên phòng Trà Bản và đồng bào.\nĐoàn đã trao 80 suất quà cho hộ nghèo, tặng Đồn 20 triệu đồng. Dịp này, đồn trao [12 suất quà|gifts.sets] cho bà con.',
		'Tổ chức Tầm nhìn Xanh tài trợ dựng 3 ngôi nhà tạm lánh. Đồn dựng [2 căn nhà|housing.houses_built] cho hộ nghèo.',
		'Giao lưu hữu nghị lần thứ 9: Bạn tặng 2 phòng học cho bản Lũng Púng. Đồn xây [1 điểm trường|schools.sites].',
		'Ngư dân tự cứu nhau 6 vụ với 19 người; BĐBP tỉnh cứu [14 ngư dân|sar.persons_rescued].',
		// a part told of another force
		'Hai lực lượng cùng bắt [40 vụ|drugs.cases] ma túy, trong đó Công an bắt 12 vụ.',
		'Các lực lượng của tỉnh làm 312 nhà, trong đó Công an làm 40 nhà, Biên phòng làm [52 nhà|housing.houses_built].',
		// nothing has befallen them; the fallen; all of a land
		'Toàn tỉnh hiện có 1.912 trẻ em gái ở các xã biên giới có nguy cơ bị mua bán; đồn giải cứu [7 nạn nhân|trafficking.victims_rescued].',
		'Bản có 42 hộ có nguy cơ sạt lở; bộ đội di dời [18 hộ|disaster.households_evacuated] đến nơi an toàn.',
		'Huy động [412 lượt cán bộ, chiến sĩ|sar.troop_turns] giúp dân chống bão; 3 cán bộ hy sinh khi làm nhiệm vụ.',
		'Xóa nhà tạm: trong 334.000 căn nhà cả nước xóa được, Bộ đội Biên phòng làm [6.240 căn|housing.houses_built].',
		'Trong số 512 căn nhà toàn tỉnh đã xóa, BĐBP tỉnh làm [41 căn|housing.houses_built].',
	],
};
