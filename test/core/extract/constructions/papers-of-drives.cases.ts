import type { ConstructionGroup } from './group.ts';

/** A drive by the number of its plan is what an article reports; a boat met close by is no bound. */
export const papersOfDrivesCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-02-14',
			text: 'Kết thúc đợt cao điểm đấu tranh chống buôn lậu theo Kế hoạch số 4080/KH-BCH, từ ngày 1/12/2024 đến ngày 10/2/2025, BĐBP tỉnh Hà Khê phát hiện, bắt giữ [53 vụ|smuggling.cases 2024-12-01/P72D]/[68 đối tượng|smuggling.suspects 2024-12-01/P72D].\nMặt hàng bị bắt nhiều nhất vẫn là dầu DO với [642.000 lít|seized.fuel 2024-12-01/P72D].\nNăm 2025, Hà Khê đặt chỉ tiêu mở [3 đợt cao điểm|readiness.peak_campaigns target 2025], tổ chức [250 buổi tuyên truyền|propaganda.sessions target 2025] ở các bến cá.',
		},
		{
			on: '2025-02-12',
			text: 'Kết thúc đợt cao điểm chống buôn lậu theo Kế hoạch số 4080/KH-BCH, từ ngày 1/12/2024 đến ngày 10/2/2025, BĐBP tỉnh Hà Khê bắt giữ [53 vụ|smuggling.cases 2024-12-01/P72D].\nHàng bị bắt nhiều nhất là dầu DO với [642.000 lít|seized.fuel 2024-12-01/P72D].\nNăm 2025, Hà Khê đặt chỉ tiêu tổ chức [250 buổi tuyên truyền|propaganda.sessions target 2025].',
		},
		{
			on: '2025-02-14',
			text: 'Thực hiện Kế hoạch số 12/KH-BCH, từ ngày 1/12/2024 đến ngày 10/2/2025, BĐBP tỉnh Hà Khê kiểm tra [412 lượt phương tiện|fisheries.vessel_turns_checked 2024-12-01/P72D], bắt [31 vụ|smuggling.cases 2024-12-01/P72D] buôn lậu, tăng [4 vụ|smuggling.cases change 2024-12-01/P72D] so với cùng kỳ.',
		},
		{
			on: '2025-01-09',
			text: 'Ngày 9/1, biên đội tàu của Hải đội 2, BĐBP tỉnh Hà Khê áp sát một chiếc tàu vỏ sắt đang thả trôi.',
		},
	],
};
