import type { ConstructionGroup } from './group.ts';

/** More wordings that are read as one: to this hour, meetings that look back, militia, boats, homes, pending and prosecuted cases. */
export const otherWordsAlikeTwoCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-20',
			text: 'Năm 2015, toàn tuyến mới có [34 tổ tự quản|grassroots.selfmgmt_groups 2015]; cho tới lúc này đã có [187 tổ|grassroots.selfmgmt_groups 2024-12-20], [2.143 thành viên|grassroots.selfmgmt_members 2024-12-20].',
		},
		{
			on: '2024-12-20',
			text: 'Từ đầu năm 2024 đến thời điểm hiện nay, BĐBP tỉnh Khe Sa bắt [71 vụ|crime.cases 2024-01-01/P355D], [98 đối tượng|crime.suspects 2024-01-01/P355D].',
		},
		{
			on: '2024-12-20',
			text: 'Từ đầu năm đến giờ, các đồn giúp nhân dân [1.204 ngày công|civic.workdays 2024-01-01/P355D], dựng mới [12 căn nhà|housing.houses_built 2024-01-01/P355D].',
		},
		{
			on: '2024-12-20',
			text: 'Sáng 18/12, UBND tỉnh Khe Sa tổ chức lễ tổng kết 10 năm (2014 - 2024) phong trào tự quản đường biên. Toàn tỉnh có [187 tổ tự quản|grassroots.selfmgmt_groups 2014-01-01/P10Y]; 10 năm qua nhân dân báo [845 nguồn tin|crime.tips 2014-01-01/P10Y].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, các đồn tuần tra [812 buổi|patrol.sessions 2024]; lực lượng dân quân: [1.902 lượt|patrol.militia_turns 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, các trạm kiểm soát [41.520 lượt tàu, thuyền đánh cá|fisheries.vessel_turns_checked 2024] với [268.300 lượt ngư dân|fisheries.fisher_turns_checked 2024] ra, vào; nhắc nhở [355 lượt phương tiện nghề cá|fisheries.vms_alerts 2024] mất kết nối.',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa bắt [12 vụ|smuggling.cases 2024] buôn lậu, đã ra quyết định khởi tố [3 vụ|smuggling.cases 2024 PROSECUTED]/[5 bị can|smuggling.suspects 2024 PROSECUTED]; xử phạt [31 vụ|penalty.cases 2024], đang giải quyết [4 vụ|crime.cases 2024 PENDING].',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, đơn vị tham gia [26 vụ|sar.incidents 2024] tai nạn, đưa vào đất liền an toàn [93 ngư dân|sar.persons_rescued 2024]; có [5 người|sar.deaths_missing 2024] tử vong và mất tích, 14 người bị thương.',
		},
		{
			on: '2024-12-20',
			text: 'Bão làm [2 người|sar.deaths_missing 2024-12] chết, 5 trường hợp bị thương ở xã Bãi Lộc.',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, các đồn làm [40 nếp nhà|housing.houses_built 2024] cho hộ nghèo; giúp bà con làm [63 ngôi nhà|housing.houses_built_repaired 2024] (dựng mới [48|housing.houses_built 2024], sửa chữa [15|housing.houses_repaired 2024]).',
		},
		{
			on: '2024-12-20',
			text: 'Từ ngày 1/11 đến 10/12/2024, các đồn mở đợt ra quân cao điểm. Kết thúc đợt ra quân cao điểm, các đồn đã tiếp nhận [214 khẩu súng|seized.guns 2024-11-01/P40D].',
		},
		{
			on: '2024-12-20',
			text: 'Quý I/2024, Đồn làm thủ tục cho [86.310 lượt người|gate.person_crossings 2024-Q1] xuất, nhập cảnh, đạt tỷ lệ [163,8%|gate.person_crossings change 2024-Q1] so với cùng kỳ năm 2023; tỷ lệ quân số khỏe đạt 98,6%.',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, cảng đón [1.204 lượt tàu|port.ship_calls 2024], [24.300 lượt thuyền viên|port.crew_turns 2024], lần lượt đạt [104,2%|port.ship_calls change 2024], [101,9%|port.crew_turns change 2024] so với cùng kỳ năm 2023.',
		},
		{
			on: '2024-12-20',
			text: 'Năm 2024, hàng hóa thông qua [nhỉnh hơn 47 triệu tấn|gate.cargo 2024], tăng [7,4%|gate.cargo change 2024] so với năm 2023.',
		},
		{
			on: '2024-12-20',
			text: 'Giai đoạn 2019 - 2023, BĐBP tỉnh Khe Sa bắt [46 vụ|trafficking.cases 2019-01-01/P5Y] mua bán người. Trong đó, năm 2023 bắt [9 vụ|trafficking.cases 2023], [12 đối tượng|trafficking.suspects 2023] mua bán người; cứu thoát [21 nạn nhân|trafficking.victims_rescued 2023].',
		},
		{
			on: '2024-12-20',
			text: 'Chiều 18/12, Bộ Chỉ huy BĐBP tỉnh Khe Sa đánh giá các mặt công tác biên phòng năm 2024. Các đơn vị bắt [71 vụ|crime.cases 2024], tặng [845 phần quà|gifts.sets 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Sáng 18/12, BĐBP tỉnh Khe Sa kiểm điểm việc thực hiện nhiệm vụ năm 2024. Các đơn vị bắt [71 vụ|crime.cases 2024].',
		},
		{
			on: '2024-12-20',
			text: 'Sáng 18/12, tại lễ kỷ niệm 35 năm Ngày Biên phòng toàn dân, đơn vị tặng [40 suất quà|gifts.sets 2024-12-18].',
		},
	],
};
