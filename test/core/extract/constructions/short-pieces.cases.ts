import type { ConstructionGroup } from './group.ts';

/** "v" behind what is counted in pieces; one of a few; who gives what is named before the counts. */
export const shortPiecesCases: ConstructionGroup = {
	issued: '2025-05-16',
	area: 'Hải Lộc',
	texts: [
		'Tang vật tháng 5: heroin [214,8g|drugs.heroin]; MTTH [2.680v|drugs.synthetic_pills]; [9 ĐTDĐ|seized.phones]; đạn [35v|seized.ammunition].',
		'TV: [214,8g|drugs.heroin] heroin; hồng phiến [2.680 v|drugs.synthetic_pills].',
		'Tháng 5 bắt: MT [7v|drugs.cases]/[9đt|drugs.suspects]; MTTH [5v|drugs.cases]/[6đt|drugs.suspects].',
		'- Chốt cố định: duy trì [47|readiness.checkpoints]; đợt cao điểm: [03|readiness.peak_campaigns].\n- Chuyên án: [5|crime.special_cases]; vụ án khởi tố: [12|crime.prosecuted_cases].',
		'- Nguồn tin: [163|crime.tips].\n- Hội đàm: [12|diplomacy.talks]; giao lưu: [9|diplomacy.exchanges].\n- Khám bệnh: [900|health.patients]; con nuôi đồn: [12|education.adopted_children].',
		// names
		'Chuyên án 524 kết thúc. Đồn 12 và Đồn 15 bắt [3 đối tượng|crime.suspects].',
		'Đêm 2/5, tổ công tác bắt quả tang [một đối tượng|drugs.suspects =1] tàng trữ [2 bánh heroin|drugs.heroin_bricks].',
		'Đêm 2/5, đơn vị thu [1,6 kg ma túy đá|drugs.meth], [một ô tô|seized.cars =1] và [85 triệu đồng|seized.cash] tiền mặt.',
		'Đêm 2/5, sau khi thu [6 kg pháo|seized.fireworks], một xe máy khác bỏ chạy.',
		'Cả năm 2024 chỉ [một trường hợp|force.discipline_violations =1] vi phạm kỷ luật, giảm [hai trường hợp|force.discipline_violations change =-2].',
		'Năm 2024, trong tỉnh chỉ [một tàu cá|fisheries.foreign_sea_violations =1] vi phạm vùng biển nước ngoài.',
		'Chỉ một người trong bản biết chữ. Năm 2024, đồn mở lớp xóa mù chữ cho [28 học viên|education.literacy_learners].',
		'Năm 2024: Cờ thi đua của Bộ Quốc phòng cho [1 tập thể|awards.given CO_THI_DUA BQP COLLECTIVE]; danh hiệu Chiến sĩ tiên tiến do Bộ Chỉ huy BĐBP tỉnh tặng [198 đồng chí|awards.given DANH_HIEU BCH_BDBP_TINH INDIVIDUAL].',
		'Năm 2024, [3 tập thể|awards.given BANG_KHEN BQP COLLECTIVE] được Bộ Quốc phòng tặng Bằng khen; [12 cá nhân|awards.given GIAY_KHEN BCH_BDBP_TINH INDIVIDUAL] nhận Giấy khen do Bộ Chỉ huy BĐBP tỉnh trao tặng.',
		'Năm 2024: Bằng khen của Bộ Quốc phòng: [2 tập thể|awards.given BANG_KHEN BQP COLLECTIVE]; Bằng khen do UBND tỉnh tặng: [5 tập thể|awards.given BANG_KHEN UBND_TINH COLLECTIVE], [7 cá nhân|awards.given BANG_KHEN UBND_TINH INDIVIDUAL].',
	],
};
