import type { ConstructionGroup } from './group.ts';

/** Caught by those we told, given back over the border, taken over first; boats beside tractors, parts of all drugs, pairs that rose. */
export const throughUsCases: ConstructionGroup = {
	issued: '2025-07-04',
	area: 'Hà Khê',
	texts: [
		'6 tháng đầu năm 2025, đồn cung cấp [12 nguồn tin|crime.tips] cho Công an huyện bắt 5 vụ, 8 đối tượng.',
		'6 tháng đầu năm 2025, đồn trao đổi thông tin, giúp Công an xã bắt 5 vụ, 8 đối tượng; độc lập bắt [3 vụ|crime.cases LEAD].',
		'6 tháng đầu năm 2025, ta trao trả bạn 15 người; bạn trao trả cho ta [8 công dân|returnees.persons].',
		'6 tháng đầu năm 2025, trao trả phía bạn 3 phương tiện, 12 người.',
		'6 tháng đầu năm 2025, tiếp nhận và bàn giao cho gia đình [24 công dân|returnees.persons].',
		'6 tháng đầu năm 2025, tạm giữ [1 xe đầu kéo|seized.cars], [2 xuồng máy|seized.vessels], [1 ghe|seized.vessels].',
		'6 tháng đầu năm 2025, thu 3 cục thuốc phiện nặng [1,2 kg|drugs.opium], 2 túi ketamine [500 g|drugs.other_mass].',
		'6 tháng đầu năm 2025, thu giữ [142 kg|drugs.total_mass] ma túy, gồm: heroin [42 kg|drugs.heroin <1]; ma túy đá [80 kg|drugs.meth <1]; cần sa [20 kg|drugs.other_mass <1].',
		'6 tháng đầu năm 2025, ma túy tăng [5 vụ|drugs.cases change =5]/[7 đối tượng|drugs.suspects change =7]; buôn lậu giảm [3 vụ|smuggling.cases change =-3]/[4 đối tượng|smuggling.suspects change =-4].',
		'6 tháng đầu năm 2025, có tháng đồn bắt tới 9 vụ.',
		'Tuần từ 23/6 đến 29/6/2025, phía ngoại biên xảy ra 2 vụ nổ súng; bên kia biên giới có 300 người chờ nhập cảnh.',
		'Tháng 6/2025, XNC trái phép: [3 vụ|illegal_crossing.cases]/[6 người|illegal_crossing.persons] (xuất [2 vụ|illegal_exit.cases <1]/[4 người|illegal_exit.persons <2]; nhập [1 vụ|illegal_entry.cases <1]/[2 người|illegal_entry.persons <2]).',
		'Tháng 6/2025, khởi tố [4 bị can|crime.prosecuted_suspects], làm rõ 62 người bị đưa sang nước ngoài.',
		'Báo cáo tháng 6 năm 2025\n1. Vụ việc: [7 vụ|crime.cases 2025-06]/[11 đối tượng|crime.suspects 2025-06] vi phạm.\n2. Lũy kế năm 2025: [58 vụ|crime.cases 2025-S1]/[84 đối tượng|crime.suspects 2025-S1]; tuần tra [640 lượt|patrol.sessions 2025-S1].',
		'6 tháng đầu năm 2025, bắt [7 vụ|illegal_crossing.organizing_cases] đưa người xuất cảnh trái phép, [9 đối tượng|illegal_crossing.organizing_suspects] môi giới, [45 người|illegal_exit.persons] bị đưa đi.',
	],
};
