import type { ConstructionGroup } from './group.ts';

/** Figures told by what stands beside them: boats by their crews, teams by those in them, days by those put to the work, titles in a row. */
export const furtherAndTheirCrewsCases: ConstructionGroup = {
	issued: '2025-12-18',
	area: 'Sơn Lạc',
	texts: [
		// pieces told by who or what stands beside them
		'Đến 16 giờ ngày 17/12, còn [12 chiếc|disaster.vessels_alerted 2025-12-17] với [96 lao động|disaster.fishers_alerted 2025-12-17] chưa vào bờ tránh bão số 13.',
		'Hiện còn [7 chiếc|disaster.vessels_alerted] với [41 thuyền viên|disaster.fishers_alerted] đang chạy vào nơi tránh trú bão số 13.',
		'Cơ sở có 12 chiếc máy với 96 lao động.',
		'Cả năm 2025 xây được [44 cái nhà|housing.houses_built], sửa [17 cái|housing.houses_repaired].',
		'Năm 2025, thu [17 cái|seized.goods_items] bẫy thú.',
		// people told by their homes
		'Các đồn giúp [412 hộ|disaster.households_evacuated]/[1.730 người|disaster.persons_evacuated] di tản tránh bão số 11.',
		'Trước bão số 11, đưa [96 hộ|disaster.households_evacuated] với [402 người|disaster.persons_evacuated] đến trường học trú ẩn, tránh bão.',
		'Kêu gọi [96 tàu|disaster.vessels_alerted] với [402 người|disaster.fishers_alerted] vào nơi tránh bão số 11.',
		'Đưa [205 bà con|disaster.persons_evacuated] vùng trũng đi tránh lũ an toàn trong đêm 7/8/2025.',
		// whose turns
		'Có [2.310 lượt người|patrol.troop_turns] của đồn và [640 lượt người|patrol.militia_turns] là dân quân tham gia [385 buổi|patrol.sessions] tuần tra trong năm 2025.',
		'Năm 2025, đơn vị huy động [4.210 lượt người|civic.troop_turns] với [6.350 ngày công|civic.workdays] giúp dân xây dựng nông thôn mới.',
		'Năm 2025, huy động [1.120 lượt người|housing.troop_turns], [2.040 ngày công|housing.workdays] dựng nhà cho hộ nghèo.',
		// those in the teams
		'Đến nay đã có [126 tổ tự quản|grassroots.selfmgmt_groups] ở thôn, bản, gồm [1.512 người|grassroots.selfmgmt_members].',
		'Hiện có [14 tổ|grassroots.selfmgmt_groups] tàu thuyền an toàn với [203 người|grassroots.selfmgmt_members].',
		// money that homes are made of
		'Năm 2025, hỗ trợ [1,6 tỷ đồng|housing.funds] giúp 27 hộ làm nhà.',
		'Năm 2025, đồn vận động [420 triệu đồng|housing.funds] cho 7 hộ xây nhà.',
		// titles in a row
		'Năm 2025, có [14 đồng chí|awards.given DANH_HIEU INDIVIDUAL] đạt danh hiệu Chiến sĩ thi đua cơ sở, [126 đồng chí|awards.given DANH_HIEU INDIVIDUAL] Chiến sĩ tiên tiến.',
		// reprimands
		'Năm 2025, khiển trách [1 đồng chí|force.discipline_violations], cảnh cáo [2 đồng chí|force.discipline_violations].',
		'Năm 2025, phạt cảnh cáo [31 người|penalty.persons] vi phạm giao thông đường thủy.',
		'Kết quả huấn luyện năm 2025: tốt, khá [89%|force.training_good_rate].',
		// handed over, handed back, weighed
		'Bàn giao cho Công an, Hải quan xử lý theo thẩm quyền [19 vụ|crime.handed_over_cases] việc và [27 người|crime.handed_over_persons] trong năm 2025.',
		'Năm 2025, ta nhận về [74 người|returnees.persons] do nước bạn bàn giao.',
		'Năm 2025, qua cửa khẩu, ta nhận lại [12 người|returnees.persons] do phía bạn bàn giao.',
		'Năm 2025, 7 tép heroin nặng [0,35 g|drugs.heroin] bị thu giữ.',
		'Năm 2025, thu 3 gói ma túy đá, khối lượng [15,2 gam|drugs.meth].',
		'Năm 2025, thu [3 bao tải|seized.goods_items] nặng [150 kg|seized.goods_mass] đường cát.',
		// nouns of work and gifts
		'Năm 2025, lực lượng đã tham gia [9 cuộc tìm kiếm cứu nạn|sar.incidents] trên biển.',
		'Năm 2025, đơn vị tổ chức 2 cuộc diễn tập tìm kiếm cứu nạn.',
		'Năm 2025, [84 lớp tuyên truyền|propaganda.sessions] được mở với [6.730 người|propaganda.listeners] dự.',
		'Năm 2025, mở [12 cuộc thi tìm hiểu|propaganda.sessions] pháp luật, thu hút [3.400 em|propaganda.listeners] dự.',
		'Năm 2025, trao tận tay [120 cặp vịt giống|livelihood.livestock], [25 heo giống|livelihood.livestock] cho hộ nghèo.',
		'Năm 2025, bà con nhận [340 thùng quà|gifts.sets].',
		'Năm 2025, xây 1 nhà kho, [2 sân bóng|works.public] cho thanh niên.',
		'Đã có [24 cặp thôn, bản|diplomacy.twinned_pairs] hai bên đường biên ký kết nghĩa tính đến nay.',
	],
};
