import type { ConstructionGroup } from './group.ts';

/** A time told behind the first figures of an article is what it reports, and a shorter or earlier one told later is not. */
export const ledByFiguresCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-08',
			text: 'Trung tá Lò Văn Páo mở đầu báo cáo bằng con số [164 vụ|crime.cases 2025-S1], [201 đối tượng|crime.suspects 2025-S1] bị bắt giữ trong sáu tháng vừa khép lại.\nCác đồn kiểm soát [41.200 lượt người|gate.person_crossings 2025-S1] xuất nhập cảnh. Hai tháng đầu năm, các đồn giúp dân [120 ngày công|civic.workdays 2025-01-01/P2M].',
		},
		{
			on: '2025-10-08',
			text: '[164 vụ|drugs.cases 2025-01-01/P9M] ma túy và [201 đối tượng|drugs.suspects 2025-01-01/P9M], đó là những con số mà BĐBP Hà Khê đạt được trong chín tháng.\nCác đồn giúp dân [1.200 ngày công|civic.workdays 2025-01-01/P9M]; quý III, đơn vị xây [12 căn nhà|housing.houses_built 2025-Q3].',
		},
		{
			on: '2025-07-08',
			text: 'Bắt giữ [164 vụ|crime.cases 2025-S1], [201 đối tượng|crime.suspects 2025-S1]; xây [12 căn nhà|housing.houses_built 2025-S1] – đó là kết quả của BĐBP Hà Khê sau nửa năm 2025.\nCông tác dân vận có nhiều đổi mới: giúp dân [1.200 ngày công|civic.workdays 2025-S1].',
		},
		{
			on: '2025-01-08',
			text: 'Bắt [164 vụ|crime.cases 2024], [201 đối tượng|crime.suspects 2024] trong năm 2024 là nỗ lực lớn của BĐBP Hà Khê.\nCác đồn giúp dân [1.200 ngày công|civic.workdays 2024]. Tháng 12/2024, đồn Pa Hin xây [3 căn nhà|housing.houses_built 2024-12].',
		},
		{
			on: '2025-04-08',
			text: 'Với [31 vụ|crime.cases 2025-Q1] được phá trong quý I, BĐBP Hà Khê dẫn đầu khối thi đua.\nCác đồn tuần tra [120 lượt|patrol.sessions 2025-Q1]. Năm 2024, các đồn xây [40 căn nhà|housing.houses_built 2024].',
		},
		{
			on: '2025-05-30',
			text: 'Đã có [31 vụ|crime.cases 2025-01-01/P150D], [40 đối tượng|crime.suspects 2025-01-01/P150D] bị bắt từ đầu năm đến nay trên tuyến biên giới Hà Khê.\nCác đồn tuần tra [120 lượt|patrol.sessions 2025-01-01/P150D]. Tháng 3, đơn vị xây [4 căn nhà|housing.houses_built 2025-03].',
		},
		{
			on: '2025-11-08',
			text: 'Chỉ trong 10 tháng, Hải đội 2 cứu [31 ngư dân|sar.persons_rescued 2025-01-01/P10M].\nHải đội tuần tra [60 lượt|patrol.sea_sessions 2025-01-01/P10M]. Riêng tháng 10, xử phạt [12 vụ vi phạm|penalty.cases 2025-10].',
		},
	],
};
