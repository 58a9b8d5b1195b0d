import type { ConstructionGroup } from './group.ts';

/** A city in the midst of a list of partners is no subject. */
export const partnersInAListCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-07',
			text: 'Hôm 21/9, Cục Phòng, chống ma túy và tội phạm BĐBP phối hợp với Ban Chỉ huy BĐBP các tỉnh, thành phố Hải Trấn, TPHCM, Sơn Hà cùng Công an tỉnh Bình Lâm đấu tranh thắng lợi chuyên án. Lực lượng chức năng đã bắt [20 đối tượng|drugs.suspects @Cả_nước], thu giữ [777,7kg|drugs.synthetic_mass @Cả_nước] ma túy tổng hợp.',
		},
	],
};
