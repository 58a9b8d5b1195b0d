import type { ConstructionGroup } from './group.ts';

/** What some days of a drive or year have brought so far is done, though goals are told before it. */
export const comeSoFarCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-07-20',
			text: 'Đợt cao điểm kéo dài từ 15/7 đến 15/9, BĐBP tỉnh Hà Khê đặt mục tiêu bắt [ít nhất 30 đối tượng|crime.suspects target 2025-07-15/P63D]. Sau 5 ngày ra quân, các đồn bắt [3 vụ|drugs.cases 2025-07-15/P6D] ma túy. Thu giữ [2 kg|drugs.heroin 2025-07-15/P6D] heroin.',
		},
		{
			on: '2025-10-20',
			text: 'Từ ngày 1/10 đến 31/12, BĐBP tỉnh Hà Khê ra quân chống khai thác IUU, chỉ tiêu là kiểm tra [2.000 lượt tàu cá|fisheries.vessel_turns_checked target 2025-10-01/P92D]. Qua hơn nửa tháng, các đồn xử phạt [3 tàu cá|fisheries.iuu_vessels 2025-10-01/P20D]. Tuyên truyền cho [900 lượt ngư dân|propaganda.listeners 2025-10-01/P20D].',
		},
		{
			on: '2025-10-20',
			text: 'Kế hoạch năm 2025 giao BĐBP tỉnh Hà Khê xây [40 căn nhà|housing.houses_built target 2025]. Đến ngày 15/10, bàn giao [31 căn nhà|housing.houses_built 2025-01-01/P288D].',
		},
		{
			on: '2025-10-20',
			text: 'BĐBP tỉnh Hà Khê phấn đấu đến hết năm đỡ đầu [60 em học sinh|education.sponsored_students target 2025]. Từ đầu năm đến nay, các đồn nhận thêm [12 em học sinh|education.sponsored_students 2025-01-01/P293D].',
		},
		{
			on: '2025-10-20',
			text: 'Mục tiêu của BĐBP tỉnh Hà Khê: đến ngày 15/11 phải bàn giao [12 căn nhà|housing.houses_built target 2025].',
		},
	],
};
