import type { ConstructionGroup } from './group.ts';

/** "Một" that counts: drives, awards, breaches, rises, labels, boats, cases and things of a list; and "một" that is an article. */
export const oneThatCountsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-05',
			text: 'Quý II/2024, BĐBP tỉnh Hà Khê mở [một đợt cao điểm|readiness.peak_campaigns 2024-Q2] tấn công tội phạm ma túy, lập [một chuyên án|crime.special_cases 2024-Q2], bắt [6 vụ|crime.cases 2024-Q2].',
		},
		{
			on: '2024-07-05',
			text: 'Dịp này, [một tập thể|awards.given 2024-07 BANG_KHEN BTL_BDBP COLLECTIVE], [3 cá nhân|awards.given 2024-07 BANG_KHEN BTL_BDBP INDIVIDUAL] được Bộ Tư lệnh BĐBP tặng Bằng khen.',
		},
		{
			on: '2024-07-05',
			text: 'Chỉ huy trưởng BĐBP tỉnh Hà Khê tặng Giấy khen [một tập thể|awards.given 2024-07 GIAY_KHEN BCH_BDBP_TINH COLLECTIVE], [6 cá nhân|awards.given 2024-07 GIAY_KHEN BCH_BDBP_TINH INDIVIDUAL].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2023, đơn vị vi phạm kỷ luật [một trường hợp|force.discipline_violations 2023], giảm [một trường hợp|force.discipline_violations change 2023] so với năm 2022.',
		},
		{
			on: '2024-07-05',
			text: 'Sáu tháng đầu năm 2024, còn [một đồng chí|force.discipline_violations 2024-S1] vi phạm kỷ luật.',
		},
		{
			on: '2024-07-05',
			text: 'Tháng 6/2024, BĐBP tỉnh hội đàm: [một cuộc|diplomacy.talks 2024-06].',
		},
		{
			on: '2024-07-05',
			text: 'Quý II/2024, đơn vị tổ chức [một cuộc|diplomacy.talks 2024-Q2] hội đàm cấp tỉnh, [4 cuộc|diplomacy.talks 2024-Q2] cấp đồn.',
		},
		{
			on: '2024-07-05',
			text: 'Đêm 3/7, đồn bắt [2 đối tượng|drugs.suspects 2024-07-03], thu [5 kg|drugs.meth 2024-07-03] ma túy đá, [một xe mô tô|seized.motorbikes 2024-07-03] không biển kiểm soát, [2 điện thoại|seized.phones 2024-07-03].',
		},
		{
			on: '2024-07-05',
			text: 'Đêm 3/7, đồn bắt [3 đối tượng|smuggling.suspects 2024-07-03], thu [40.000 lít|seized.fuel 2024-07-03] dầu DO, [một tàu vỏ gỗ|seized.vessels 2024-07-03] và [15 triệu đồng|seized.cash 2024-07-03].',
		},
		{
			on: '2024-07-05',
			text: 'Trong tuần, đồn phát hiện [5 vụ|crime.cases 2024-07-01/P7D], trong đó [4 vụ|drugs.cases 2024-07-01/P7D] ma túy, [một vụ|smuggling.cases 2024-07-01/P7D] vận chuyển [900 lít|seized.fuel 2024-07-01/P7D] dầu không hóa đơn.',
		},
		{
			on: '2024-07-05',
			text: 'Chiều 3/7, [11 thuyền viên|sar.persons_rescued 2024-07-03] được đưa lên tàu an toàn, [một phương tiện|sar.vessels_rescued 2024-07-03] được lai dắt về bến.',
		},
		{
			on: '2024-07-05',
			text: 'Từ đầu năm 2024 đến nay, [một tàu cá|fisheries.foreign_sea_violations 2024-01-01/P187D] của tỉnh bị nước ngoài bắt giữ.',
		},
		{
			on: '2024-07-05',
			text: 'Sáu tháng qua, đồn sửa [một căn nhà|housing.houses_repaired 2024-S1] cho hộ nghèo, tặng [25 suất quà|gifts.sets 2024-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Nửa đầu năm 2024, đơn vị xây tặng [một căn nhà|housing.border_shelters 2024-S1] “Mái ấm biên cương”, khám bệnh cho [210 lượt người|health.patients 2024-S1].',
		},
		{
			on: '2024-07-05',
			text: 'Năm 2024 vẫn còn [5 tàu cá|fisheries.iuu_vessels 2024] vi phạm, nhưng với tôi, một tàu cũng là nhiều.',
		},
		{ on: '2024-07-05', text: 'Thời gian làm thủ tục một tàu khách rút xuống còn 45 phút.' },
		{ on: '2024-07-05', text: 'Anh khai được một người đàn ông lạ mặt thuê chở 6 bánh heroin.' },
		{ on: '2024-07-05', text: 'Một đợt kiểm tra mỗi tháng giúp đồn nắm chắc vũ khí.' },
		{ on: '2024-07-05', text: 'Mười ngày xong một nhà, hai bên như người một nhà.' },
	],
};
