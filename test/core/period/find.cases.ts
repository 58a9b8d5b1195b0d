/** Running text of an article's day: each phrase of time between brackets and what it means ("-" when it names no days), in order. */
export interface FindCase {
	on: string;
	text: string;
	codes: string[];
}

export const FOUND: FindCase[] = [
	{
		on: '2024-06-25',
		text: '[Sáng 25/6], đơn vị sơ kết [6 tháng đầu năm], nhiệm vụ [6 tháng cuối năm 2024].',
		codes: ['2024-06-25', '2024-S1', '2024-S2'],
	},
	{
		on: '2024-06-25',
		text: 'bắt 58 vụ (tăng 7 vụ, 13,7% so với [cùng kỳ năm 2023]), trong đó ma túy 12 vụ',
		codes: ['-'],
	},
	{
		on: '2023-12-19',
		text: 'giảm 9 vụ so với [năm 2022]: [năm 2022] bắt 30 vụ; [năm nay] 21 vụ',
		codes: ['2022', '2022', '2023'],
	},
	{
		on: '2024-04-04',
		text: 'Cũng trong [quý I], Đồn xử lý 5 vụ. [Năm 2024], tỉnh đón 9.000 lượt',
		codes: ['2024-Q1', '2024'],
	},
	{
		on: '2024-03-01',
		text: 'Trong [5 năm (2019 - 2023)], các ngành xây 41 nhà; [giai đoạn 2024 - 2028] xóa 400 nhà',
		codes: ['2019-01-01/P5Y', '2024-01-01/P5Y'],
	},
	{
		on: '2024-06-20',
		text: '[Nửa đầu tháng Năm], bắt 3 vụ; [nửa cuối tháng 5/2024] 4 vụ; [tuần đầu tháng 6] 1 vụ',
		codes: ['2024-05-01/P15D', '2024-05-16/P16D', '2024-06-01/P7D'],
	},
	{ on: '2025-03-03', text: 'kỷ niệm 66 năm Ngày truyền thống ([3/3/1959 - 3/3/2025])', codes: ['-'] },
	{
		on: '2025-12-24',
		text: 'thi đua [năm 2026], trao 1.500 suất quà dịp [Tết Bính Ngọ]; riêng [quý I/2026] kết nạp 9 đảng viên',
		codes: ['2026', '-', '2026-Q1'],
	},
	{
		on: '2024-09-20',
		text: 'số liệu [tính từ ngày 15/6/2024 đến ngày 14/9/2024]. Dòng 5 chưa có',
		codes: ['2024-06-15/P92D'],
	},
	{
		on: '2025-01-22',
		text: 'Trong [hai ngày 20 và 21-1], đoàn trao 800 phần quà, trong đó 20 và 21 phần lớn',
		codes: ['2025-01-20/P2D'],
	},
	{
		on: '2024-11-06',
		text: '[Ngày 6/11], Đồn bắt 2 đối tượng. Lúc 23 giờ 40 phút [ngày 5/11], tại Km 31 + 200',
		codes: ['2024-11-06', '2024-11-05'],
	},
	{
		on: '2024-11-06',
		text: 'tạm giữ 9 ngày để điều tra. [Từ đầu năm 2024 đến nay], Đồn bắt 11 vụ/15 đối tượng',
		codes: ['2024-01-01/P311D'],
	},
	{
		on: '2025-05-20',
		text: '[Tính đến ngày 20/5/2025, từ đầu năm], lực lượng góp 1.860 lượt; [từ nay đến 31/8] xóa 46 căn',
		codes: ['2025-01-01/P140D', '2025-05-20/P104D'],
	},
	{
		on: '2024-02-06',
		text: 'trước, trong và sau [Tết], [từ ngày 15/11/2023 đến ngày 6/2/2024] bắt 87 vụ; so với [cùng kỳ] tăng 19 vụ',
		codes: ['-', '2023-11-15/P84D', '-'],
	},
	{
		on: '2024-10-02',
		text: '[9 tháng năm 2024], thu 286 khẩu. Riêng [tháng 9], thu 41 khẩu; cao nhất là [tháng Tư] với 66 khẩu',
		codes: ['2024-01-01/P9M', '2024-09', '2024-04'],
	},
	{
		on: '2023-01-05',
		text: 'Chị L (sinh [năm 2003]) sau 13 tháng mới trốn về. [Năm 2023], đơn vị mở 2 đợt',
		codes: ['2003', '2023'],
	},
	{
		on: '2024-09-05',
		text: '[Năm học 2024 - 2025], các đồn nhận nuôi 86 em. [Từ năm 2016 đến nay], giúp 433 lượt học sinh',
		codes: ['2024', '2016-01-01/P8Y'],
	},
	{
		on: '2023-11-21',
		text: '[từ đầu năm 2023 đến nay] cứu 34 vụ. So với cả [năm 2022] (41 vụ, 12 người chết)',
		codes: ['2023-01-01/P325D', '2022'],
	},
	{ on: '2024-08-15', text: 'trong suốt gần bốn tháng đấu tranh; gấp rưỡi [cùng kỳ]', codes: ['-'] },
	{
		on: '2023-07-18',
		text: 'tổng kết [10 năm (2013 - 2023)]; ông Sóc, 68 tuổi, 25 năm tuổi Đảng; [đến nay] có 209 tổ',
		codes: ['2013-01-01/P10Y', '2023-01-01/P199D'],
	},
	{
		on: '2025-11-28',
		text: 'nêu rõ, [năm 2025] bắt 300 vụ, trong đó [6 tháng đầu năm] 148 vụ; xong [trước ngày 31/8]',
		codes: ['2025', '2025-S1', '2025-08-31'],
	},
	{
		on: '2025-02-18',
		text: '[năm 2020]: 171 vụ; [năm 2021]: 143 vụ. [Năm 2023 và 2024] bắt lần lượt 40 và 25 vụ',
		codes: ['2020', '2021', '2023-01-01/P2Y'],
	},
	{
		on: '2025-02-18',
		text: 'bắt 44, 38 và 39 vụ trong [ba năm 2022, 2023, 2024]. [Quý 2/2024] có 67 vụ',
		codes: ['2022-01-01/P3Y', '2024-Q2'],
	},
	{
		on: '2024-10-08',
		text: 'Kết quả [9 tháng năm 2024]\n[9 tháng năm 2024],BĐBP tỉnh tuần tra 1.876buổi',
		codes: ['2024-01-01/P9M', '2024-01-01/P9M'],
	},
	{
		on: '2024-06-27',
		text: 'Trong [6 tháng đầu năm 2024 (từ 15/12/2023 đến 14/6/2024)], BĐBP bắt 30 vụ',
		codes: ['2024-S1'],
	},
	{
		on: '2024-06-27',
		text: 'Trong [6 tháng đầu năm 2024], [từ ngày 5 đến ngày 10/6] mở đợt cao điểm',
		codes: ['2024-S1', '2024-06-05/P6D'],
	},
	{
		on: '2024-06-27',
		text: 'Nghị định 03/2019/NĐ-CP, Quyết định số 1002/QĐ-BCA, Chỉ thị 01/CT-BTL, mốc 17(2)',
		codes: [],
	},
	{ on: '2024-06-27', text: 'bắt 506 vụ/706 đối tượng, 6/6 bến, 3/8 xuồng, 5-10 cây, 10 - 15%', codes: [] },
	{
		on: '2024-06-27',
		text: 'năm anh em, năm vụ, mỗi năm, hằng quý, nhiều năm liền, gấp năm lần [năm 2018]',
		codes: ['2018'],
	},
	{
		on: '2024-06-27',
		text: 'Quý Mão, quý báu, quý khách; tháng ngày; thứ Năm hằng tuần; Cách mạng tháng Tám',
		codes: [],
	},
	{
		on: '2024-06-27',
		text: 'phạt 18 tháng tù; con 9 tháng tuổi; sau 2 tháng thi công; cứ 3 tháng một lần',
		codes: [],
	},
	{
		on: '2025-08-04',
		text: 'So với [cùng kỳ năm trước], [7 tháng năm 2025] tăng 12 vụ',
		codes: ['-', '2025-01-01/P7M'],
	},
	// what lies ahead without days is a plan's cue, no time of its own
	{ on: '2025-08-04', text: 'nhiệm vụ [5 năm tới], phương hướng thời gian tới', codes: ['-'] },
	{ on: '2025-08-28', text: 'Từ 9 đến 11 giờ [ngày 25/8], các đồn kiểm soát', codes: ['2025-08-25'] },
	{ on: '2025-08-28', text: '[Từ 9 đến 11/8], các đồn kiểm soát', codes: ['2025-08-09/P3D'] },
	{
		on: '2024-07-15',
		text: 'Lũy kế [từ đầu đợt (15/6)]: 5 vụ; [từ đầu đợt cao điểm (ngày 15/6)] bắt 11 vụ',
		codes: ['2024-06-15/P31D', '2024-06-15/P31D'],
	},
];
