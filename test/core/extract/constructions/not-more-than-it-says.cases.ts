import type { ConstructionGroup } from './group.ts';

/** Words that only look like a bound, a post, a good mark or a deed: spread over, closed, passed, put off. */
export const notMoreThanItSaysCases: ConstructionGroup = {
	issued: '2021-07-02',
	area: 'Hà Khê',
	texts: [
		'Sáu tháng đầu năm, quân số các đồn phải dàn mỏng trên [96 tổ, chốt|readiness.checkpoints 2021-S1 EQ].',
		'Sáu tháng đầu năm, cán bộ, chiến sĩ rải đều trên [112 chốt|readiness.checkpoints 2021-S1 EQ].',
		'Sáu tháng đầu năm, đơn vị duy trì trên [96 tổ, chốt|readiness.checkpoints 2021-S1 GT].',
		'Sáu tháng đầu năm, đồn tuần tra song phương [5 lần|patrol.bilateral_sessions 2021-S1]. Số liệu 2021 chốt từ ngày 15/12/2020.',
		'Sáu tháng đầu năm, toàn tuyến duy trì [2.021 chốt|readiness.checkpoints 2021-S1], cắm thêm [1.950 chốt|readiness.checkpoints 2021-S1].',
		'Quý II, hai lần tuần tra song phương phải hoãn vì mưa lũ, [5 lần|patrol.bilateral_sessions 2021-Q2] tổ chức đúng kế hoạch.',
		'Quý II, 3 buổi tuyên truyền bị hủy do dịch; các đồn vẫn tổ chức [40 buổi|propaganda.sessions 2021-Q2] tuyên truyền.',
		'Sáu tháng đầu năm, kiểm tra huấn luyện có [82%|force.training_good_rate 2021-S1] khá, giỏi; bắn súng 100% đạt yêu cầu.',
		'Năm 2020, chủ trì, phối hợp với lực lượng Kiểm lâm, Công an bắt giữ [06 vụ|smuggling.cases 2020 ()]/[09 đối tượng|smuggling.suspects 2020 ()] buôn lậu.',
		'Ngày 3/6, Đồn Biên phòng Nà Pheo chủ trì, phối hợp với Công an xã bắt [01 vụ|smuggling.cases 2021-06-03 LEAD], [02 đối tượng|smuggling.suspects 2021-06-03 LEAD] buôn lậu.',
		'Năm 2020, đơn vị bắt [40 vụ|drugs.cases] ma túy; [30 vụ|smuggling.cases] buôn lậu; [12 vụ|crime.cases] còn lại thuộc các hành vi khác.',
		'Năm 2020 bắt [31 vụ|drugs.cases] ma túy, [9 vụ|crime.cases] còn lại là các lỗi khác.',
	],
};
