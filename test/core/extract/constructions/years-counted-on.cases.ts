import type { ConstructionGroup } from './group.ts';

/** Years and months counted on from those told, halves of a month, first weeks of a year. */
export const yearsCountedOnCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-11-14',
			text: 'Năm 2022, Hà Khê có [12 vụ|trafficking.cases 2022] buôn bán người. Hai năm sau, con số này còn [5 vụ|trafficking.cases 2024].',
		},
		{
			on: '2025-11-14',
			text: 'Năm 2019, các đồn đỡ đầu [20 em|education.sponsored_students 2019]. Ba năm sau, số em được đỡ đầu là [61 em|education.sponsored_students 2022].',
		},
		{
			on: '2025-01-06',
			text: 'Năm 2024, các đồn bắt [184 vụ|drugs.cases 2024] ma túy. Chỉ trong tuần đầu năm 2025, đã bắt [5 vụ|drugs.cases 2025-01-01/P7D] ma túy.',
		},
		{
			on: '2025-01-06',
			text: 'Tuần đầu tiên của năm mới, các đồn bắt [5 vụ|drugs.cases 2025-01-01/P7D] ma túy.',
		},
		{
			on: '2025-06-05',
			text: 'Trong nửa đầu tháng 5, các đồn bắt [12 vụ|crime.cases 2025-05-01/P15D]; nửa cuối tháng chỉ bắt [4 vụ|crime.cases 2025-05-16/P16D].',
		},
		{
			on: '2025-06-05',
			text: 'Tháng 5, các đồn bắt [16 vụ|drugs.cases 2025-05] ma túy. Nửa đầu tháng bắt [12 vụ|drugs.cases 2025-05-01/P15D], nửa cuối tháng bắt [4 vụ|drugs.cases 2025-05-16/P16D].',
		},
		{
			on: '2025-11-14',
			text: 'Hết quý I, đơn vị bắt [11 vụ|crime.cases 2025-01-01/P3M]; hết quý II là [24 vụ|crime.cases 2025-S1]; hết quý III là [39 vụ|crime.cases 2025-01-01/P9M].',
		},
		{
			on: '2025-11-14',
			text: 'Sau hơn 8 tháng hoạt động, mô hình đã tiếp nhận [46 nguồn tin|crime.tips 2025-03-15/P8M].',
		},
		{
			on: '2025-11-14',
			text: 'Qua 10 năm (2015 - 2025), người dân giao nộp [1.204 khẩu súng|weapons.surrendered_guns 2015-01-01/P10Y]. Năm cao nhất là 2019 với [214 khẩu|weapons.surrendered_guns 2019].',
		},
		{
			on: '2025-11-14',
			text: 'Đêm 2/9 năm nay, tổ tuần tra bắt [5 đối tượng|drugs.suspects 2025-09-02] ma túy. Cũng ngày này năm ngoái, tổ bắt [8 đối tượng|drugs.suspects 2024-09-02] ma túy.',
		},
		{
			on: '2025-11-14',
			text: 'Ngày 12/11, tổ bắt [5 đối tượng|drugs.suspects 2025-11-12] ma túy. Cùng ngày, Đồn Pa Vệ bắt [2 đối tượng|smuggling.suspects 2025-11-12] buôn lậu.',
		},
	],
};
