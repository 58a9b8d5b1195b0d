import type { ConstructionGroup } from './group.ts';

/** An hour without its day is of the day last told, of the story's, or of the article's that tells of a storm. */
export const hourOfTheDayCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-12-18',
			text: 'Ngày 18/12, trước tình hình bão số 15, BĐBP Hà Khê kêu gọi tàu thuyền vào bờ. Từ đầu năm tới nay, đơn vị đã tham gia [14 vụ|sar.incidents 2025-01-01/P352D] tìm kiếm cứu nạn.\nCập nhật lúc 17 giờ: đã có [3.311 phương tiện|disaster.vessels_alerted 2025-12-18] với [14.502 ngư dân|disaster.fishers_alerted 2025-12-18] vô nơi neo đậu.',
		},
		{
			on: '2025-12-18',
			text: 'BĐBP Hà Khê triển khai ứng phó bão số 15. Năm nay, đơn vị đã cứu nạn [14 vụ|sar.incidents 2025].\nĐến 16 giờ, [3.311 phương tiện|disaster.vessels_alerted 2025-12-18] với [14.502 ngư dân|disaster.fishers_alerted 2025-12-18] đã neo đậu an toàn.',
		},
		{
			on: '2025-12-18',
			text: 'Bão số 15 áp sát. Trong năm, Hải đội 2 cứu [41 ngư dân|sar.persons_rescued 2025].\nSố liệu lúc 15h30: [3.311 phương tiện|disaster.vessels_alerted 2025-12-18] đã vào bờ.',
		},
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm, các đồn bắt [41 vụ|crime.cases 2025-S1]. Điển hình, đêm 12/3, tổ tuần tra phát hiện xe khả nghi. Khoảng 22 giờ, tổ bắt [2 đối tượng|drugs.suspects 2025-03-12], thu [4 kg|drugs.heroin 2025-03-12] heroin.',
		},
		{
			on: '2025-07-04',
			text: '6 tháng đầu năm, các đồn bắt [41 vụ|crime.cases 2025-S1]. Lúc 6 giờ, đồn báo thức.\nĐồn tuần tra [210 lượt|patrol.sessions 2025-S1].',
		},
	],
};
