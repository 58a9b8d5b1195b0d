import type { ConstructionGroup } from './group.ts';

/** Money of a whole row, the issuer told behind, the sick, hours something took, cases still open beside those fined. */
export const besideRowsCases: ConstructionGroup = {
	issued: '2024-01-10',
	area: 'Hà Khê',
	texts: [
		'Năm 2023, đồn trao [26 con bò|livelihood.livestock], làm [4,5 km đường|roads.km], [12 căn nhà|housing.houses_built], tổng giá trị [3,9 tỷ đồng|welfare.total_value].',
		'Năm 2023, đồn xây [12 căn nhà|housing.houses_built], sửa [5 căn nhà|housing.houses_repaired] với tổng kinh phí [3,9 tỷ đồng|housing.funds].',
		'Ngày 8/1, [2 tập thể|awards.given CO_THI_DUA BTL_BDBP COLLECTIVE] nhận Cờ thi đua của Bộ Tư lệnh, [1 tập thể|awards.given CO_THI_DUA UBND_TINH COLLECTIVE] nhận Cờ của UBND tỉnh.',
		'Ngày 8/1, đoàn khám, cấp thuốc cho [164 người dân|health.patients], phát hiện 38 trường hợp phải chuyển tuyến, 12 trường hợp mắc bệnh tim.',
		'Tháng 9/2023, bão số 4 vào, loa kêu gọi được [118 tàu|disaster.vessels_alerted] quay vào bờ chỉ trong 3 giờ.',
		'Tháng 8/2023, phát hiện [29 vụ|fisheries.iuu_cases] vi phạm IUU, đã xử phạt [22 vụ|fisheries.iuu_cases FINED], đang củng cố hồ sơ [7 vụ|fisheries.iuu_cases PENDING].',
		'Năm 2023, Hải đội 2 tuần tra [92 lượt|patrol.sea_sessions] trên biển. Năm 2024, Hải đội đặt mục tiêu tuần tra [100 lượt|patrol.sea_sessions target].',
		'Tổng hợp kết quả công tác năm 2023 (BĐBP tỉnh Sơn Lạc)\nTuần tra [512 lần|patrol.sessions 2023].',
	],
};
