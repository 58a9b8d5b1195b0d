import type { ConstructionGroup } from './group.ts';

/** Fuel and food kept in store for a storm are not seized; those held with smuggled fuel are its suspects. */
export const inStoreCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{ on: '2025-10-03', text: 'Kho của đơn vị đã sẵn 40 tấn gạo, 2.000 thùng mì tôm, 15.000 lít xăng dầu.' },
		{ on: '2025-10-03', text: 'Trước bão, đơn vị dự trữ 12 tấn gạo, 8.000 lít dầu cho các đảo.' },
		{
			on: '2025-10-03',
			text: 'Các đồn đã chuẩn bị 6.000 lít dầu, 3 tấn lương khô, 140 áo phao ứng phó bão số 8.',
		},
		{ on: '2025-10-03', text: 'Trong kho hiện còn 22.000 lít dầu DO và 5 tấn gạo phục vụ cứu nạn.' },
		{
			on: '2025-10-03',
			text: 'Ngày 2/10, Hải đội 2 tạm giữ tàu HK 91877 TS cùng [62.000 lít|seized.fuel 2025-10-02] dầu và [4 đối tượng|smuggling.suspects 2025-10-02].',
		},
		{
			on: '2025-10-03',
			text: 'Ngày 2/10, Hải đội 2 bắt tàu chở [62.000 lít|seized.fuel 2025-10-02] dầu DO không rõ nguồn gốc, giữ [4 người|smuggling.suspects 2025-10-02].',
		},
		{
			on: '2025-10-03',
			text: 'Ngày 2/10, Hải đội 2 phát hiện tàu HK 9012 TS chở [41.000 lít|seized.fuel 2025-10-02] dầu trái phép cùng [5 đối tượng|smuggling.suspects 2025-10-02] trên tàu.',
		},
		{ on: '2025-10-03', text: 'Sáng 3/10, ứng phó bão số 8, BĐBP tỉnh tung 26 tổ công tác xuống cơ sở.' },
	],
};
