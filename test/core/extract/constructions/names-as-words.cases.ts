import type { ConstructionGroup } from './group.ts';

/** Names of places and people that are words of ours in small letters: "Cao", "Hứa", "Thêm", "Riêng". */
export const namesAsWordsCases: ConstructionGroup = {
	issued: '2025-10-06',
	area: null,
	texts: [
		'Năm 2024, các đơn vị BĐBP tỉnh Lũng Cao tặng [4.620 suất quà|gifts.sets 2024 @Lũng_Cao] cho bà con.',
		'Ngày 18/9, ông Hứa Văn Sơn, Bí thư Tỉnh ủy, và BĐBP tỉnh Bình Tăng tặng [620 suất quà|gifts.sets 2025-09-18 @Bình_Tăng] cho bà con.',
		'Năm 2024, BĐBP tỉnh Thêm Sơn bắt [12 vụ|drugs.cases 2024 @Thêm_Sơn] ma túy. Các đồn ở huyện Cao Giảm tặng [30 suất quà|gifts.sets 2024].',
		'Năm 2024, BĐBP tỉnh Bình Lâm bắt [19 vụ|drugs.cases 2024] ma túy. Đồn Biên phòng Nậm Còn bắt [12 vụ|drugs.cases 2024], Đồn Biên phòng Bản Riêng bắt [7 vụ|drugs.cases 2024].',
		// and words they stay
		'Năm 2024, BĐBP tỉnh Bình Lâm bắt [19 vụ|drugs.cases 2024] ma túy. Riêng Đồn Biên phòng Pa Sín bắt [12 vụ|drugs.cases 2024 <1].',
		'Năm 2024, BĐBP tỉnh Bình Lâm xây đài quan sát cao 14 m.',
	],
};

/** The whole of which ours is a share, when others have their part in it. */
export const sharedWholeCases: ConstructionGroup = {
	issued: '2025-08-12',
	area: 'Bình Lâm',
	texts: [
		'7 tháng đầu năm 2025, BĐBP tỉnh bắt [64 vụ|drugs.cases] ma túy, chiếm 41% tổng số vụ của các lực lượng (156 vụ).',
		'7 tháng đầu năm 2025, BĐBP tỉnh bắt [64 vụ|drugs.cases] ma túy, chiếm 41% trong tổng số 156 vụ các lực lượng trên địa bàn bắt giữ.',
		'7 tháng đầu năm 2025, BĐBP tỉnh bắt [64 vụ|drugs.cases] ma túy, chiếm 41% số vụ toàn tỉnh (156 vụ).',
		'7 tháng đầu năm 2025, BĐBP tỉnh bắt [64 vụ|drugs.cases] ma túy, chiếm 41% tổng số vụ ([156 vụ|crime.cases]).',
	],
};
