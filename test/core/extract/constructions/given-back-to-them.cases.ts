import type { ConstructionGroup } from './group.ts';

/** Persons we give back to the other side are no returnees; those they give back to us are. */
export const givenBackToThemCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-15',
			text: 'Sáu tháng đầu năm, Đồn Biên phòng cửa khẩu Pa Háng trao trả 9 đối tượng cho Công an Lào; tiếp nhận [14 công dân|returnees.persons 2025-S1].',
		},
		{
			on: '2025-07-15',
			text: 'Ngày 14/7, Đồn Biên phòng Nậm Lạnh tổ chức trao trả 6 công dân Lào nhập cảnh trái phép cho lực lượng chức năng nước bạn.',
		},
		{
			on: '2025-07-15',
			text: '6 tháng qua, ta trao trả cho bạn 12 đối tượng, bạn trao trả cho ta [19 công dân|returnees.persons 2025-S1].',
		},
		{
			on: '2025-07-15',
			text: 'BĐBP tỉnh trao trả 41 trường hợp cho cơ quan chức năng Campuchia, tiếp nhận [63 trường hợp|returnees.persons 2025-S1] do bạn trao trả trong 6 tháng đầu năm 2025.',
		},
		{
			on: '2025-07-15',
			text: 'Trong 6 tháng đầu năm 2025, Trung Quốc trao trả [1.237 người|returnees.persons 2025-S1]; ta trao trả 21 người.',
		},
		{
			on: '2025-07-15',
			text: 'Phía bạn trao trả [14 công dân|returnees.persons 2025-Q2] cho phía Việt Nam trong quý II.',
		},
		{
			on: '2025-07-15',
			text: 'Quý II, lực lượng chức năng Lào đã trao trả cho Đồn Biên phòng Pa Háng [11 công dân|returnees.persons 2025-Q2].',
		},
		{
			on: '2025-07-15',
			text: 'Trong tháng 6, đơn vị phối hợp Công an huyện Bản Nậm (Lào) trao trả [9 công dân Việt Nam|returnees.persons 2025-06].',
		},
	],
};
