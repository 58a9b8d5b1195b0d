import type { ConstructionGroup } from './group.ts';

/** One case told inside a longer time: its day behind its figures, and the count that goes on behind it. */
export const ofOneCaseCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Bình Lâm',
	texts: [
		'6 tháng đầu năm 2025, các đồn bắt [41 vụ|crime.cases 2025-S1]. Nổi bật là vụ bắt [2 đối tượng|drugs.suspects 2025-05-12], thu [5 kg|drugs.heroin 2025-05-12] heroin ngày 12/5; vụ thu [30.000 viên ma túy|drugs.synthetic_pills 2025-06-03] tổng hợp đêm 3/6 tại bản Nậm Cắt. Các đồn tặng [120 suất quà|gifts.sets 2025-S1].',
		'6 tháng đầu năm 2025, các đồn bắt [41 vụ|crime.cases 2025-S1], trong đó có vụ bắt [2 đối tượng|drugs.suspects 2025-05-12] vận chuyển [5 kg|drugs.heroin 2025-05-12] heroin ngày 12/5.',
		'6 tháng đầu năm 2025, các đồn bắt [41 vụ|crime.cases 2025-S1], tiêu biểu là vụ thu [12 bánh heroin|drugs.heroin_bricks 2025-05-12] ngày 12/5 và vụ thu [40 kg|seized.fireworks 2025-06-03] pháo ngày 3/6.',
		// the count goes on
		'6 tháng đầu năm 2025, các đồn bắt [41 vụ|crime.cases 2025-S1]. Điển hình: ngày 12/5, Đồn Pa Sín thu [5 kg|drugs.heroin 2025-05-12] heroin; ngày 3/6, Đồn Cửa Tăng thu [3.000 viên ma túy|drugs.synthetic_pills 2025-06-03]. Ngoài ra, các đồn tặng [120 suất quà|gifts.sets 2025-S1].',
		'6 tháng đầu năm 2025, các đồn bắt [41 vụ|crime.cases 2025-S1]. Điển hình, ngày 12/5, Đồn Pa Sín thu [5 kg|drugs.heroin 2025-05-12] heroin. Tiếp đó, ngày 3/6, Đồn Cửa Tăng thu [3.000 viên ma túy|drugs.synthetic_pills 2025-06-03]. Cùng với đó, các đơn vị khám bệnh cho [310 lượt người|health.patients 2025-S1].',
		'6 tháng đầu năm 2025, các đồn bắt [41 vụ|crime.cases 2025-S1]. Mới đây nhất, ngày 12/5, Đồn Pa Sín thu [5 kg|drugs.heroin 2025-05-12] heroin. Bên cạnh đó, BĐBP tỉnh xây [8 căn nhà|housing.houses_built 2025-S1].',
		// the post tells on of its day
		'6 tháng đầu năm 2025, các đồn bắt [41 vụ|crime.cases 2025-S1]. Điển hình, ngày 12/5, Đồn Pa Sín thu [5 kg|drugs.heroin 2025-05-12] heroin. Ngoài ra, Đồn còn tạm giữ [2 xe máy|seized.motorbikes 2025-05-12].',
		// the time of all the number opens with
		'Trong [41 vụ|crime.cases 2025-S1] bị phát hiện 6 tháng đầu năm 2025, có [18 vụ|drugs.cases 2025-S1] ma túy.',
		'Trong [41 vụ|crime.cases 2025-Q2] bị bắt giữ quý II/2025, có [18 vụ|drugs.cases 2025-Q2] ma túy.',
		// a name of letters and digits tells of no offence
		'6 tháng đầu năm 2025, các đồn phá chuyên án BL125, bắt [3 đối tượng|crime.suspects 2025-S1].',
		'6 tháng đầu năm 2025, các đồn bắt [3 vụ|smuggling.cases 2025-S1] BL, XPVPHC[35vụ|penalty.cases 2025-S1].',
	],
};

/** Works and gifts still to come, said behind their number. */
export const stillToComeCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Bình Lâm',
	texts: [
		'6 tháng đầu năm 2025, các đồn xây [31 căn nhà|housing.houses_built 2025-S1]; [9 căn|housing.houses_built target 2025] khác sẽ hoàn thành trước 30/8.',
		'6 tháng đầu năm 2025, các đồn đỡ đầu [31 em|education.sponsored_students 2025-S1]; [5 em|education.sponsored_students target 2025] khác sẽ được nhận đỡ đầu trong năm học mới.',
		'6 tháng đầu năm 2025, các đồn tặng [31 con bò|livelihood.livestock 2025-S1], [9 con|livelihood.livestock target 2025-09] nữa sẽ trao vào tháng 9.',
		'6 tháng đầu năm 2025, các đồn tặng [310 suất quà|gifts.sets 2025-S1], [90 suất|gifts.sets target 2025-Q4] còn lại sẽ trao trong quý IV/2025.',
		'6 tháng đầu năm 2025, các đồn xây [31 căn nhà|housing.houses_built 2025-S1] sẽ giúp bà con yên tâm bám bản.',
		'6 tháng đầu năm 2025, các đồn khởi tố [3 đối tượng|crime.prosecuted_suspects 2025-S1]; tổ công tác bắt [2 đối tượng|drugs.suspects 2025-S1] ma túy sẽ được khen thưởng.',
	],
};

/** Those who come to see us pass no gate. */
export const visitorsCases: ConstructionGroup = {
	issued: '2025-07-10',
	area: 'Bình Lâm',
	texts: [
		'6 tháng đầu năm 2025, Đồn Cửa Tăng đón 96 đoàn với 2.140 lượt người đến thăm.',
		'6 tháng đầu năm 2025, Trạm Pa Thơm làm thủ tục cho [2.140 lượt người|gate.person_crossings] xuất, nhập cảnh; đón 310 lượt người về thăm cột cờ.',
		'6 tháng đầu năm 2025, các đồn đến thăm, tặng quà 120 hộ chính sách, khám bệnh cho [310 lượt người|health.patients].',
	],
};
