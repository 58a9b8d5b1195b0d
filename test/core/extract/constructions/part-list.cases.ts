import type { ConstructionGroup } from './group.ts';

/** Parts in the lines of a list, behind a colon, of the number a sentence opens with; numbers at the end of a row of dots. */
export const partListCases: ConstructionGroup = {
	issued: '2025-01-15',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, các đơn vị bắt giữ, xử lý [118 vụ|crime.cases], [164 đối tượng|crime.suspects], trong đó:\n- Ma túy: [45 vụ|drugs.cases <1], [62 đối tượng|drugs.suspects <2].\n- Buôn lậu: [22 vụ|smuggling.cases <1], [18 đối tượng|smuggling.suspects <2].\n- Mua bán người: [2 vụ|trafficking.cases <1], [3 đối tượng|trafficking.suspects <2].',
		'Năm 2024, các đơn vị bắt giữ, xử lý [118 vụ|crime.cases]/[164 đối tượng|crime.suspects]. Trong đó:\n+ Ma túy [45 vụ|drugs.cases <1]/[62 đối tượng|drugs.suspects <2];\n+ Buôn lậu [22 vụ|smuggling.cases <1]/[18 đối tượng|smuggling.suspects <2];\n+ Xuất, nhập cảnh trái phép [32 vụ|illegal_crossing.cases <1]/[71 đối tượng|illegal_crossing.persons <2].',
		'Năm 2024, xây và sửa [57 căn nhà|housing.houses_built_repaired], gồm:\n- Xây mới: [40 căn|housing.houses_built <1]\n- Sửa chữa: [17 căn|housing.houses_repaired <1]',
		'KẾT QUẢ NĂM 2024\nSố buổi tuần tra ........ [320|patrol.sessions =320]\nSố buổi tuyên truyền ........ [112|propaganda.sessions =112]\nSố nhà xây mới ........ [18|housing.houses_built =18]',
		'KẾT QUẢ NĂM 2024\nTuần tra.............[320 buổi|patrol.sessions =320]\nTuyên truyền.........[112 buổi|propaganda.sessions =112]',
		'Trong [118 vụ|crime.cases 2024] bị bắt giữ năm 2024, có [45 vụ|drugs.cases <1] ma túy, [22 vụ|smuggling.cases <1] buôn lậu.',
		'Trong tổng số [57 căn nhà|housing.houses_built 2024] bàn giao năm 2024, Đồn Nậm Pu xây [12 căn|housing.houses_built <1], Đồn Pa Sín xây [9 căn|housing.houses_built <1].',
		'Năm 2024 có [118 vụ|crime.cases] vi phạm: ma túy [45 vụ|drugs.cases <1]; buôn lậu [22 vụ|smuggling.cases <1]; xuất nhập cảnh trái phép [32 vụ|illegal_crossing.cases <1]; còn lại [19 vụ|crime.cases <1] vi phạm khác.',
		'Năm 2024, phát hiện [118 vụ|crime.cases]. Phân theo địa bàn: tuyến Nậm Pu [60 vụ|crime.cases <1], tuyến Pa Sín [58 vụ|crime.cases <1].',
	],
};
