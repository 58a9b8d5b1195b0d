import type { ConstructionGroup } from './group.ts';

/** A drive told by its name and its last day; parts of this month; the same months of two years; each force's own share. */
export const sinceAndUntilCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Hà Khê',
	texts: [
		'BĐBP tỉnh mở đợt cao điểm từ 15/10 đến 31/12. Từ khi ra quân đến hết ngày 15/12, các đồn bắt [26 vụ|crime.cases 2025-10-15/P62D].',
		'Đợt cao điểm bắt đầu từ ngày 15/10. Từ ngày phát động đến ngày 15/12, các đồn bắt [26 vụ|crime.cases 2025-10-15/P62D].',
		'Từ khi thành lập ngày 5/6/2025 đến hết ngày 15/12/2025, tổ tuyên truyền đi [61 buổi tuyên truyền|propaganda.sessions 2025-06-05/P194D].',
		'Trong 10 ngày đầu tháng này, cửa khẩu có [12.400 lượt người|gate.person_crossings 2025-12-01/P10D] qua lại.',
		'9 tháng năm 2024 và 2025, các đồn bắt lần lượt [61|drugs.cases 2024-01-01/P9M] và [74 vụ|drugs.cases 2025-01-01/P9M] ma túy.',
		'Quý I/2024 và 2025, các đồn bắt lần lượt [21|drugs.cases 2024-Q1] và [34 vụ|drugs.cases 2025-Q1] ma túy.',
		'9 tháng, có [412 lượt phương tiện|gate.vehicle_crossings] qua cửa khẩu, chở [1.200 tấn|gate.cargo] hàng.',
		'6 tháng, phối hợp bắt [27 vụ|crime.cases], trong đó BĐBP chủ trì [16 vụ|crime.cases], Công an chủ trì 11 vụ.',
		'6 tháng, các lực lượng bắt [27 vụ|crime.cases] (BĐBP [16 vụ|crime.cases], Công an 11 vụ).',
		'6 tháng, đơn vị chủ trì bắt [16 vụ|crime.cases LEAD], phối hợp với Hải quan, Công an [11 vụ|crime.cases JOINT].',
	],
};
