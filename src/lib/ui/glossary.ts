/** Words of the trade and of this program, each explained in a sentence or two. */
export const glossary = {
	'so-bo': {
		name: 'Sơ bộ',
		says: 'Số công bố trước khi kỳ kết thúc nên còn có thể thay đổi. Khi có số chính thức, số chính thức được dùng; số sơ bộ vẫn được giữ lại.',
	},
	'suy-ra': {
		name: 'Suy ra',
		says: 'Nguồn không viết con số này; chương trình tính từ các số đã công bố, ví dụ 6 tháng cuối năm bằng cả năm trừ 6 tháng đầu năm.',
	},
	'cung-ky': {
		name: 'Cùng kỳ',
		says: 'Cùng khoảng thời gian của năm trước: 6 tháng đầu năm so với 6 tháng đầu năm, cả năm so với cả năm.',
	},
	'binh-quan-thang': {
		name: 'Bình quân tháng',
		says: 'Số của kỳ chia cho số tháng của kỳ. Dùng để đặt cạnh nhau hai kỳ dài ngắn khác nhau.',
	},
	'khac-do-dai': {
		name: 'Khác độ dài kỳ',
		says: 'Hai kỳ dài ngắn khác nhau nên không tính tăng, giảm; chỉ đặt cạnh nhau bình quân tháng để tham khảo.',
	},
	'tham-khao': {
		name: 'Tham khảo',
		says: 'Hai con số được đặt cạnh nhau nhưng không tính chênh lệch hay phần trăm, vì có lý do khiến phép so không chắc chắn.',
	},
	'khac-pham-vi': {
		name: 'Khác phạm vi',
		says: 'Hai con số không cùng người thực hiện hoặc không cùng cách phân loại, nên không so sánh được.',
	},
	'can-duoi': {
		name: 'Trên, hơn, ít nhất',
		says: 'Nguồn chỉ cho biết một phía: “trên 2.000” là lớn hơn 2.000, không phải đúng 2.000.',
	},
	'mau-thuan': {
		name: 'Mâu thuẫn',
		says: 'Hai bài viết nêu hai con số khác nhau cho cùng một chỉ tiêu, địa bàn và kỳ. Cả hai được giữ lại đến khi có người quyết định.',
	},
	'khong-co-so': {
		name: '… (không có số liệu)',
		says: 'Các bài đã nhập không nêu con số này. Không có số liệu không có nghĩa là bằng 0.',
	},
	'mot-phan': {
		name: '≥ (tổng một phần)',
		says: 'Tổng của những kỳ hoặc đơn vị có số liệu; còn thiếu ít nhất một phần nên tổng thật không nhỏ hơn số này.',
	},
	'hien-co': {
		name: 'Số hiện có',
		says: 'Số đếm tại một thời điểm (ví dụ số tổ tự quản đang hoạt động), không cộng dồn qua các kỳ.',
	},
	'ngay-chot': {
		name: 'Ngày chốt số liệu',
		says: 'Ngày cuối cùng mà con số đã tính đến. Nhiều bài không nêu ngày này; khi đó chương trình nói rõ và hiểu kỳ theo quy tắc đã chọn, không tự đặt ngày thay cho nguồn.',
	},
	'nghi-ngo': {
		name: 'Nghi ngờ',
		says: 'Máy đọc chưa chắc về con số này. Số được đánh dấu, xếp lên trước để người xem lại, và không cộng vào tổng nào đến khi có người xác nhận.',
	},
	luot: {
		name: 'Lượt',
		says: 'Đếm số lần tham gia, không phải số người khác nhau: một người đi ba buổi là ba lượt.',
	},
} as const satisfies Record<string, { name: string; says: string }>;

export type TermId = keyof typeof glossary;
