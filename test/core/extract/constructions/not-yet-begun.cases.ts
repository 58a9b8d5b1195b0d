import type { ConstructionGroup } from './group.ts';

/** What is told as done beside a time that has yet to begin. */
export const notYetBegunCases: ConstructionGroup = {
	issued: '2024-04-10',
	area: 'Hà Khê',
	texts: [
		'Đồn đăng ký xây [18 căn nhà|housing.houses_built target 2024] trong năm 2024. Đến nay đã xây xong [7 căn nhà|housing.houses_built 2024-04], 11 căn còn lại khởi công trong tháng 5/2024.',
		'Đồn Pa Hú giúp dân\nĐến nay đã bắt [7 vụ|crime.cases 2024-04], trong tháng 5/2024 sẽ mở [2 đợt cao điểm|readiness.peak_campaigns target 2024-05].',
		'Đồn Pa Hú giúp dân\nTheo kế hoạch, từ nay đến cuối năm, các đồn trao [4.000 suất quà|gifts.sets target]. Đơn vị đã vận động được [5,2 tỷ đồng|welfare.total_value 2024-04].',
		'Hội nghị đã đặt chỉ tiêu quý III/2024 bắt [30 vụ|crime.cases target 2024-Q3].',
	],
};
