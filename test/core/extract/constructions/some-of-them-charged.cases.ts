import type { ConstructionGroup } from './group.ts';

/** Cases charged, or led by another force, told in a sentence of their own are of the offence told before them. */
export const someOfThemChargedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-05',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê bắt giữ [402 vụ vi phạm|crime.cases 2025] pháp luật.\nVề ma túy, đơn vị chủ trì [44 vụ|drugs.cases 2025 LEAD], [58 đối tượng|drugs.suspects 2025 LEAD]. Phối hợp với Công an tỉnh bắt [21 vụ|drugs.cases 2025 JOINT], [30 đối tượng|drugs.suspects 2025 JOINT]. Thu [gần 96 kg|drugs.total_mass 2025] ma túy các loại.',
		},
		{
			on: '2025-12-05',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê phá [9 chuyên án|crime.special_cases 2025], bắt giữ [246 vụ|crime.cases 2025] với [389 đối tượng|crime.suspects 2025]. Trong đấu tranh với tội phạm ma túy, các đồn chủ trì bắt [29 vụ|drugs.cases 2025 LEAD], [34 đối tượng|drugs.suspects 2025 LEAD]. Phối hợp với các lực lượng bắt [8 vụ|drugs.cases 2025 JOINT], [11 đối tượng|drugs.suspects 2025 JOINT].',
		},
		{
			on: '2025-12-05',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê bắt [18 vụ|smuggling.cases 2025] buôn lậu, [27 đối tượng|smuggling.suspects 2025], tạm giữ [9 tàu|seized.vessels 2025], [405.000 lít|seized.fuel 2025] dầu DO. Hàng hóa trị giá [13,2 tỷ đồng|smuggling.goods_value 2025]. Đã khởi tố [3 vụ|smuggling.cases 2025 PROSECUTED], [5 bị can|smuggling.suspects 2025 PROSECUTED].',
		},
		{
			on: '2025-12-05',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê phát hiện [15 vụ|trafficking.cases 2025] mua bán người với [21 đối tượng|trafficking.suspects 2025], giải cứu [17 nạn nhân|trafficking.victims_rescued 2025]. Khởi tố [4 vụ|trafficking.cases 2025 PROSECUTED], [6 bị can|trafficking.suspects 2025 PROSECUTED].',
		},
		{
			on: '2025-12-05',
			text: 'Cả năm 2025, BĐBP tỉnh Hà Khê bắt [29 vụ|weapons.cases 2025] tàng trữ pháo nổ, thu [1,2 tấn|seized.fireworks 2025] pháo. Khởi tố [11 vụ|weapons.cases 2025 PROSECUTED].',
		},
		{
			on: '2025-12-05',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê bắt [130 vụ|crime.cases 2025], [141 đối tượng vi phạm|crime.suspects 2025] pháp luật; trong đó, ma túy [40 vụ|drugs.cases 2025], [51 đối tượng|drugs.suspects 2025]. Khởi tố [63 vụ|crime.prosecuted_cases 2025], [75 bị can|crime.prosecuted_suspects 2025].',
		},
		{
			on: '2025-12-05',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê bắt [21 vụ|drugs.cases 2025] ma túy, [30 đối tượng|drugs.suspects 2025]. Trong lĩnh vực buôn lậu, bắt [12 vụ|smuggling.cases 2025]. Khởi tố [20 vụ|crime.prosecuted_cases 2025], [28 bị can|crime.prosecuted_suspects 2025].',
		},
	],
};
