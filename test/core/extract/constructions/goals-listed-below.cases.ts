import type { ConstructionGroup } from './group.ts';

/** A line that opens a list of goals without a year of its own; one that tells goals as met opens results. */
export const goalsListedBelowCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-01-04',
			text: 'PHÁT ĐỘNG THI ĐUA NĂM 2025\nNgày 3/1, BĐBP Hải An phát động thi đua năm 2025.\nThượng tá Cao Văn Lý nêu rõ: Năm 2024, các đơn vị kiểm soát [71.460 lượt tàu cá|fisheries.vessel_turns_checked 2024], tuần tra biên giới [512 lượt|patrol.sessions 2024].\nTrên cơ sở đó, Đại tá Võ Văn Đoài phát động toàn đơn vị thi đua thực hiện các chỉ tiêu chủ yếu sau:\n- Tuần tra biên giới [từ 550 lượt trở lên|patrol.sessions target 2025] (năm 2024 là [512 lượt|patrol.sessions 2024]); kiểm soát [tối thiểu 75.000 lượt tàu cá|fisheries.vessel_turns_checked target 2025].\n- Phá [3 - 4 chuyên án|crime.special_cases target 2025].\n- Đỡ đầu [58 em học sinh|education.sponsored_students target 2025]; xây mới [25 căn nhà|housing.houses_built target 2025].\nRiêng quý I, các đồn phải ra mắt xong [12 tổ tự quản|grassroots.selfmgmt_groups target 2025-Q1].',
		},
		{
			on: '2025-01-10',
			text: 'Đồn Nậm Chà ra quân huấn luyện năm 2025\nNăm 2024, đồn tuần tra [210 lượt|patrol.sessions 2024], bắt [12 vụ|crime.cases 2024].\nThiếu tá Lò Văn Pẩu kêu gọi cán bộ, chiến sĩ phấn đấu đạt các mục tiêu sau:\n- Tuần tra [230 lượt|patrol.sessions target 2025].\n- Đỡ đầu [8 em|education.sponsored_students target 2025].',
		},
		{
			on: '2025-01-10',
			text: 'BĐBP Tây Hà tổng kết năm 2024\nNăm 2024, đơn vị hoàn thành các chỉ tiêu sau:\n- Tuần tra [2.110 lượt|patrol.sessions 2024].\n- Bắt [82 vụ|crime.cases 2024].\nNăm 2025, đơn vị phấn đấu:\n- Tuần tra [2.300 lượt|patrol.sessions target 2025].\n- Bắt [90 vụ|crime.cases target 2025].',
		},
		{
			on: '2025-01-10',
			text: 'BĐBP Tây Hà tổng kết năm 2024\nNăm 2024, đơn vị đạt nhiều kết quả nổi bật như sau:\n- Tuần tra [2.110 lượt|patrol.sessions 2024].\n- Bắt [82 vụ|crime.cases 2024].',
		},
	],
};
