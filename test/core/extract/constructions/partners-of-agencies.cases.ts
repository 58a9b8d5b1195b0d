import type { ConstructionGroup } from './group.ts';

/** What an agency took with another agency, a sector or a programme of theirs did, is theirs; what was done with us is ours. */
export const partnersOfAgenciesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-20',
			text: 'Về chống khai thác IUU, năm 2025 BĐBP tỉnh Hà Khê xử phạt [151 thuyền trưởng, chủ tàu|penalty.persons 2025], tổng số tiền phạt [4 tỷ 120 triệu đồng|penalty.fines 2025]; ngành thủy sản xử phạt thêm 37 trường hợp với 890 triệu đồng.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP tỉnh Hà Khê xử phạt [51 tàu|fisheries.iuu_vessels 2025]; ngành nông nghiệp phạt 12 tàu, thanh tra thủy sản phạt 9 tàu, lực lượng kiểm ngư phạt 7 tàu với 320 triệu đồng.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, các đồn của BĐBP Hà Khê thu [80 kg|seized.fireworks 2025] pháo. Cũng thời gian này, Công an tỉnh phối hợp với quản lý thị trường thu giữ gần chín trăm ki-lô-gam pháo ở nội địa.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP Hà Khê thu [80 kg|seized.fireworks 2025] pháo. Trong khi đó, Hải quan tỉnh cùng Quản lý thị trường bắt 14 vụ, tịch thu 300 kg pháo.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP Hà Khê trao [46 con bò giống|livelihood.livestock 2025] cho các hộ nghèo. Riêng chương trình do Hội Liên hiệp Phụ nữ tỉnh chủ trì đã trao 20 con dê và 15 sổ tiết kiệm.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP Hà Khê tặng [200 suất quà|gifts.sets 2025]. Chương trình của Tỉnh đoàn tặng 90 suất quà, chương trình do Hội Chữ thập đỏ tổ chức tặng 60 suất.',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, Công an tỉnh phối hợp với BĐBP Hà Khê bắt [14 vụ|drugs.cases 2025 JOINT] ma túy.',
		},
		{
			on: '2025-12-20',
			text: 'Hưởng ứng chương trình của Tỉnh đoàn, năm 2025 BĐBP Hà Khê tặng [90 suất quà|gifts.sets 2025].',
		},
		{
			on: '2025-12-20',
			text: 'Năm 2025, BĐBP Hà Khê phối hợp với Hải quan, Quản lý thị trường bắt [21 vụ|smuggling.cases 2025 JOINT] buôn lậu.',
		},
	],
};
