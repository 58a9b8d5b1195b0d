import type { ConstructionGroup } from './group.ts';

/** Pasted tables: parts under their total, goals beside results, heads that name measure and time. */
export const tableCases: ConstructionGroup = {
	issued: '2025-12-20',
	area: 'Hà Khê',
	texts: [
		`BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC BIÊN PHÒNG NĂM 2024
(Ước thực hiện đến 31/12/2024)

Nội dung\tĐVT\tKế hoạch năm 2024\tƯớc thực hiện đến 31/12\tSo với KH (%)
Tuần tra biên giới\tlượt\t[1.200|patrol.sessions target 2024]\t[1.264|patrol.sessions 2024]\t105,3
Bắt giữ tội phạm ma túy\tvụ\t[40|drugs.cases target 2024]\t[44|drugs.cases 2024 <0]\t110
   Trong đó:
   - Heroin\tvụ\t\t[18|drugs.cases 2024 <4]\t
   - Ma túy tổng hợp\tvụ\t\t[26|drugs.cases 2024 <4]\t
Nhà xây mới, sửa chữa\tcăn\t[60|housing.houses_built_repaired target 2024]\t[58|housing.houses_built_repaired 2024 <0]\t96,7`,
		`KẾT QUẢ TUẦN TRA VÀ XỬ LÝ VI PHẠM NĂM 2025

| TT | Đơn vị | Số lượt tuần tra Quý I | Số lượt tuần tra Quý II | Số vụ ma túy Quý I |
|---|---|---|---|---|
| 1 | Đồn Pa Sín | [120|patrol.sessions 2025-Q1 <7] | [131|patrol.sessions 2025-Q2 <8] | [3|drugs.cases 2025-Q1 <9] |
| 2 | Đồn Mường Lai | [98|patrol.sessions 2025-Q1 <7] | [104|patrol.sessions 2025-Q2 <8] | [2|drugs.cases 2025-Q1 <9] |
| | Tổng cộng | [218|patrol.sessions 2025-Q1 <0] | [235|patrol.sessions 2025-Q2 <0] | [5|drugs.cases 2025-Q1 <0] |`,
		`Kết quả công tác 9 tháng đầu năm 2024

STT | Nội dung | 9 tháng 2023 | 9 tháng 2024 | Tăng, giảm | Tỷ lệ (%)
1 | Số vụ buôn lậu | [45|smuggling.cases 2023-01-01/P9M] | [38|smuggling.cases 2024-01-01/P9M] | [-7|smuggling.cases change =-7] | [-15,6|smuggling.cases change =-15.6]
 | Trong đó: thuốc lá | [21|smuggling.cases 2023-01-01/P9M <1] | [18|smuggling.cases 2024-01-01/P9M <2] | [-3|smuggling.cases change =-3] | [-14,3|smuggling.cases change =-14.3]
2 | Nhà mái ấm biên cương (căn) | [12|housing.border_shelters 2023-01-01/P9M <0] | [15|housing.border_shelters 2024-01-01/P9M <0] | [3|housing.border_shelters change =3] | [25|housing.border_shelters change =25]`,
		`Phụ lục: Kết quả thực hiện chỉ tiêu thi đua năm 2025

| Nội dung | Chỉ tiêu giao | Đã thực hiện | Đạt % | Kế hoạch 2026 |
|---|---|---|---|---|
| Tuần tra trên biển (chuyến) | [360|patrol.sea_sessions target 2025] | [371|patrol.sea_sessions 2025] | 103,1 | [380|patrol.sea_sessions target 2026] |
| Tuyên truyền: | | | | |
| số buổi | [200|propaganda.sessions target 2025] | [216|propaganda.sessions 2025] | 108 | [220|propaganda.sessions target 2026] |

* Không tính 40 suất quà do Công ty A tặng.`,
	],
};
