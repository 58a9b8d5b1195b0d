import type { ConstructionGroup } from './group.ts';

/** Behind parts told side by side, or the part of most, the whole goes on; a whole named before its part. */
export const partsThenWholeCases: ConstructionGroup = {
	issued: '2023-12-25',
	area: 'Mường Khê',
	texts: [
		'Năm 2023, BĐBP tỉnh bắt giữ, xử lý [148 vụ|crime.cases 2023]. Ma túy phân bổ khá đều: nửa đầu năm [25 vụ|drugs.cases 2023-S1], nửa cuối năm [22 vụ|drugs.cases 2023-S2]. Tang vật gồm [4,86 kg heroin|drugs.heroin 2023] và [26 xe máy|seized.motorbikes 2023].',
		'Năm 2023, BĐBP tỉnh bắt giữ, xử lý [148 vụ|crime.cases 2023]. Sáu tháng đầu năm bắt [70 vụ|crime.cases 2023-S1], sáu tháng cuối năm bắt [78 vụ|crime.cases 2023-S2]. Các đơn vị thu [4,86 kg heroin|drugs.heroin 2023].',
		'Năm 2023, BĐBP tỉnh bắt giữ, xử lý [148 vụ|crime.cases 2023]. Tháng 5 bắt [12 vụ|crime.cases 2023-05], tháng 6 bắt [14 vụ|crime.cases 2023-06]. Các đơn vị thu [2,1 kg heroin|drugs.heroin 2023].',
		'Năm 2023, BĐBP tỉnh bắt giữ, xử lý [148 vụ|crime.cases 2023]. Cao nhất là quý III với [44 vụ|crime.cases 2023-Q3]. Các đơn vị thu [3,2 kg heroin|drugs.heroin 2023].',
		// a case told as the greatest goes on, until others are counted
		'Năm 2023, BĐBP tỉnh bắt [148 vụ|crime.cases 2023]. Đáng chú ý nhất là vụ ngày 12/5, bắt [3 đối tượng|drugs.suspects 2023-05-12] vận chuyển ma túy. Tang vật gồm [30 kg ma túy đá|drugs.meth 2023-05-12]. Các đơn vị cũng xử phạt [64 vụ|penalty.cases 2023].',
		'Năm 2023, BĐBP tỉnh bắt [148 vụ|crime.cases 2023]. Điển hình, ngày 12/5, Đồn Nậm Sò bắt [3 đối tượng|drugs.suspects 2023-05-12]. Khám xét nơi ở, thu [30 kg ma túy đá|drugs.meth 2023-05-12]. Toàn tỉnh xử phạt [64 vụ|penalty.cases 2023].',
		'Con số đáng nói là ma túy: trong tổng số [412 vụ|crime.cases 2023], [560 đối tượng|crime.suspects 2023] mà đơn vị bắt giữ, xử lý năm 2023, có [136 vụ|drugs.cases 2023]/[170 đối tượng|drugs.suspects 2023] phạm tội về ma túy.',
		'Trong [412 vụ|crime.cases 2023], [560 đối tượng|crime.suspects 2023] mà BĐBP tỉnh bắt giữ năm 2023 có [136 vụ|drugs.cases 2023] ma túy.',
		'Năm 2023 có [64 vụ|penalty.cases] bị phạt hành chính, ngân sách thu về [297 triệu đồng|penalty.fines].',
		'Năm 2023 trao [2.610 suất quà|gifts.sets]; [2.080 lượt người|health.patients] được khám bệnh; [79 em học sinh|education.sponsored_students] trong “Nâng bước em tới trường”.',
	],
};
