import type { ConstructionGroup } from './group.ts';

/** Youth, women, men and squads of another agency are of that agency, and so is what a board tells of all forces. */
export const namesBeforeAgenciesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, Đoàn Thanh niên Công an tỉnh trao 50 suất quà, Chi đoàn Đồn Biên phòng Nậm Cắt trao [30 suất quà|gifts.sets 2025-S1] cho học sinh.',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, cán bộ, chiến sĩ Công an huyện giúp dân 420 ngày công gặt lúa; Đồn Biên phòng Tả Sìn giúp [310 ngày công|civic.workdays 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, Hội Phụ nữ Bộ CHQS tỉnh trao 12 con dê giống; Hội Phụ nữ BĐBP tỉnh trao [8 con|livelihood.livestock 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, Hải đội 302 thuộc Cảnh sát biển kiểm tra 24 lượt tàu cá; Đồn Biên phòng Hòn Chà kiểm tra [96 lượt tàu cá|fisheries.vessel_turns_checked 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, Hạt Kiểm lâm huyện phối hợp với chính quyền xã tuần tra rừng 46 lượt. Đồn Biên phòng Tả Sìn tham gia [12 lượt tuần tra|patrol.sessions 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: 'Theo Ban Chỉ đạo 389 tỉnh, 6 tháng các lực lượng chức năng phát hiện 812 vụ, thu nộp ngân sách 14 tỷ đồng. Trong đó, BĐBP phát hiện [52 vụ|crime.cases 2025-S1].',
		},
		{
			on: '2025-07-10',
			text: '6 tháng đầu năm 2025, cán bộ, chiến sĩ BĐBP tỉnh giúp dân [420 ngày công|civic.workdays 2025-S1] gặt lúa.',
		},
	],
};
