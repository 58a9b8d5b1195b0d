import type { ConstructionGroup } from './group.ts';

/** Several provinces of a coast are all of the force where the whole force is told of, and none alone elsewhere. */
export const provincesOfTheCoastCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2024-07-16',
			text: 'Theo Bộ Tư lệnh BĐBP, 6 tháng đầu năm 2024 toàn lực lượng xử lý [1.742 vụ|crime.cases @Cả_nước] vi phạm. Dẫn đầu là BĐBP Hải Trấn với [168 vụ|crime.cases @Hải_Trấn], tiếp theo là BĐBP Lạch Vân [143 vụ|crime.cases @Lạch_Vân] và BĐBP Phù Sa [121 vụ|crime.cases @Phù_Sa]. Đáng tiếc, vẫn còn [27 tàu cá|fisheries.foreign_sea_violations @Cả_nước] bị nước ngoài bắt giữ.',
		},
		{
			on: '2024-07-16',
			text: 'Theo Bộ Tư lệnh BĐBP, 6 tháng đầu năm 2024 toàn lực lượng bắt [8.412 vụ|crime.cases 2024-S1 @Cả_nước]. BĐBP các tỉnh ven biển đã kiểm soát [412.300 lượt tàu cá|fisheries.vessel_turns_checked 2024-S1 @Cả_nước] với [2,4 triệu lượt ngư dân|fisheries.fisher_turns_checked 2024-S1 @Cả_nước]; tuần tra trên biển [5.680 lượt|patrol.sea_sessions 2024-S1 @Cả_nước].',
		},
		{
			on: '2024-07-16',
			text: 'Bộ Tư lệnh BĐBP cho biết, quý II/2024 toàn lực lượng thu [1,2 tấn|drugs.total_mass 2024-Q2 @Cả_nước] ma túy; BĐBP các tỉnh miền Trung cứu [214 ngư dân|sar.persons_rescued 2024-Q2 @Cả_nước], [46 tàu cá|sar.vessels_rescued 2024-Q2 @Cả_nước], di dời [1.200 hộ|disaster.households_evacuated 2024-Q2 @Cả_nước].',
		},
		{
			on: '2024-07-16',
			text: 'Ngày 15/7, BĐBP tỉnh Hà Khê giao ban với BĐBP tỉnh Sa Mộc. Từ đầu năm, BĐBP hai tỉnh đã kiểm soát 12.300 lượt tàu cá.',
		},
	],
};
