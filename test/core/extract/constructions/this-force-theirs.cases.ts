import type { ConstructionGroup } from './group.ts';

/** "Lực lượng này", "đơn vị này" stand for whoever was named before them. */
export const thisForceTheirsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-07-16',
			text: 'Ông Trần Thiện, Chi cục trưởng Chi cục Kiểm ngư, thông tin: quý I/2024, cơ quan này kiểm tra 210 tàu cá, xử phạt 45 tàu.',
		},
		{
			on: '2024-07-16',
			text: 'Cảnh sát biển cũng vào cuộc. Nửa đầu năm, lực lượng này xử lý 77 tàu vận chuyển dầu trái phép.',
		},
		{
			on: '2024-07-16',
			text: 'Đồn Biên phòng Na Pha là điểm sáng. Trong 6 tháng đầu năm, đơn vị này bắt [12 vụ|smuggling.cases 2024-S1], [14 đối tượng|smuggling.suspects 2024-S1] buôn lậu.',
		},
		{
			on: '2024-07-16',
			text: 'Phối hợp với Công an tỉnh, BĐBP tỉnh giữ vai trò chủ công; lực lượng này 6 tháng qua bắt [31 vụ|drugs.cases 2024-S1] ma túy.',
		},
		{
			on: '2024-07-16',
			text: 'Theo đại diện Công an tỉnh, 6 tháng đầu năm, đơn vị này bắt 112 vụ, 140 đối tượng về ma túy.',
		},
		{
			on: '2024-07-16',
			text: 'Theo lãnh đạo Hải quan tỉnh, từ đầu năm, cơ quan này bắt 31 vụ buôn lậu.',
		},
		{
			on: '2024-07-16',
			text: 'Theo Thượng tá Hồ Văn Ấn, Đồn trưởng Đồn Biên phòng Na Pha, từ đầu năm, đơn vị bắt [31 vụ|smuggling.cases 2024-01-01/P198D] buôn lậu.',
		},
		{
			on: '2024-07-16',
			text: 'Theo lãnh đạo Công an xã Nậm Ty, nhờ phối hợp tốt, từ đầu năm Đồn Biên phòng Nậm Ty bắt [3 vụ|drugs.cases 2024-01-01/P198D JOINT] ma túy.',
		},
		{
			on: '2024-07-16',
			text: 'Đại diện Sở Nông nghiệp cho biết, 6 tháng đầu năm, BĐBP tỉnh xử phạt [31 tàu cá|fisheries.iuu_vessels 2024-S1].',
		},
		{
			on: '2024-11-05',
			text: 'Mười tháng năm 2024, các đồn vận động nhân dân giao nộp [388 khẩu súng|weapons.surrendered_guns 2024-01-01/P10M].\nCông an các xã, qua đợt vận động riêng, thu 141 khẩu và trên 15 kg vật liệu nổ.',
		},
		{
			on: '2024-11-05',
			text: '10 tháng năm 2024, các đồn vận động giao nộp [412 khẩu súng|weapons.surrendered_guns 2024-01-01/P10M]. Công an tỉnh, qua đợt cao điểm từ tháng 5, thu hồi 210 khẩu súng.',
		},
		{
			on: '2024-11-05',
			text: 'Năm 2024, BĐBP tỉnh bắt [30 vụ|crime.cases 2024]. Hải quan tỉnh, bằng kế hoạch riêng, bắt giữ 18 vụ với 20 đối tượng.',
		},
		{ on: '2024-11-05', text: 'Kiểm lâm, trong năm qua, bắt 22 vụ, thu 14 m3 gỗ.' },
		{
			on: '2024-11-05',
			text: 'Các đồn biên phòng, trong đợt ra quân riêng, thu [153 khẩu súng|seized.guns 2024-11] và [hơn 20 kg|seized.explosives 2024-11] vật liệu nổ.',
		},
		{
			on: '2024-11-05',
			text: 'Cùng với Công an các xã, trong đợt ra quân cao điểm, các đồn thu [15 khẩu súng|seized.guns 2024-11].',
		},
	],
};
