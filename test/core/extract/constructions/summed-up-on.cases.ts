import type { ConstructionGroup } from './group.ts';

/** A day on which somebody sums up the time of a report is no day of its figures; turning from one offence to all. */
export const summedUpOnCases: ConstructionGroup = {
	issued: '2024-07-02',
	area: 'Đồng Phú',
	texts: [
		'Nửa đầu năm 2024, BĐBP Đồng Phú bắt [151 vụ|crime.cases 2024-S1]. Tại hội nghị sơ kết sáng 28/6, Đại tá Lâm Văn Chẩn cho biết tuyến biên giới vẫn ổn định nhờ [1.160 lượt tổ|patrol.sessions 2024-S1] tuần tra.',
		'Nửa đầu năm 2024, BĐBP Đồng Phú bắt [151 vụ|crime.cases 2024-S1].\nTrao đổi với chúng tôi sáng 28/6, Đại tá Lâm Văn Chẩn cho hay các đồn đã xử phạt [64 vụ|penalty.cases 2024-S1]. Các đơn vị còn trao [300 suất quà|gifts.sets 2024-S1].',
		'Nửa đầu năm 2024, BĐBP Đồng Phú bắt [151 vụ|crime.cases 2024-S1].\nNgày 28/6, trao đổi với phóng viên, Thượng tá Bùi Văn Lợi nói: “Chúng tôi đã giúp dân [400 ngày công|civic.workdays 2024-S1]”.',
		'Nửa đầu năm 2024, BĐBP Đồng Phú bắt [151 vụ|crime.cases 2024-S1].\nTại cuộc họp báo ngày 28/6, người phát ngôn BĐBP tỉnh thông tin: các đồn xử phạt [64 vụ|penalty.cases 2024-S1], khởi tố [12 vụ|crime.prosecuted_cases 2024-S1].',
		// a deed of that day
		'Nửa đầu năm 2024, BĐBP Đồng Phú bắt [151 vụ|crime.cases 2024-S1].\nTại lễ ra quân sáng 28/6, BĐBP tỉnh trao [60 suất quà|gifts.sets 2024-06-28].',
		'Năm 2023, BĐBP tỉnh phá [51 vụ|drugs.cases] ma túy. Tính chung các loại tội phạm, BĐBP tỉnh bắt [198 vụ|crime.cases], [296 đối tượng|crime.suspects]; khởi tố [42 vụ|crime.prosecuted_cases].',
		'Năm 2023, BĐBP tỉnh phá [51 vụ|drugs.cases] ma túy. Ở tất cả các lĩnh vực, đơn vị bắt giữ [198 vụ|crime.cases], [296 đối tượng|crime.suspects].',
		'Năm 2023, số vụ ma túy lên [64|drugs.cases] với [88 đối tượng|drugs.suspects], heroin thu được [10,2 kg|drugs.heroin].',
		'Năm 2023, Bộ Tư lệnh BĐBP tặng Cờ thi đua cho [1 tập thể|awards.given CO_THI_DUA BTL_BDBP COLLECTIVE], công nhận [2 tập thể|awards.given DV_QUYET_THANG BTL_BDBP COLLECTIVE] Đơn vị quyết thắng; UBND tỉnh tặng Bằng khen [7 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE].',
		'Năm 2023, Bộ Tư lệnh BĐBP tặng Cờ thi đua cho [1 tập thể|awards.given CO_THI_DUA BTL_BDBP COLLECTIVE] và công nhận danh hiệu Đơn vị quyết thắng cho [2 tập thể|awards.given DV_QUYET_THANG BTL_BDBP COLLECTIVE].',
		'Nửa đầu năm 2024, BĐBP Đồng Phú bàn giao [8 căn nhà|housing.houses_built 2024-S1]. Việc cho nửa năm còn lại: hoàn thành [10 căn nhà|housing.houses_built target 2024-S2] nữa trước 22/12.',
	],
};
