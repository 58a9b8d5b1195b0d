import type { ConstructionGroup } from './group.ts';

/** What posts promise in a pledge they sign is a goal; what they have others sign is none. */
export const pledgesSignedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-22',
			text: 'Trong lễ phát động đợt cao điểm 100 ngày (20/9 - 28/12/2025), các đơn vị đã ký giao ước: xử phạt [ít nhất 60 vụ vi phạm|penalty.cases target 2025-09-20/P100D]; kiểm tra [6.000 lượt phương tiện|fisheries.vessel_turns_checked target 2025-09-20/P100D]; tuyên truyền [120 buổi|propaganda.sessions target 2025-09-20/P100D].',
		},
		{
			on: '2025-09-22',
			text: 'Đại diện các đồn đã ký cam kết đến 31/12 bắt [từ 40 vụ trở lên|crime.cases target 2025], tuyên truyền [120 buổi|propaganda.sessions target 2025].',
		},
		{ on: '2025-09-22', text: 'Các đồn ký cam kết trong quý IV bắt [40 vụ|crime.cases target 2025-Q4].' },
		{
			on: '2025-09-22',
			text: 'Đại diện 4 đồn ký giao ước thi đua bắt [40 vụ|crime.cases target 2025], xây [4 căn nhà|housing.houses_built target 2025].',
		},
		{
			on: '2025-09-22',
			text: 'Các đơn vị thống nhất nội dung giao ước gồm: bắt [40 vụ|crime.cases target 2025], tuyên truyền [120 buổi|propaganda.sessions target 2025].',
		},
		{
			on: '2025-09-22',
			text: 'Lễ ra quân có 300 cán bộ, chiến sĩ tham gia; các đơn vị nhận nhiệm vụ trong 3 tháng phải bắt [ít nhất 40 vụ|crime.cases target 2025].',
		},
		{
			on: '2025-09-22',
			text: 'Tháng 8/2025, đồn vận động 320 hộ ký cam kết không vi phạm, tổ chức [12 buổi tuyên truyền|propaganda.sessions 2025-08].',
		},
		{
			on: '2025-09-22',
			text: 'Tháng 8/2025, đồn ký cam kết với các chủ tàu, tổ chức [12 buổi tuyên truyền|propaganda.sessions 2025-08].',
		},
		{
			on: '2025-10-02',
			text: 'Quý III/2025, khám bệnh [812|health.patients 2025-Q3]/[750 lượt người|health.patients target 2025-Q3] (đạt 108%); nhận đỡ đầu mới [08 em|education.sponsored_students 2025-Q3], nâng tổng số lên [96|education.sponsored_students 2025-Q3]/[100 em|education.sponsored_students target 2025] theo kế hoạch năm.',
		},
		{
			on: '2025-09-22',
			text: 'Tháng 8/2025, các đồn vận động 1.208 chủ tàu ký cam kết; cấp phát [4.500 tờ rơi|propaganda.leaflets 2025-08]; tổ chức [12 buổi tuyên truyền|propaganda.sessions 2025-08].',
		},
	],
};
