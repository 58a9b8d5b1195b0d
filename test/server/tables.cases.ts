import type { MadeCell } from './made-files.ts';

/** A sheet as a unit sends it, and what a person would read off it. */
export interface SheetCase {
	about: string;
	rows: MadeCell[][];
	merges?: string[];
	/** value, indicator, period, cell; then kind where it is no result, and the post where one is named */
	read: [number, string, string | null, string, ...string[]][];
}

export const SHEETS: SheetCase[] = [
	{
		about:
			'letterhead, title, two header rows, numbered columns, sections, details under items, pairs, a total',
		rows: [
			['BỘ CHỈ HUY BĐBP TỈNH LAI CHÂU', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
			['BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC BIÊN PHÒNG'],
			['(Số liệu từ ngày 15/12/2023 đến ngày 14/6/2024)'],
			['STT', 'NỘI DUNG', 'ĐVT', 'Kết quả', null, 'So sánh', null, 'Ghi chú'],
			[null, null, null, '6 tháng đầu năm 2023', '6 tháng đầu năm 2024', 'Tăng, giảm', 'Tỷ lệ %'],
			['A', 'B', 'C', 1, 2, '3=2-1', '4=2/1', 'D'],
			['I', 'QUẢN LÝ, BẢO VỆ BIÊN GIỚI'],
			[1, 'Tuần tra bảo vệ biên giới', 'Buổi', 210, 224, 14, 1.07],
			[null, '- Lượt cán bộ, chiến sĩ tham gia', 'Lượt người', 1260, 1344],
			['II', 'ĐẤU TRANH PHÒNG, CHỐNG TỘI PHẠM'],
			[1, 'Tội phạm về ma túy', 'Vụ/đối tượng', '20/26', '25/30'],
			[null, 'Tang vật thu giữ:'],
			[null, '- Heroin', 'kg', 0.2, 0.128],
			[2, 'Mua bán người', 'vụ', 0, 1],
			[null, null, 'đối tượng', '-', 2],
			['III', 'VẬN ĐỘNG QUẦN CHÚNG'],
			[1, 'Xây dựng nhà cho hộ nghèo', 'căn', 12, null],
			[2, 'Trị giá quà tặng', 'triệu đồng', 850.5, '1.912,3'],
			[null, 'Tổng cộng', null, 99999, 88888],
		],
		merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4', 'H4:H5', 'A2:H2'],
		read: [
			[210, 'patrol.sessions', '2023-S1', 'D8'],
			[224, 'patrol.sessions', '2024-S1', 'E8'],
			[14, 'patrol.sessions', '2024-S1', 'F8', 'change'],
			[1260, 'patrol.troop_turns', '2023-S1', 'D9'],
			[1344, 'patrol.troop_turns', '2024-S1', 'E9'],
			[20, 'drugs.cases', '2023-S1', 'D11'],
			[26, 'drugs.suspects', '2023-S1', 'D11'],
			[25, 'drugs.cases', '2024-S1', 'E11'],
			[30, 'drugs.suspects', '2024-S1', 'E11'],
			[0.2, 'drugs.heroin', '2023-S1', 'D13'],
			[0.128, 'drugs.heroin', '2024-S1', 'E13'],
			[0, 'trafficking.cases', '2023-S1', 'D14'],
			[1, 'trafficking.cases', '2024-S1', 'E14'],
			[2, 'trafficking.suspects', '2024-S1', 'E15'],
			[12, 'housing.houses_built', '2023-S1', 'D17'],
			[850.5, 'gifts.value', '2023-S1', 'D18'],
			[1912.3, 'gifts.value', '2024-S1', 'E18'],
		],
	},
	{
		about: 'posts down, indicators across under merged heads, their sum below',
		rows: [
			['KẾT QUẢ TUẦN TRA, TUYÊN TRUYỀN QUÝ I NĂM 2024'],
			['TT', 'Đơn vị', 'Tuần tra', null, 'Tuyên truyền', null, 'Ngày báo cáo'],
			[null, null, 'Số buổi', 'Lượt CB, CS', 'Số buổi', 'Lượt người nghe'],
			[1, 'Đồn BP Ma Lù Thàng', 24, 144, 60, 3600, '14/3/2024'],
			[null, 'Cộng', 44, 264, 115, 6800],
		],
		merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3'],
		read: [
			[24, 'patrol.sessions', '2024-Q1', 'C4', 'Đồn BP Ma Lù Thàng'],
			[144, 'patrol.troop_turns', '2024-Q1', 'D4', 'Đồn BP Ma Lù Thàng'],
			[60, 'propaganda.sessions', '2024-Q1', 'E4', 'Đồn BP Ma Lù Thàng'],
			[3600, 'propaganda.listeners', '2024-Q1', 'F4', 'Đồn BP Ma Lù Thàng'],
			[44, 'patrol.sessions', '2024-Q1', 'C5'],
			[264, 'patrol.troop_turns', '2024-Q1', 'D5'],
			[115, 'propaganda.sessions', '2024-Q1', 'E5'],
			[6800, 'propaganda.listeners', '2024-Q1', 'F5'],
		],
	},
	{
		about: 'quarters across with the year and the unit above, a dash for nothing',
		rows: [
			['Bảng 3. Kết quả đấu tranh với tội phạm năm 2023'],
			[null, null, null, null, 'ĐVT: vụ'],
			['Nội dung', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
			['Bắt giữ tội phạm về ma túy', 5, 7, 6, 9, { f: 'SUM(B4:E4)', v: 27 }],
			['Nhập cảnh trái phép', 3, null, 4, '-', 7],
		],
		read: [
			[5, 'drugs.cases', '2023-Q1', 'B4'],
			[7, 'drugs.cases', '2023-Q2', 'C4'],
			[6, 'drugs.cases', '2023-Q3', 'D4'],
			[9, 'drugs.cases', '2023-Q4', 'E4'],
			[27, 'drugs.cases', '2023', 'F4'],
			[3, 'illegal_entry.cases', '2023-Q1', 'B5'],
			[4, 'illegal_entry.cases', '2023-Q3', 'D5'],
			[7, 'illegal_entry.cases', '2023', 'F5'],
		],
	},
	{
		about: 'months by their short names',
		rows: [
			['Số liệu năm 2023'],
			['Nội dung', 'Đơn vị tính', 'T1', 'T2', 'Tháng 3', 'Cộng'],
			['Tuần tra biên giới', 'buổi', 18, 20, 22, 60],
		],
		read: [
			[18, 'patrol.sessions', '2023-01', 'C3'],
			[20, 'patrol.sessions', '2023-02', 'D3'],
			[22, 'patrol.sessions', '2023-03', 'E3'],
			[60, 'patrol.sessions', '2023-Q1', 'F3'],
		],
	},
	{
		about: 'what was planned beside what was done',
		rows: [
			['Tình hình thực hiện chỉ tiêu năm 2024'],
			['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2024', 'Thực hiện năm 2024', 'Đạt %'],
			[1, 'Xây dựng nhà đại đoàn kết', 'căn', 100, 96, 0.96],
		],
		read: [
			[100, 'housing.houses_built', '2024', 'D3', 'target'],
			[96, 'housing.houses_built', '2024', 'E3'],
		],
	},
	{
		about: 'the half-year above, the same period of the year before beside it',
		rows: [
			['Kết quả 6 tháng đầu năm 2024'],
			['Nội dung', 'Kỳ này', 'Cùng kỳ năm trước', 'Tăng (+), giảm (-)'],
			['Số vụ mua bán người', 3, 2, 1],
			['Số đối tượng mua bán người', '04', '05', '-01'],
		],
		read: [
			[3, 'trafficking.cases', '2024-S1', 'B3'],
			[2, 'trafficking.cases', '2023-S1', 'C3'],
			[1, 'trafficking.cases', '2024-S1', 'D3', 'change'],
			[4, 'trafficking.suspects', '2024-S1', 'B4'],
			[5, 'trafficking.suspects', '2023-S1', 'C4'],
			[-1, 'trafficking.suspects', '2024-S1', 'D4', 'change'],
		],
	},
	{
		about: 'a fall in a column of its own, a share of the plan that is no change',
		rows: [
			['Nội dung', 'ĐVT', 'Năm 2023', 'Năm 2024', 'Tăng', 'Giảm', 'Đạt % kế hoạch'],
			['Tuần tra biên giới', 'buổi', 210, 224, 14, null, '102%'],
			['Vụ nhập cảnh trái phép', 'vụ', 11, 9, null, 2, '90%'],
		],
		read: [
			[210, 'patrol.sessions', '2023', 'C2'],
			[224, 'patrol.sessions', '2024', 'D2'],
			[14, 'patrol.sessions', '2024', 'E2', 'change'],
			[11, 'illegal_entry.cases', '2023', 'C3'],
			[9, 'illegal_entry.cases', '2024', 'D3'],
			[-2, 'illegal_entry.cases', '2024', 'F3', 'change'],
		],
	},
	{
		about: 'years down, what is counted across',
		rows: [
			['Năm', 'Tuần tra (buổi)', 'Nhập cảnh trái phép (vụ)'],
			['Năm 2022', 400, 11],
			['Năm 2023', 421, 9],
		],
		read: [
			[400, 'patrol.sessions', '2022', 'B2'],
			[11, 'illegal_entry.cases', '2022', 'C2'],
			[421, 'patrol.sessions', '2023', 'B3'],
			[9, 'illegal_entry.cases', '2023', 'C3'],
		],
	},
	{
		about: 'numbers that are no results',
		rows: [
			['TT', 'Họ và tên', 'Cấp bậc', 'Năm sinh', 'Số điện thoại'],
			[1, 'Nguyễn Văn A', 'Thiếu tá', 1980, '0912345678'],
			[2, 'Trần Văn B', 'Đại úy', 1985, '0987654321'],
		],
		read: [],
	},
	{
		about: 'the unit beside the head of the items, unless an item names its own',
		rows: [
			['Nội dung (vụ)', 'Năm 2023', 'Năm 2024'],
			['Xử phạt vi phạm hành chính', 31, 28],
			['Tuần tra biên giới (buổi)', 210, 224],
		],
		read: [
			[31, 'penalty.cases', '2023', 'B2'],
			[28, 'penalty.cases', '2024', 'C2'],
			[210, 'patrol.sessions', '2023', 'B3'],
			[224, 'patrol.sessions', '2024', 'C3'],
		],
	},
	{
		about: 'heads that end like a noun',
		rows: [
			['TT', 'Đơn vị', 'Đã khởi công', 'Thi công', 'Ngày công giúp dân'],
			[1, 'Đồn Biên phòng Tà Vông', 10, 3, 640],
			[2, 'Đồn Biên phòng Xín Chải', 9, 2, 720],
		],
		read: [
			[640, 'civic.workdays', null, 'E2', 'Đồn Biên phòng Tà Vông'],
			[720, 'civic.workdays', null, 'E3', 'Đồn Biên phòng Xín Chải'],
		],
	},
	{
		about: 'heads that lean on the title: money, and what was handed over without a unit',
		rows: [
			['KẾT QUẢ HỖ TRỢ XÂY DỰNG NHÀ Ở CHO HỘ NGHÈO NĂM 2025'],
			['TT', 'Đơn vị', 'Đã khởi công', 'Đã bàn giao', 'Kinh phí (triệu đồng)'],
			[1, 'Đồn Biên phòng Tà Vông', 10, 6, 480],
			[2, 'Đồn Biên phòng Xín Chải', 9, 7, 560.5],
		],
		read: [
			[6, 'housing.houses_built', '2025', 'D3', 'Đồn Biên phòng Tà Vông'],
			[480, 'housing.funds', '2025', 'E3', 'Đồn Biên phòng Tà Vông'],
			[7, 'housing.houses_built', '2025', 'D4', 'Đồn Biên phòng Xín Chải'],
			[560.5, 'housing.funds', '2025', 'E4', 'Đồn Biên phòng Xín Chải'],
		],
	},
	{
		about: 'money under a title that says nothing of what it was for',
		rows: [
			['BIỂU TỔNG HỢP SỐ LIỆU NĂM 2025'],
			['Nội dung', 'Số tiền (triệu đồng)'],
			['Xây dựng nhà đại đoàn kết', 480],
		],
		read: [[480, 'housing.funds', '2025', 'B3']],
	},
];
