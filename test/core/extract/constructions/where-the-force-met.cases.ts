import type { ConstructionGroup } from './group.ts';

/** The place where a province's force met is no other province; departments of the command tell of the whole force. */
export const whereTheForceMetCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2025-07-10',
			text: 'BĐBP tỉnh Tả Phời sơ kết 6 tháng\nSáng 9/7, tại Nậm Khoa, BĐBP tỉnh sơ kết công tác 6 tháng. Toàn tuyến tuần tra [612 lượt|patrol.sessions 2025-S1 @Tả_Phời].',
		},
		{
			on: '2025-07-10',
			text: 'BĐBP Tả Phời: 6 tháng bắt [86 vụ vi phạm|crime.cases 2025-S1]\nChiều 9/7, tại Bản Mế, BĐBP tỉnh tổ chức hội nghị; 6 tháng đầu năm bắt [86 vụ|crime.cases 2025-S1 @Tả_Phời].',
		},
		{
			on: '2025-07-10',
			text: 'Cục Trinh sát Biên phòng cho biết quý II phối hợp các đơn vị phá [42 chuyên án|crime.special_cases 2025-Q2 @Cả_nước], thu [1,2 tấn|drugs.total_mass 2025-Q2 @Cả_nước] ma túy. Điển hình, BĐBP Tả Phời phá chuyên án TP625 bắt [6 đối tượng|drugs.suspects 2025-Q2 @Tả_Phời], thu [60 kg|drugs.other_mass 2025-Q2] ketamine.',
		},
		{
			on: '2025-07-10',
			text: 'Cục Phòng, chống ma túy và tội phạm, BĐBP cho biết 6 tháng đầu năm 2025 bắt [1.912 vụ|drugs.cases 2025-S1 @Cả_nước] ma túy, thu [2,1 tấn|drugs.total_mass 2025-S1 @Cả_nước] ma túy.',
		},
		{
			on: '2025-07-10',
			text: 'Quý II/2025, Cục Phòng chống ma túy và tội phạm (Bộ Tư lệnh BĐBP) phối hợp với BĐBP Tả Phời bắt [12 đối tượng|drugs.suspects 2025-Q2 JOINT @Tả_Phời], thu [96 bánh heroin|drugs.heroin_bricks 2025-Q2].',
		},
	],
};
