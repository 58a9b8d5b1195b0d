import type { ConstructionGroup } from './group.ts';

/** The word for its sea before a province's name is no part of it. */
export const seaBeforeNamesCases: ConstructionGroup = {
	issued: '2024-10-05',
	area: null,
	texts: [
		'BIÊN PHÒNG BIỂN LONG SA\n9 tháng đầu năm 2024, các đồn ở tỉnh Long Sa kiểm soát [9.000 lượt tàu cá|fisheries.vessel_turns_checked @Long_Sa].',
		'Biên phòng Biển Long Sa gỡ thẻ vàng\n9 tháng đầu năm 2024, các đồn kiểm soát [9.000 lượt tàu cá|fisheries.vessel_turns_checked @Long_Sa].',
		'VÙNG BIỂN QUỲNH LỘC: CHÍN THÁNG NHÌN LẠI\n9 tháng đầu năm 2024, các đồn tỉnh Quỳnh Lộc kiểm soát [9.000 lượt tàu cá|fisheries.vessel_turns_checked @Quỳnh_Lộc].',
		'Biển Hải Vân lặng sóng\n9 tháng đầu năm 2024, BĐBP tỉnh Hải Vân cứu [9 ngư dân|sar.persons_rescued @Hải_Vân].',
	],
};
