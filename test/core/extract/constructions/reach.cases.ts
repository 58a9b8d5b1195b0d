import type { ConstructionGroup } from './group.ts';

/** How far a phrase of time reaches inside its sentence, its list and its brackets. */
export const reachCases: ConstructionGroup = {
	issued: '2025-10-03',
	area: 'Hà Lĩnh',
	texts: [
		'Trong quý III/2025, BĐBP tỉnh bắt [26 vụ|drugs.cases 2025-Q3] ma túy. Lũy kế 9 tháng, đơn vị đã bắt [94 vụ|drugs.cases 2025-01-01/P9M].',
		'Tháng 9/2025, các đồn tuần tra [212 lượt|patrol.sessions 2025-09]. Cộng dồn 9 tháng, tuần tra [1.904 lượt|patrol.sessions 2025-01-01/P9M].',
		'Từ đầu năm đến nay, Đồn bắt [34 vụ|smuggling.cases 2025-01-01/P276D] buôn lậu, thu [22,6 tấn|seized.goods_mass 2025-01-01/P276D] thực phẩm, gấp rưỡi năm ngoái; xử phạt [418 triệu đồng|penalty.fines 2025-01-01/P276D].',
		'9 tháng năm 2025, BĐBP tỉnh thu giữ [12 kg heroin|drugs.heroin 2025-01-01/P9M], gấp 2,3 lần năm 2024, và [4.100 viên ma túy tổng hợp|drugs.synthetic_pills 2025-01-01/P9M].',
		'Từ khi mở đợt cao điểm (15/7/2025) đến ngày 30/9, toàn tuyến phát hiện [96 vụ|smuggling.cases 2025-07-15/P78D] buôn lậu.',
		'Kể từ khi ra quân (15/9), các tổ công tác bắt [5 vụ|drugs.cases 2025-09-15/P19D] ma túy.',
		'Tính từ 1/1 đến hết ngày hôm qua (2/10), tàu của BĐBP tỉnh đã cứu [226 người|sar.persons_rescued 2025-01-01/P275D] bị nạn trên biển.',
		'Từ Tết đến nay, Đồn Biên phòng Cửa Lân thu giữ [165 kg pháo|seized.fireworks 2025-01-29/P248D].',
		'Hồi 21h45’ ngày 28/9/2025, Đồn Biên phòng Nậm Kè bắt Hạng A N. vận chuyển ma túy. Tang vật gồm [10 bánh heroin|drugs.heroin_bricks 2025-09-28]. Lúc 3h ngày 29/9, bắt tiếp [02 đối tượng|drugs.suspects 2025-09-29].',
		'Đầu năm học 2025-2026, các đồn Biên phòng trao [120 suất quà|gifts.sets 2025] cho học sinh nghèo.',
		'Từ 7h ngày 1/10 đến 7h ngày 2/10, Hải đội 2 kiểm tra [58 lượt tàu cá|fisheries.vessel_turns_checked 2025-10-01/P2D].',
		'Nhiều năm nay, quần chúng giúp BĐBP tỉnh bắt [19 vụ|drugs.cases] ma túy.',
		'Trong quý bắt [26 vụ|drugs.cases 2025-Q3] ma túy; trong tháng 9 bắt [7 vụ|drugs.cases 2025-09] ma túy.',
	],
};
