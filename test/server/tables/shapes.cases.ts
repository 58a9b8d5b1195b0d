/**
 * Invented tables of many shapes. A line is a row, its cells parted by bars; a line without bars is a line over or under the table.
 * "<" and "^" are places a merged cell covers. "{224 patrol.sessions 2024}" is a figure with what a person reads off it: indicator,
 * period, then what differs from a result of the whole province: change, target, context, "@" and a post, "#" and another province,
 * "<" where it is a part of another figure.
 */
export const SHAPES: Readonly<Record<string, string>> = {
	'one period, unit column': `
KẾT QUẢ CÔNG TÁC BIÊN PHÒNG NĂM 2024
STT | Nội dung | ĐVT | Số lượng
1 | Tuần tra biên giới | buổi | {1.224 patrol.sessions 2024}
2 | Bắt giữ tội phạm ma túy | vụ | {25 drugs.cases 2024}
3 | Heroin thu giữ | kg | {0,128 drugs.heroin 2024}`,
	'two years, units in the labels': `
Nội dung | Năm 2023 | Năm 2024
Tuần tra biên giới (buổi) | {210 patrol.sessions 2023} | {224 patrol.sessions 2024}
Nhập cảnh trái phép (vụ) | {11 illegal_entry.cases 2023} | {9 illegal_entry.cases 2024}`,
	'periods under a merged head': `
STT | Nội dung | ĐVT | 6 tháng đầu năm | < | Ghi chú
^ | ^ | ^ | 2023 | 2024 | ^
1 | Tuyên truyền | buổi | {600 propaganda.sessions 2023-S1} | {650 propaganda.sessions 2024-S1} | 
2 | Buôn lậu | vụ | {12 smuggling.cases 2023-S1} | {15 smuggling.cases 2024-S1} | tăng`,
	'sections named by words that head columns elsewhere, rises in shares': `
TT | Nội dung | ĐVT | Quý I/2023 | Quý I/2024 | Tăng, giảm
I | Quản lý biên giới
1 | Tuần tra biên giới | buổi | {200 patrol.sessions 2023-Q1} | {220 patrol.sessions 2024-Q1} | {10% patrol.sessions 2024-Q1 change}
II | Cửa khẩu
2 | Người xuất, nhập cảnh | lượt | {8.644 gate.person_crossings 2023-Q1} | {9.117 gate.person_crossings 2024-Q1} | {+473 gate.person_crossings 2024-Q1 change}
3 | Nhà bàn giao cho hộ nghèo | căn | {0 housing.houses_built 2023-Q1} | {5 housing.houses_built 2024-Q1} | {+5 housing.houses_built 2024-Q1 change}`,
	'a merged head over results and over changes, numbered columns': `
BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC
STT | Nội dung | ĐVT | Kết quả | < | So sánh | <
^ | ^ | ^ | Quý I/2023 | Quý I/2024 | Tăng, giảm | Tỷ lệ %
A | B | C | 1 | 2 | 3=2-1 | 4=2/1
1 | Tuần tra biên giới | buổi | {200 patrol.sessions 2023-Q1} | {220 patrol.sessions 2024-Q1} | {20 patrol.sessions 2024-Q1 change} | {110 patrol.sessions 2024-Q1 change}
2 | Vụ ma túy | vụ | {10 drugs.cases 2023-Q1} | {8 drugs.cases 2024-Q1} | {-2 drugs.cases 2024-Q1 change} | {80 drugs.cases 2024-Q1 change}`,
	'the ratio itself under a share is no share': `
Nội dung | ĐVT | Năm 2023 | Năm 2024 | Tỷ lệ %
Tuần tra biên giới | buổi | {200 patrol.sessions 2023} | {220 patrol.sessions 2024} | 1,1`,
	'plan, done, attained': `
Thực hiện chỉ tiêu năm 2024
TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Thực hiện năm 2024 | Đạt %
1 | Xây dựng nhà đại đoàn kết | căn | {100 housing.houses_built 2024 target} | {96 housing.houses_built 2024} | 96
2 | Tuyên truyền | buổi | {400 propaganda.sessions 2024 target} | {412 propaganda.sessions 2024} | 103`,
	'plan and done under the year': `
Nội dung | ĐVT | Năm 2024 | <
^ | ^ | Kế hoạch | Thực hiện
Tuần tra biên giới | buổi | {900 patrol.sessions 2024 target} | {912 patrol.sessions 2024}
Học sinh được nâng bước | em | {40 education.sponsored_students 2024 target} | {43 education.sponsored_students 2024}`,
	'this time, the same time before, rise and fall': `
Kết quả 9 tháng đầu năm 2024
Nội dung | Kỳ này | Cùng kỳ năm trước | Tăng (+), giảm (-)
Số vụ mua bán người | {3 trafficking.cases 2024-01-01/P9M} | {2 trafficking.cases 2023-01-01/P9M} | {+1 trafficking.cases 2024-01-01/P9M change}
Số đối tượng mua bán người | {04 trafficking.suspects 2024-01-01/P9M} | {05 trafficking.suspects 2023-01-01/P9M} | {-01 trafficking.suspects 2024-01-01/P9M change}`,
	'rises and falls in columns of their own': `
Nội dung | ĐVT | Năm 2023 | Năm 2024 | Tăng | Giảm
Tuần tra biên giới | buổi | {210 patrol.sessions 2023} | {224 patrol.sessions 2024} | {14 patrol.sessions 2024 change} | 
Nhập cảnh trái phép | vụ | {11 illegal_entry.cases 2023} | {9 illegal_entry.cases 2024} | - | {2 illegal_entry.cases 2024 change=-2}`,
	'rises told in words': `
Nội dung | ĐVT | Năm 2023 | Năm 2024 | So với cùng kỳ
Tuần tra biên giới | buổi | {210 patrol.sessions 2023} | {224 patrol.sessions 2024} | {tăng 14 patrol.sessions 2024 change=14}
Nhập cảnh trái phép | vụ | {11 illegal_entry.cases 2023} | {9 illegal_entry.cases 2024} | {giảm 2 illegal_entry.cases 2024 change=-2}`,
	'four quarters and the year': `
Bảng 3. Kết quả đấu tranh với tội phạm năm 2023 (ĐVT: vụ)
Nội dung | Quý I | Quý II | Quý III | Quý IV | Cả năm
Bắt giữ tội phạm về ma túy | {5 drugs.cases 2023-Q1} | {7 drugs.cases 2023-Q2} | {6 drugs.cases 2023-Q3} | {9 drugs.cases 2023-Q4} | {27 drugs.cases 2023}
Nhập cảnh trái phép | {3 illegal_entry.cases 2023-Q1} | … | {4 illegal_entry.cases 2023-Q3} | - | {7 illegal_entry.cases 2023}`,
	'months by short names': `
Số liệu năm 2023
Nội dung | Đơn vị tính | T1 | T2 | Tháng 3 | Cộng
Tuần tra biên giới | buổi | {18 patrol.sessions 2023-01} | {20 patrol.sessions 2023-02} | {22 patrol.sessions 2023-03} | {60 patrol.sessions 2023-Q1}`,
	'a month and the year so far': `
TỔNG HỢP SỐ LIỆU THÁNG 5/2024
TT | Chỉ tiêu | Đơn vị tính | Tháng 4/2024 | Tháng 5/2024 | Lũy kế 5 tháng
1 | Tuần tra biên giới | buổi | {168 patrol.sessions 2024-04} | {181 patrol.sessions 2024-05} | {842 patrol.sessions 2024-01-01/P5M}
2 | Vụ buôn lậu | vụ | {7 smuggling.cases 2024-04} | {0 smuggling.cases 2024-05} | {39 smuggling.cases 2024-01-01/P5M}`,
	'years down, what is counted across': `
Năm | Tuần tra (buổi) | Nhập cảnh trái phép (vụ)
2022 | {400 patrol.sessions 2022} | {11 illegal_entry.cases 2022}
2023 | {421 patrol.sessions 2023} | {9 illegal_entry.cases 2023}`,
	'quarters down under a year': `
Kết quả đấu tranh ma túy năm 2023
Thời gian | Số vụ ma túy | Số đối tượng ma túy
Quý I | {4 drugs.cases 2023-Q1} | {5 drugs.suspects 2023-Q1}
Quý II | {6 drugs.cases 2023-Q2} | {8 drugs.suspects 2023-Q2}
Cả năm | {10 drugs.cases 2023} | {13 drugs.suspects 2023}`,
	'posts down, what is counted across, their sum': `
KẾT QUẢ TUẦN TRA, TUYÊN TRUYỀN QUÝ I NĂM 2024
TT | Đơn vị | Tuần tra | < | Tuyên truyền | < | Ngày báo cáo
^ | ^ | Số buổi | Lượt CB, CS | Số buổi | Lượt người nghe | ^
1 | Đồn BP Ma Lù Thàng | {24 patrol.sessions 2024-Q1 @Đồn BP Ma Lù Thàng <} | {144 patrol.troop_turns 2024-Q1 @Đồn BP Ma Lù Thàng <} | {60 propaganda.sessions 2024-Q1 @Đồn BP Ma Lù Thàng <} | {3.600 propaganda.listeners 2024-Q1 @Đồn BP Ma Lù Thàng <} | 14/3/2024
2 | Đồn BP Huổi Luông | {20 patrol.sessions 2024-Q1 @Đồn BP Huổi Luông <} | {120 patrol.troop_turns 2024-Q1 @Đồn BP Huổi Luông <} | {55 propaganda.sessions 2024-Q1 @Đồn BP Huổi Luông <} | {3.200 propaganda.listeners 2024-Q1 @Đồn BP Huổi Luông <} | 15/3/2024
 | Cộng | {44 patrol.sessions 2024-Q1} | {264 patrol.troop_turns 2024-Q1} | {115 propaganda.sessions 2024-Q1} | {6.800 propaganda.listeners 2024-Q1} | `,
	'posts down, cases and suspects under what they are of': `
Năm 2024
Đơn vị | Ma túy | < | Buôn lậu | <
^ | Số vụ | Số đối tượng | Số vụ | Số đối tượng
Đồn Biên phòng Nậm Pa | {9 drugs.cases 2024 @Đồn Biên phòng Nậm Pa} | {12 drugs.suspects 2024 @Đồn Biên phòng Nậm Pa} | {3 smuggling.cases 2024 @Đồn Biên phòng Nậm Pa} | {4 smuggling.suspects 2024 @Đồn Biên phòng Nậm Pa}
Đồn Biên phòng Huổi Só | {5 drugs.cases 2024 @Đồn Biên phòng Huổi Só} | {7 drugs.suspects 2024 @Đồn Biên phòng Huổi Só} | {0 smuggling.cases 2024 @Đồn Biên phòng Huổi Só}* | -`,
	'posts across, what is counted down': `
Kết quả công tác năm 2024
Nội dung | ĐVT | Đồn Nậm Pa | Đồn Huổi Só | Tổng cộng
Tuần tra biên giới | buổi | {120 patrol.sessions 2024 @Đồn Nậm Pa} | {98 patrol.sessions 2024 @Đồn Huổi Só} | {218 patrol.sessions 2024}
Tuyên truyền | buổi | {30 propaganda.sessions 2024 @Đồn Nậm Pa} | {41 propaganda.sessions 2024 @Đồn Huổi Só} | {71 propaganda.sessions 2024}`,
	'provinces down': `
Kết quả năm 2024
TT | Tỉnh | Tuần tra (buổi) | Vụ ma túy
1 | Điện Biên | {820 patrol.sessions 2024 #Điện Biên} | {61 drugs.cases 2024 #Điện Biên}
2 | Sơn La | {790 patrol.sessions 2024 #Sơn La} | {75 drugs.cases 2024 #Sơn La}`,
	'provinces across': `
Kết quả năm 2024
Nội dung | ĐVT | BĐBP tỉnh Điện Biên | BĐBP tỉnh Sơn La
Tuần tra biên giới | buổi | {820 patrol.sessions 2024 #Điện Biên} | {790 patrol.sessions 2024 #Sơn La}`,
	'parts under "Trong đó"': `
Nội dung | ĐVT | Năm 2023 | Năm 2024
Bắt giữ tội phạm ma túy | vụ | {40 drugs.cases 2023} | {44 drugs.cases 2024}
Trong đó: |  |  | 
- Heroin | vụ | {15 drugs.cases 2023 <} | {18 drugs.cases 2024 <}
- Ma túy tổng hợp | vụ | {25 drugs.cases 2023 <} | {26 drugs.cases 2024 <}
Tuần tra biên giới | buổi | {210 patrol.sessions 2023} | {224 patrol.sessions 2024}`,
	'sections, items, details': `
Kết quả năm 2024
STT | NỘI DUNG | ĐVT | Thực hiện
I | QUẢN LÝ, BẢO VỆ BIÊN GIỚI |  | 
1 | Tuần tra bảo vệ biên giới | buổi | {224 patrol.sessions 2024}
 | - Lượt cán bộ, chiến sĩ tham gia | lượt người | {1.344 patrol.troop_turns 2024}
II | ĐẤU TRANH PHÒNG, CHỐNG TỘI PHẠM |  | 
1 | Tội phạm về ma túy | vụ | {25 drugs.cases 2024}
 |  | đối tượng | {30 drugs.suspects 2024}
 | Tang vật thu giữ: |  | 
 | - Heroin | kg | {0,128 drugs.heroin 2024}
2 | Mua bán người | vụ | {1 trafficking.cases 2024}
 | Tổng cộng |  | 99.999`,
	'a row that spans the table names a section': `
Nội dung | ĐVT | Năm 2024
ĐẤU TRANH PHÒNG, CHỐNG TỘI PHẠM | < | <
Tội phạm về ma túy | vụ | {25 drugs.cases 2024}
VẬN ĐỘNG QUẦN CHÚNG | < | <
Xây dựng nhà cho hộ nghèo | căn | {12 housing.houses_built 2024}`,
	'pairs by strokes': `
Nội dung | ĐVT | Quý I/2024
Tội phạm về ma túy | vụ/đối tượng | {25 drugs.cases 2024-Q1}/{30 drugs.suspects 2024-Q1}
Buôn lậu | vụ/đối tượng | {04 smuggling.cases 2024-Q1}/{05 smuggling.suspects 2024-Q1}`,
	'figures with their units in the cells': `
Nội dung | Kết quả năm 2024
Tội phạm về ma túy | {05 vụ drugs.cases 2024}/{07 đối tượng drugs.suspects 2024}
Tuần tra biên giới | {224 buổi patrol.sessions 2024}`,
	'bounds and marks of notes': `
Nội dung | ĐVT | Năm 2024
Tuyên truyền | lượt người nghe | {hơn 900 propaganda.listeners 2024}
Tuần tra biên giới | buổi | {224 patrol.sessions 2024} (1)
Buôn lậu | vụ | {15 smuggling.cases 2024}*
(1) Số liệu chưa gồm tuần tra song phương.`,
	'the unit of the whole table over it': `
Thống kê vi phạm năm 2024
 |  | (ĐVT: vụ)
Nội dung | Năm 2023 | Năm 2024
Buôn lậu | {31 smuggling.cases 2023} | {28 smuggling.cases 2024}
Mua bán người | {2 trafficking.cases 2023} | {0 trafficking.cases 2024}`,
	'money that leans on the title': `
KẾT QUẢ HỖ TRỢ XÂY DỰNG NHÀ Ở CHO HỘ NGHÈO NĂM 2024
TT | Đơn vị | Đã bàn giao | Kinh phí (triệu đồng)
1 | Đồn Biên phòng Tà Vông | {6 housing.houses_built 2024 @Đồn Biên phòng Tà Vông} | {480 housing.funds 2024 @Đồn Biên phòng Tà Vông}
2 | Đồn Biên phòng Xín Chải | {7 housing.houses_built 2024 @Đồn Biên phòng Xín Chải} | {560,5 housing.funds 2024 @Đồn Biên phòng Xín Chải}`,
	'two tables below one another, each of its time': `
Bảng 1. Kết quả tuần tra quý I năm 2024
Nội dung | ĐVT | Số lượng
Tuần tra biên giới | buổi | {224 patrol.sessions 2024-Q1}
Bảng 2. Kết quả tuyên truyền quý II năm 2024
Nội dung | ĐVT | Số lượng | Ghi chú
Tuyên truyền | buổi | {65 propaganda.sessions 2024-Q2} | đạt`,
	'heads again on the next page': `
Nội dung | ĐVT | Năm 2024
Tuần tra biên giới | buổi | {224 patrol.sessions 2024}
Nội dung | ĐVT | Năm 2024
Tuyên truyền | buổi | {65 propaganda.sessions 2024}`,
	'two tables of two columns below one another, each of its time': `
Nội dung | Năm 2023
Tuần tra biên giới (buổi) | {210 patrol.sessions 2023}
Nhập cảnh trái phép (vụ) | {11 illegal_entry.cases 2023}
Nội dung | Năm 2024
Tuần tra biên giới (buổi) | {224 patrol.sessions 2024}
Nhập cảnh trái phép (vụ) | {9 illegal_entry.cases 2024}`,
	'letterhead above, signatures below': `
BỘ CHỈ HUY BĐBP TỈNH LAI CHÂU |  |  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG THAM MƯU |  |  | Độc lập - Tự do - Hạnh phúc
BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2024
STT | Nội dung | ĐVT | Thực hiện
1 | Tuần tra biên giới | buổi | {224 patrol.sessions 2024}
 | Lai Châu, ngày 15 tháng 12 năm 2024
NGƯỜI LẬP BIỂU |  |  | CHỈ HUY TRƯỞNG
Thiếu tá Lò Văn 9 |  |  | Đại tá Vàng A 7`,
	'people and papers are no figures': `
TT | Họ và tên | Cấp bậc | Năm sinh | Số điện thoại
1 | Nguyễn Văn A | Thiếu tá | 1980 | 0912345678
2 | Trần Văn B | Đại úy | 1985 | 0987654321`,
	'numbers as units write them': `
Nội dung | ĐVT | Năm 2024
Khám bệnh miễn phí | lượt người | {12.345 health.patients 2024}
Tiền phạt vi phạm hành chính | triệu đồng | {1.046,5 penalty.fines 2024}
Tuyên truyền | buổi | {08 propaganda.sessions 2024}`,
	'awards by who got them': `
Khen thưởng năm 2024
TT | Hình thức khen thưởng | Tập thể | Cá nhân
1 | Bằng khen của Bộ Quốc phòng | {2 awards.given 2024} | {5 awards.given 2024}
2 | Giấy khen của Bộ Chỉ huy BĐBP tỉnh | {9 awards.given 2024} | {27 awards.given 2024}`,
	'the unit over a column of money is not that of the rows': `
KẾT QUẢ GIÚP DÂN NĂM 2024
TT | Nội dung | Số lượng | ĐVT | Thành tiền (đồng)
1 | Xây nhà cho hộ nghèo | {12 housing.houses_built 2024} | căn | {960.000.000 housing.funds 2024}`,
	'thousands set apart by commas where things are counted': `
Nội dung | ĐVT | Năm 2024
Khám bệnh miễn phí | lượt người | {2,112 health.patients 2024 =2112}
Heroin thu giữ | kg | {2,112 drugs.heroin 2024}`,
	'a share of the plan beside one of the year before': `
TT | Chỉ tiêu | ĐVT | KH năm 2024 | Thực hiện | < | So sánh (%) | <
^ | ^ | ^ | ^ | 9 tháng 2023 | 9 tháng 2024 | Với KH | Với cùng kỳ
1 | Tuyên truyền | buổi | {400 propaganda.sessions 2024 target} | {300 propaganda.sessions 2023-01-01/P9M} | {330 propaganda.sessions 2024-01-01/P9M} | 82,5 | {110 propaganda.sessions 2024-01-01/P9M change}`,
	'a sum leans on the year of its neighbours': `
Nội dung | ĐVT | 01/2023 | 02/2023 | Cộng quý I
Tuần tra biên giới | buổi | {98 patrol.sessions 2023-01} | {87 patrol.sessions 2023-02} | {295 patrol.sessions 2023-Q1}`,
	'several figures in a cell, each with what it counts': `
BÁO CÁO NHANH THÁNG 8 NĂM 2024
STT | Nội dung | Kết quả
1 | Đấu tranh phòng, chống ma túy | {05 vụ drugs.cases 2024-08}/{07 đối tượng drugs.suspects 2024-08}; thu {0,35 kg drugs.heroin 2024-08} heroin
2 | Giúp dân | {350 ngày công civic.workdays 2024-08}`,
	'cases by province under a title that says of what': `
KẾT QUẢ ĐẤU TRANH CỦA BĐBP CÁC TỈNH NĂM 2024
TT | Địa phương | Số vụ | Heroin (kg)
1 | Điện Biên | {61 crime.cases 2024 #Điện Biên} | {12,5 drugs.heroin 2024 #Điện Biên}
2 | Sơn La | {75 crime.cases 2024 #Sơn La} | {20 drugs.heroin 2024 #Sơn La}`,
	'units known by what stands in their column': `
CÔNG TÁC VẬN ĐỘNG QUẦN CHÚNG THÁNG 10/2024
Việc làm được | Bao nhiêu | Tính bằng
Tuyên truyền | {40 propaganda.sessions 2024-10} | buổi
Tặng quà | {120 gifts.sets 2024-10} | suất`,
	'what a unit owns is nothing it seized': `
THỐNG KÊ VŨ KHÍ, TRANG BỊ CỦA ĐƠN VỊ NĂM 2024
TT | Tên trang bị | ĐVT | Số lượng
1 | Súng AK | khẩu | 120
2 | Ô tô | chiếc | 14`,
	'points given are no sessions': `
KẾT QUẢ THI ĐUA QUÝ I/2024
TT | Đơn vị | Tuần tra | Tuyên truyền | Xếp hạng
1 | Đồn Nậm Pa | 9,5 | 8,5 | 1
2 | Đồn Huổi Só | 9,1 | 8,8 | 2`,
	'two tables beside one another': `
KẾT QUẢ CÔNG TÁC NĂM 2024
Nội dung | ĐVT | Số lượng |  | Nội dung | ĐVT | Số lượng
Tuần tra biên giới | buổi | {224 patrol.sessions 2024} |  | Tuyên truyền | buổi | {65 propaganda.sessions 2024}
Tội phạm về ma túy | vụ | {25 drugs.cases 2024} |  | Tặng quà | suất | {120 gifts.sets 2024}
Tội phạm buôn lậu | vụ | {15 smuggling.cases 2024}`,
	'two tables beside one another, each under its own title and head': `
KẾT QUẢ CÔNG TÁC
Quý I năm 2024 |  |  |  | Quý II năm 2024
TT | Nội dung | Kết quả |  | TT | Chỉ tiêu | ĐVT | Thực hiện
1 | Tuần tra (buổi) | {224 patrol.sessions 2024-Q1} |  | 1 | Tuyên truyền | buổi | {65 propaganda.sessions 2024-Q2}
2 | Vụ ma túy | {25 drugs.cases 2024-Q1} |  | 2 | Tặng quà | suất | {120 gifts.sets 2024-Q2}`,
	'a list of posts that goes on beside itself': `
Kết quả tuần tra năm 2024
TT | Đơn vị | Số buổi tuần tra | TT | Đơn vị | Số buổi tuần tra
1 | Đồn Biên phòng Nậm Pa | {120 patrol.sessions 2024 @Đồn Biên phòng Nậm Pa} | 3 | Đồn Biên phòng Tà Vông | {77 patrol.sessions 2024 @Đồn Biên phòng Tà Vông}
2 | Đồn Biên phòng Huổi Só | {98 patrol.sessions 2024 @Đồn Biên phòng Huổi Só} | 4 | Đồn Biên phòng Xín Chải | {81 patrol.sessions 2024 @Đồn Biên phòng Xín Chải}`,
	'posts beside what is counted, the second table lower': `
Năm 2024
Đơn vị | Tuần tra (buổi) |  | 
Đồn Biên phòng Nậm Pa | {120 patrol.sessions 2024 @Đồn Biên phòng Nậm Pa} |  | Nội dung | Năm 2023
Đồn Biên phòng Huổi Só | {98 patrol.sessions 2024 @Đồn Biên phòng Huổi Só} |  | Tuyên truyền (buổi) | {65 propaganda.sessions 2023}
 |  |  | Tặng quà (suất) | {120 gifts.sets 2023}`,
	'an empty column, and units again, within one table': `
Nội dung |  | Đơn vị | Năm 2023 |  | Năm 2024 | Ghi chú
Tuần tra biên giới |  | buổi | {210 patrol.sessions 2023} |  | {224 patrol.sessions 2024} | đạt
Tội phạm về ma túy |  | vụ | {40 drugs.cases 2023} |  | {44 drugs.cases 2024} | đạt`,
	'parts without a mark, up to their sum': `
Nội dung | ĐVT | Năm 2024
Bắt giữ tội phạm | vụ | {120 crime.cases 2024}
Trong đó: Ma túy | vụ | {44 drugs.cases 2024 <}
Buôn lậu | vụ | {73 smuggling.cases 2024 <}
Mua bán người | vụ | {3 trafficking.cases 2024 <}
Nhập cảnh trái phép | vụ | {9 illegal_entry.cases 2024}`,
	'rows after parts that never make up the whole': `
Nội dung | ĐVT | Năm 2024
Bắt giữ tội phạm | vụ | {120 crime.cases 2024}
Trong đó: Ma túy | vụ | {44 drugs.cases 2024 <}
Nhập cảnh trái phép | vụ | {9 illegal_entry.cases 2024}
Tuyên truyền | buổi | {65 propaganda.sessions 2024}`,
	'a total below its parts': `
Nội dung | ĐVT | Năm 2023 | Năm 2024
Tuyên truyền | buổi | {60 propaganda.sessions 2023} | {65 propaganda.sessions 2024}
Ma túy | vụ | {40 drugs.cases 2023 <} | {44 drugs.cases 2024 <}
Buôn lậu | vụ | {70 smuggling.cases 2023 <} | {73 smuggling.cases 2024 <}
Tổng số vụ bắt giữ tội phạm | vụ | {110 crime.cases 2023} | {117 crime.cases 2024}`,
	'a total that is not the sum of the rows above it': `
Nội dung | ĐVT | Năm 2024
Ma túy | vụ | {44 drugs.cases 2024}
Buôn lậu | vụ | {73 smuggling.cases 2024}
Tổng số vụ bắt giữ tội phạm | vụ | {170 crime.cases 2024}`,
};
