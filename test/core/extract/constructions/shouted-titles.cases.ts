import type { ConstructionGroup } from './group.ts';

/** Capitals before the colon of a headline: a province only where the article tells of it, or of no other. */
export const shoutedTitlesCases: ConstructionGroup = {
	issued: '2024-03-19',
	area: null,
	texts: [
		'CHẶN TỪ NGOÀI BIÊN: 300 SUẤT QUÀ ĐẾN VỚI BÀ CON\nNgày 17/3, Đồn Biên phòng Pha Lom (BĐBP Thanh Khê) trao [300 suất quà|gifts.sets @Thanh_Khê].\nTừ đầu năm, Đồn đã bắt [6 vụ|crime.cases @Thanh_Khê].',
		'XUÂN YÊU THƯƠNG: 12 CĂN NHÀ ĐƯỢC BÀN GIAO\nNgày 17/3, Đồn Biên phòng Na Ngoi, tỉnh Mường Lai bàn giao [12 căn nhà|housing.houses_built @Mường_Lai].\nTính từ đầu năm, riêng Đồn bắt [4 vụ|crime.cases @Mường_Lai].',
		'MƯỜNG KHÊ: BÀN GIAO NHÀ CHO HỘ NGHÈO\nNgày 17/3, Đồn Biên phòng Pha Lom bàn giao [12 căn nhà|housing.houses_built @Mường_Khê].',
		'HẢI VÂN: BẮT GIỮ MA TÚY\nNgày 17/3, BĐBP tỉnh Hải Vân bắt [2 đối tượng|drugs.suspects @Hải_Vân], thu [4 kg ma túy đá|drugs.meth @Hải_Vân].',
		'Kết quả ba tháng thực hiện Luật Quản lý vũ khí ở Lâm Sơn\n- Tuyên truyền: [264 buổi|propaganda.sessions @Lâm_Sơn].',
	],
};
