import type { ConstructionGroup } from './group.ts';

/** A change is of what stands before "nhưng", whatever rose behind it. */
export const changeAndContrastCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-06-02',
			text: 'Tháng 5/2023, lập biên bản [31 vụ vi phạm|fisheries.iuu_cases 2023-05] khai thác thủy sản. Phát hiện [96 lượt tàu|fisheries.vms_alerts 2023-05] mất kết nối VMS. So với tháng 4, số vụ vi phạm giảm [7 vụ|fisheries.iuu_cases change 2023-05] nhưng số lượt tàu mất kết nối lại tăng [18 lượt|fisheries.vms_alerts change 2023-05].',
		},
		{
			on: '2023-06-02',
			text: 'Tháng 5/2023, bắt [31 vụ|smuggling.cases 2023-05] buôn lậu, [12 vụ|drugs.cases 2023-05] ma túy. So với tháng 4, số vụ buôn lậu giảm [7 vụ|smuggling.cases change 2023-05] song số vụ ma túy tăng [3 vụ|drugs.cases change 2023-05].',
		},
	],
};
