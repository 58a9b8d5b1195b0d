import type { ConstructionGroup } from './group.ts';

/** Two figures of one work joined by a bracket with "gồm"; homes and those in them who were moved, and those who only live there. */
export const pairsJoinedOtherwiseCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		'Năm 2025 có [90 vụ|illegal_entry.cases] nhập cảnh trái phép (gồm [340 người|illegal_entry.persons]).',
		'Năm 2025 có [90 vụ|border.regime_violation_cases] vi phạm quy chế biên giới (gồm [134 người|border.regime_violation_persons]).',
		'Năm 2025 có [12 tàu cá|sar.vessels_rescued] gặp nạn được cứu (gồm [84 ngư dân|sar.persons_rescued]).',
		'Năm 2025 có [90 đợt|patrol.bilateral_sessions] tuần tra song phương (gồm [1.340 lượt cán bộ, chiến sĩ|patrol.bilateral_troop_turns]).',
		'Năm 2025 bắt [90 vụ|drugs.cases] ma túy (gồm [30 vụ|drugs.cases] mua bán, [60 vụ|drugs.cases] tàng trữ).',
		// homes moved, homes told of
		'Trước bão số 12 có [90 hộ|disaster.households_evacuated] sơ tán với [340 nhân khẩu|disaster.persons_evacuated].',
		'Có [90 hộ|disaster.households_evacuated] với [340 nhân khẩu|disaster.persons_evacuated] được di dời khỏi vùng sạt lở ngày 12/12/2025.',
		'Bản có 90 hộ với 340 nhân khẩu.',
		'Bản có 90 hộ với 340 nhân khẩu; bộ đội sơ tán [20 hộ|disaster.households_evacuated] trong đêm 12/12/2025.',
	],
};
