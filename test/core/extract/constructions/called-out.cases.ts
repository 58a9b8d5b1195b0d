import type { ConstructionGroup } from './group.ts';

/** Troops called out: against the storm or for those in peril the text tells of, else for what is named. */
export const calledOutCases: ConstructionGroup = {
	issued: '2025-10-12',
	area: 'Bình Lâm',
	texts: [
		'Bình Lâm khắc phục hậu quả bão số 8\n\nTrong bão số 6 (tháng 8/2025), BĐBP tỉnh huy động [1.320 lượt cán bộ, chiến sĩ|sar.troop_turns 2025-08] giúp nhân dân gia cố kè, thu hoạch lúa.',
		'Bình Lâm khắc phục hậu quả bão số 8\n\nTrong bão số 6 (tháng 8/2025), BĐBP tỉnh điều động [1.320 lượt sĩ quan, chiến sĩ|sar.troop_turns 2025-08] giúp nhân dân lợp lại mái.',
		'Cứu nạn tàu cá BL 91402\n\nNgay khi nhận tin, Ban Chỉ huy điều động [14 cán bộ, chiến sĩ|sar.troop_turns] cùng tàu tuần tra ra hiện trường.',
		'Năm 2024, các đồn điều động [8.420 lượt cán bộ, chiến sĩ|patrol.troop_turns] tham gia tuần tra biên giới.',
		'Năm 2024, các đồn điều động [640 lượt cán bộ, chiến sĩ|housing.troop_turns] giúp dân dựng [42 căn nhà|housing.houses_built].',
		'Năm 2024, các đồn điều động [910 lượt cán bộ|civic.troop_turns], [2.300 ngày công|civic.workdays] giúp dân gặt lúa.',
		'Từ ngày 4/10 đến ngày 6/10, mưa lớn. BĐBP tỉnh điều động [212 lượt cán bộ, chiến sĩ|sar.troop_turns 2025-10-04/P3D] giúp dân di dời [64 hộ|disaster.households_evacuated 2025-10-04/P3D].',
	],
};
