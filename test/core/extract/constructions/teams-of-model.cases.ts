import type { ConstructionGroup } from './group.ts';

/** Teams and their members where the paragraph or title has named whose they are. */
export const teamsOfModelCases: ConstructionGroup = {
	issued: '2025-04-20',
	area: 'Khê Lĩnh',
	texts: [
		'Các tổ tự quản đường biên trên địa bàn tỉnh vừa tròn 10 năm. Thuở đầu, năm 2015, chỉ có [38 tổ|grassroots.selfmgmt_groups 2015] với [342 thành viên|grassroots.selfmgmt_members 2015]; đến nay con số đã là [204 tổ|grassroots.selfmgmt_groups 2025-04-20], [2.150 thành viên|grassroots.selfmgmt_members 2025-04-20].',
		'Mười năm tổ tự quản\nNăm 2015 mới có [26 tổ|grassroots.selfmgmt_groups 2015], [210 thành viên|grassroots.selfmgmt_members 2015]. Hiện toàn tuyến có [174 tổ|grassroots.selfmgmt_groups].',
		'Tổ tàu thuyền an toàn là cánh tay nối dài của Biên phòng. Năm 2015 mới có [12 tổ|grassroots.selfmgmt_groups 2015] với 96 tàu; hiện nay có [64 tổ|grassroots.selfmgmt_groups 2025-04-20] với 510 tàu.',
		// teams of another kind
		'Tổ công tác lên đường từ sáng. Đồn có 3 tổ, 12 thành viên thay nhau trực.',
		'Mô hình tổ tự quản được nhân rộng. Đồn cử 3 tổ công tác xuống bản.',
	],
};
