import type { ConstructionGroup } from './group.ts';

/** So many years spent on a task: up to now, or from the year of the paper that set it. */
export const yearsOfWorkCases: ConstructionGroup = {
	issued: '2025-06-20',
	area: 'Hà Khê',
	texts: [
		'5 năm thực hiện Nghị quyết 23, bộ đội bắt [315 vụ|crime.cases 2020-06-21/P5Y].',
		'Nhìn lại chặng đường 10 năm triển khai phong trào, nhân dân cung cấp [3.900 nguồn tin|crime.tips 2015-06-21/P10Y]. Riêng 6 tháng đầu năm nay đã có [214 tin|crime.tips 2025-S1] giá trị.',
		'Đánh giá 3 năm thực hiện Đề án, các đồn mở [120 buổi tuyên truyền|propaganda.sessions 2022-06-21/P3Y].',
		'Tròn 5 năm kể từ ngày ký kết, hai đơn vị tuyên truyền [86 buổi|propaganda.sessions 2020-06-21/P5Y].',
		'Gần mười năm thực hiện Chỉ thị 01, bà con báo [1.240 nguồn tin|crime.tips 2015-06-21/P10Y].',
		'Thành quả của 4 năm đồng hành: xây [52 căn nhà|housing.houses_built 2021-06-21/P4Y].',
		'Chiều 19/6, tỉnh tổng kết 10 năm thực hiện Chỉ thị số 21/CT-TTg ngày 3/2/2015 của Thủ tướng Chính phủ.\nCác đồn bắt giữ [318 vụ|crime.cases 2015-01-01/P10Y].\n',
		'Qua 5 năm thực hiện Quyết định số 1218 ngày 14/9/2019 của Bộ trưởng, các đồn bắt giữ [97 vụ|crime.cases 2019-01-01/P5Y].',
		'Sáng nay, tỉnh tổng kết 15 năm thi hành Hiệp định về quy chế biên giới (14/7/2010 - 14/7/2025). Hai bên hội đàm [174 cuộc|diplomacy.talks 2010-01-01/P15Y].',
		'Sau 3 năm thực hiện Kế hoạch số 12 ngày 5/4/2017, các đồn xây [31 căn nhà|housing.houses_built 2022-06-21/P3Y].',
		'Kế hoạch 5 năm xây dựng nông thôn mới đã khép lại. Tháng 5, bộ đội làm [2,4 km đường|roads.km 2025-05].',
	],
};
