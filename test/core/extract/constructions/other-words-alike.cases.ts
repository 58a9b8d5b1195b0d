import type { ConstructionGroup } from './group.ts';

/** Words another reporter would take for the same: wordings that are read as one. */
export const otherWordsAlikeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa hội đàm song phương [12 lần|diplomacy.talks 2024], tuần tra song phương [9 lần|patrol.bilateral_sessions 2024].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Nậm Đăng hội đàm định kỳ [8 cuộc|diplomacy.talks 2024] với lực lượng bảo vệ biên giới nước bạn; phối hợp chặt chẽ với Công an tỉnh bắt [12 vụ|drugs.cases 2024 JOINT] ma túy.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, Hải đội 2 BĐBP tỉnh Bãi Lộc tuần tra kiểm soát trên vùng biển [188 lượt|patrol.sea_sessions 2024], xua đẩy [31 tàu nước ngoài|fisheries.foreign_vessels_expelled 2024] vi phạm.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, các đồn Biên phòng tỉnh Lũng Vân tổ chức [640 buổi tuần tra|patrol.sessions 2024] với [3.910 lượt cán bộ, chiến sĩ|patrol.troop_turns 2024] và [815 lượt lực lượng dân quân|patrol.militia_turns 2024].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, tỉnh Bãi Lộc có [3 tàu cá|fisheries.foreign_sea_violations 2024] vi phạm vùng biển các nước.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Bãi Lộc xử lý [48 tàu cá|fisheries.iuu_vessels 2024] có vi phạm, phạt [512 triệu đồng|penalty.fines 2024].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa xử lý [9 vụ|border.regime_violation_cases 2024], [17 đối tượng vi phạm|border.regime_violation_persons 2024] các quy định về khu vực biên giới; [6 vụ|trafficking.cases 2024] mua, bán người.',
		},
		{
			on: '2024-12-02',
			text: 'Quý III/2024, BĐBP tỉnh Bãi Lộc xử phạt [41 vụ|fisheries.iuu_cases 2024-Q3 FINED] khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định, nộp ngân sách [630 triệu đồng|penalty.fines 2024-Q3].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, các đồn mở 2 lớp học xóa mù chữ cho [41 học viên|education.literacy_learners 2024]; xây mới và nâng cấp, sửa chữa [37 căn nhà|housing.houses_built_repaired 2024].',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, BĐBP tỉnh Khe Sa tạm giữ [4 xe hơi|seized.cars 2024], [12 xe máy|seized.motorbikes 2024]; bắt [5 đối tượng|wanted.persons 2024] đang bị truy nã; khởi tố [4 vụ|illegal_crossing.organizing_cases 2024 PROSECUTED], [9 bị can, đối tượng|illegal_crossing.organizing_suspects 2024 PROSECUTED] về tội tổ chức cho người khác xuất cảnh trái phép.',
		},
		{
			on: '2024-12-02',
			text: 'Năm 2024, các đồn đón nhận [41 công dân|returnees.persons 2024] do phía bạn trao trả; nhận bàn giao [12 bị hại|trafficking.victims_rescued 2024] trong các vụ mua bán người.',
		},
		{ on: '2024-12-02', text: 'Đồn đón nhận Huân chương Bảo vệ Tổ quốc hạng Ba trước 300 đại biểu.' },
	],
};
