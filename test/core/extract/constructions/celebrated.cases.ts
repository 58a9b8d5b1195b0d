import type { ConstructionGroup } from './group.ts';

/** The years of what is celebrated are no time of work; those spent on a task are. */
export const celebratedCases: ConstructionGroup = {
	issued: '2026-02-04',
	area: 'Hà Khê',
	texts: [
		'Ngày 4/2, các đồn Biên phòng tổ chức ngày hội bánh chưng chào mừng 96 năm Ngày thành lập Đảng (1930 - 2026).\nBan tổ chức trao [145 suất quà|gifts.sets 2026-02-04] cho hộ nghèo.\n',
		'Hướng tới 67 năm Ngày truyền thống bộ đội quân hàm xanh (1959 - 2026), Đồn Biên phòng Cốc Lùng trao [36 suất quà|gifts.sets result 2026-02] cho học sinh.',
		'Nhân 50 năm tái lập huyện (1976 - 2026), bộ đội đã bàn giao [2 căn nhà|housing.houses_built 2026-02], tặng [40 suất quà|gifts.sets 2026-02].',
		{
			on: '2024-12-20',
			text: 'Lập thành tích mừng 80 năm thành lập Quân đội (22/12/1944 - 22/12/2024), trong tuần đồn khám bệnh cho [310 lượt người|health.patients 2024-12-16/P7D].',
		},
		{
			on: '2024-03-01',
			text: '35 năm thực hiện Ngày hội của toàn dân (1989 - 2024), bà con cung cấp [2.410 nguồn tin|crime.tips 1989-01-01/P35Y].',
		},
		'Hướng tới kỷ niệm ngày thành lập, bộ đội đã tặng [28 suất quà|gifts.sets result], sửa [3 căn nhà|housing.houses_repaired result].',
		'Năm 2026, đơn vị hướng tới xây [20 căn nhà|housing.houses_built target 2026].',
	],
};
