import type { ConstructionGroup } from './group.ts';

/** "BIÊN PHÒNG" and a name that closes a shouted title tell the province. */
export const forceInShoutedTitlesCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2025-03-12',
			text: 'HẢI QUAN, CÔNG AN, BIÊN PHÒNG HẢI TRƯỜNG: MỘT NĂM PHỐI HỢP\nNăm 2024, BĐBP tỉnh bắt giữ [94 vụ|smuggling.cases 2024 @Hải_Trường] buôn lậu.',
		},
		{
			on: '2025-03-12',
			text: 'NGÀY HỘI CỦA BIÊN PHÒNG NẬM KHE\nNăm 2024, các đồn tuần tra [412 lần|patrol.sessions 2024 @Nậm_Khe].',
		},
		{
			on: '2025-03-12',
			text: 'ĐÊM TRẮNG Ở ĐỒN BIÊN PHÒNG TÀ LU\nNăm 2024, đồn tuần tra [412 lần|patrol.sessions 2024 @Nậm_Khe] ở xã Tà Lu, tỉnh Nậm Khe.',
		},
	],
};
