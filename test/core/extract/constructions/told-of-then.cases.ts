import type { ConstructionGroup } from './group.ts';

/** Months in the heading of a report's line; what was caught then is of the offence told; parts of a sum; back to the feast. */
export const toldOfThenCases: ConstructionGroup = {
	issued: '2025-10-02',
	area: 'Hà Khê',
	texts: [
		'Công tác đấu tranh phòng, chống ma túy 9 tháng đạt kết quả khá: bắt [61 vụ|drugs.cases 2025-01-01/P9M], [74 đối tượng|drugs.suspects 2025-01-01/P9M].',
		'Kết quả phòng, chống xuất nhập cảnh trái phép 9 tháng: phát hiện [31 vụ|illegal_crossing.cases 2025-01-01/P9M].',
		'Tình hình tàu thuyền ra vào cửa lạch 9 tháng, các trạm kiểm soát [4.210 lượt tàu cá|fisheries.vessel_turns_checked 2025-01-01/P9M].',
		'Đợt tập huấn kéo dài 9 tháng. Tháng 9, đồn mở [12 buổi tuyên truyền|propaganda.sessions 2025-09].',
		'Qua 9 tháng, kết quả chống buôn lậu ở hai tuyến như sau: tuyến đất liền bắt [61 vụ|smuggling.cases 2025-01-01/P9M]/[74 đối tượng|smuggling.suspects]; trị giá tang vật [6,9 tỷ đồng|smuggling.goods_value], trong đó tuyến biển [4,2 tỷ đồng|smuggling.goods_value <3]. Cùng kỳ năm 2024, hai tuyến bắt [79 vụ|smuggling.cases 2024-01-01/P9M].',
		'9 tháng, các đồn bắt [61 vụ ma túy|drugs.cases], thu [12 kg heroin|drugs.heroin 2025-01-01/P9M]; cùng kỳ bắt [79 vụ|drugs.cases 2024-01-01/P9M], thu [15 kg|drugs.heroin 2024-01-01/P9M].',
		'9 tháng, các đồn bắt [61 vụ ma túy|drugs.cases], [20 vụ buôn lậu|smuggling.cases]. So với cùng kỳ, số vụ vi phạm tăng [9 vụ|crime.cases change].',
		{
			on: '2025-02-06',
			text: 'Kỳ nghỉ Tết (từ 25/1 đến 2/2), tại cửa khẩu có [9.412 lượt người|gate.person_crossings 2025-01-25/P9D] qua lại. Ngày mùng 4 Tết đông nhất với 1.730 lượt khách. Trong dịp Tết, đồn bắt [6 vụ|weapons.cases 2025-01-25/P9D] vận chuyển pháo, thu [112 kg|seized.fireworks 2025-01-25/P9D].',
		},
		{
			on: '2025-05-06',
			text: 'Năm ngày nghỉ lễ (từ 30/4 đến 4/5), cửa khẩu đón [12.300 lượt khách|gate.person_crossings 2025-04-30/P5D]. Cao điểm là ngày 2/5. Cũng trong dịp nghỉ lễ này, đồn xử phạt [4 trường hợp|penalty.persons 2025-04-30/P5D].',
		},
		'BĐBP tỉnh được Ban Chỉ đạo giao triển khai xây dựng [156 căn nhà|housing.houses_built target 2025] cho hộ nghèo.',
	],
};
