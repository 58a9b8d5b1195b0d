import type { ConstructionGroup } from './group.ts';

/** Cases of crimes and breaches of any law, behind others of one offence, are of all. */
export const allCrimesAgainCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-18',
			text: 'Quý II/2025, các đồn xử phạt [96 vụ vi phạm|fisheries.iuu_cases 2025-Q2 FINED] trong lĩnh vực thủy sản. Các đơn vị bắt [22 vụ|crime.cases 2025-Q2]/[31 đối tượng|crime.suspects 2025-Q2] tội phạm, vi phạm pháp luật khác, trong đó ma túy [13 vụ|drugs.cases 2025-Q2]/[17 đối tượng|drugs.suspects 2025-Q2].',
		},
		{
			on: '2025-07-18',
			text: 'Quý I/2025, xử phạt [34 vụ|fisheries.iuu_cases 2025-Q1 FINED] khai thác thủy sản trái phép. Ngoài ra, bắt giữ [12 vụ|crime.cases 2025-Q1]/[19 đối tượng|crime.suspects 2025-Q1] phạm tội các loại.',
		},
		{
			on: '2025-07-18',
			text: 'Năm 2024, Hải đội xử lý [17 vụ|fisheries.iuu_cases 2024] khai thác IUU. Trên lĩnh vực phòng, chống tội phạm, đơn vị bắt [9 vụ|crime.cases 2024], [14 đối tượng vi phạm|crime.suspects 2024] pháp luật.',
		},
		{
			on: '2025-07-18',
			text: 'Năm 2024, đồn bắt [41 vụ|smuggling.cases 2024] buôn lậu. Riêng quý IV bắt [12 vụ|drugs.cases 2024-Q4]/[15 đối tượng|drugs.suspects 2024-Q4] phạm tội về ma túy.',
		},
	],
};
