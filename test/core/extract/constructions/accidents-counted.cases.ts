import type { ConstructionGroup } from './group.ts';

/** What happened at sea, told with those lost or saved, year by year. */
export const accidentsCountedCases: ConstructionGroup = {
	issued: '2024-03-12',
	area: 'Hà Khê',
	texts: [
		'Tai nạn tàu cá ở Hà Khê\nNăm 2021 xảy ra [41 vụ|sar.incidents 2021], làm chết [8 người|sar.deaths_missing 2021]; năm 2022 xảy ra [35 vụ|sar.incidents 2022], làm chết và mất tích [11 người|sar.deaths_missing 2022]. Năm 2023, số vụ giảm còn [30 vụ|sar.incidents 2023].\nHai tháng đầu năm 2024, toàn tỉnh xảy ra [4 vụ|sar.incidents 2024-01-01/P2M], [1 người|sar.deaths_missing 2024-01-01/P2M] chết.',
		'Công tác cứu hộ, cứu nạn luôn được chú trọng. Trong [18 vụ|sar.incidents 2023] xảy ra từ đầu năm 2023 đến hết tháng 12, bộ đội đã cứu sống [55 người|sar.persons_rescued 2023]; tuy nhiên vẫn có [4 người|sar.deaths_missing 2023] không trở về.',
		'Cứu nạn trên biển năm 2023: trong [9 vụ|sar.incidents 2023] xảy ra ngoài khơi, các đồn cứu [31 người|sar.persons_rescued 2023].',
		'Năm 2023, trên tuyến biên giới xảy ra [12 vụ|crime.cases 2023] vi phạm pháp luật.',
		'Ngày 9/1, tàu hàng Hải Phong 08 chở 1.900 tấn clinker mắc cạn tại bãi Đá Cồn, Đồn Biên phòng Cửa Trúc cứu [9 thuyền viên|sar.persons_rescued 2024-01-09].',
		'Ngày 9/1, xe tải chở 12 tấn xi măng lật ở đèo Đá Dựng, Đồn Biên phòng Nà Pheo cứu [2 người|sar.persons_rescued 2024-01-09].',
		'Ngày 9/1, BĐBP tỉnh thu [2 kg|drugs.meth 2024-01-09] ma túy đá tại bãi Thu Lôi.',
	],
};
