import type { ConstructionGroup } from './group.ts';

/** A noun is still in mind behind the title of a table, and all of those counted are told again. */
export const pastCaptionsCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-03-01',
			text: 'Năm năm vi phạm trên biển Bình Sa qua các con số\nPhòng Phòng, chống ma túy và tội phạm BĐBP tỉnh Bình Sa vừa công bố số liệu các vụ vi phạm do đơn vị phát hiện, xử lý trong năm năm: năm 2019 có [134 vụ|crime.cases 2019], năm 2020 có [121 vụ|crime.cases 2020], năm 2021 còn [96 vụ|crime.cases 2021], năm 2022 lên [147 vụ|crime.cases 2022] và năm 2023 là [163 vụ|crime.cases 2023]. Trong hai năm 2022 và 2023, tiền phạt lần lượt là [2,85 tỷ đồng|penalty.fines 2022] và [3,4 tỷ đồng|penalty.fines 2023].\nSo với năm 2022, số vụ năm 2023 tăng [16 vụ|crime.cases change 2023], tương đương [10,9%|crime.cases change 2023].\nBảng 1. Số vụ vi phạm giai đoạn 2019-2023\nNửa đầu năm 2023 có [71 vụ|crime.cases 2023-S1], nửa cuối năm [92 vụ|crime.cases 2023-S2]. Quý IV/2023 nhiều nhất với [51 vụ|crime.cases 2023-Q4]; tháng ít nhất là tháng Hai với [6 vụ|crime.cases 2023-02].',
		},
		{
			on: '2022-09-28',
			text: 'Đến 10 giờ ngày 27/9, BĐBP tỉnh Hà Khê đã kêu gọi [5.208 tàu|disaster.vessels_alerted 2022-09-27] với [24.317 lao động|disaster.fishers_alerted 2022-09-27] vào bờ.\nSáng 28/9, bão tan. Tất cả [5.208 tàu|disaster.vessels_alerted 2022-09-28] cùng [24.317 lao động|disaster.fishers_alerted 2022-09-28] đều an toàn.',
		},
		{
			on: '2022-09-28',
			text: 'Sáng 28/9, cả [5.208 tàu cá|disaster.vessels_alerted 2022-09-28] của tỉnh Hà Khê đã về bến an toàn, không tàu nào bị chìm do bão.',
		},
		{
			on: '2022-09-28',
			text: 'Năm 2022, BĐBP tỉnh Hà Khê bàn giao [21 căn nhà|housing.houses_built 2022] cho hộ nghèo. Toàn bộ [21 căn nhà|housing.houses_built 2022] đều lợp tôn.',
		},
	],
};
