import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';

/** The doubts of the reading whose quote begins with the words, by their codes. */
function doubtsOf(text: string, quote: string): string[] {
	const { readings } = extract({ text, issued: '2024-07-12', issuerArea: 'Hà Khê' }, codelists);
	const found = readings.find((r) => r.quote.startsWith(quote));
	expect(found, `${quote} is read`).toBeDefined();
	return found?.rules.flatMap((r) => (r.startsWith('doubt:') ? [r.slice('doubt:'.length)] : [])) ?? [];
}

const HALF = '6 tháng đầu năm 2024, BĐBP tỉnh Hà Khê';

test.each([
	// two figures of one thing: the one that another verb counts is in doubt
	[`${HALF} bắt 40 vụ buôn lậu, ngăn chặn 27 trường hợp.`, '27 trường', 'rival', true],
	[`${HALF} bắt 40 vụ buôn lậu, ngăn chặn 27 trường hợp.`, '40 vụ', 'rival', false],
	// a crew that nobody reaches, told with its boat, is not told missing
	['Hiện còn 1 tàu/8 lao động mất liên lạc.', '8 lao', 'indicator', true],
	['Tàu chìm, 3 người mất liên lạc.', '3 người', 'indicator', false],
	// what is given on an occasion is not of all the years looked back over
	[
		`Nhìn lại 5 năm qua, BĐBP tỉnh Hà Khê bắt 400 vụ ma túy.\n\nDịp này, đơn vị tặng 200 suất quà.`,
		'200 suất',
		'period',
		true,
	],
	[
		`Nhìn lại 5 năm qua, BĐBP tỉnh Hà Khê bắt 400 vụ ma túy.\n\nDịp này, đơn vị tặng 200 suất quà.`,
		'400 vụ',
		'period',
		false,
	],
	// a time taken apart is not that of the whole article
	[
		'Đến nay có 14 cặp bản kết nghĩa. Riêng 5 năm gần đây tăng 6 cặp.\n\nCác đơn vị giúp dân 1.420 ngày công.',
		'1.420',
		'period',
		true,
	],
	// the next storm has days of its own
	['Bão số 6 (14 - 16/6): kêu gọi 1.704 tàu; bão số 7: 1.690 tàu.', '1.690', 'period', true],
	['Bão số 6 (14 - 16/6): kêu gọi 1.704 tàu; bão số 7: 1.690 tàu.', '1.704', 'period', false],
	// a row of numbers that are not told apart
	[`${HALF} cứu nạn 33, 29 và 35 vụ.`, '29', 'rival', true],
	// kinds of one indicator told side by side say nothing against each other
	[`${HALF} tặng 40 suất quà, 15 suất học bổng.`, '15 suất', 'rival', false],
	// a part of the figure before it is no rival
	[`${HALF} bắt 40 vụ ma túy, trong đó quý I 12 vụ.`, '12 vụ', 'rival', false],
	// ships in port or fishing boats
	[`${HALF} kiểm soát 214 lượt phương tiện ra vào cảng cá.`, '214 lượt', 'like', true],
	[`${HALF} kiểm soát 214 lượt tàu cá.`, '214 lượt', 'like', false],
	// guns, or people
	[`${HALF} bắt 3 vụ tàng trữ vũ khí, thu 5 khẩu súng. Riêng tháng 5 thu 2 khẩu.`, '2 khẩu', 'like', true],
	[`${HALF} bắt 3 vụ tàng trữ vũ khí, thu 5 khẩu súng. Riêng tháng 5 thu 2 khẩu.`, '5 khẩu', 'like', false],
	// built or mended
	[`${HALF} làm xong 24 căn nhà cho hộ nghèo.`, '24 căn', 'like', true],
	[`${HALF} xây 24 căn nhà cho hộ nghèo.`, '24 căn', 'like', false],
	[`${HALF} bàn giao 24 căn nhà, gồm cả nhà sửa chữa.`, '24 căn', 'like', true],
	[`${HALF} xây mới 24 căn nhà, sửa chữa 10 căn.`, '24 căn', 'like', false],
	// of what the seized stuff tells, or of everything
	[`${HALF} bắt 31 vụ, tạm giữ 18.600 lít dầu.`, '31 vụ', 'indicator', true],
	[`${HALF} bắt 31 vụ buôn lậu, tạm giữ 18.600 lít dầu.`, '31 vụ', 'indicator', false],
	// the day of the meeting that reviews a longer time
	['Sáng 9/7, BĐBP tỉnh tổng kết phong trào. Toàn đơn vị đã xây 120 căn nhà.', '120 căn', 'review', true],
	['Sáng 9/7, BĐBP tỉnh thăm xã Nậm Lạnh. Các anh tặng 120 suất quà.', '120 suất', 'review', false],
	// how it began, of a time nobody tells
	[
		`${HALF} mở 9 lớp xóa mù chữ. Từ 2 lớp ban đầu với 46 học viên, nay là 212 học viên.`,
		'46 học viên',
		'period',
		true,
	],
	[`${HALF} đỡ đầu 42 em học sinh. Ban đầu chỉ có 6 em học sinh được đỡ đầu.`, '6 em', 'period', true],
	// a total raised from a day nobody tells
	[`${HALF} xây 3 căn nhà, nâng tổng số nhà đã xây lên 27 căn.`, '27 căn', 'period', true],
	[`${HALF} xây 3 căn nhà, nâng tổng số nhà từ năm 2022 đến nay lên 27 căn.`, '3 căn', 'period', false],
	// a number in a story
	[`${HALF} cứu 12 người, hai người còn lại được đưa về bệnh xá.`, 'hai', 'in-words', true],
	[`${HALF} bắt 12 vụ ma túy, ba đối tượng.`, 'ba', 'in-words', false],
	// a flotilla of the whole force is at home in one province and works in several
	[
		'Hải đoàn Biên phòng 77, Bộ Tư lệnh Bộ đội Biên phòng báo tin về chuyến tuần tra. Ngày 10/7/2024, tổ công tác bắt tàu chở 9.000 lít dầu.',
		'9.000 lít',
		'area',
		true,
	],
	// what several provinces did, told before one of them
	['Năm 2023, BĐBP các tỉnh bắt 340 vụ ma túy; riêng BĐBP Hà Khê bắt 62 vụ.', '340 vụ', 'area', true],
	['Năm 2023, BĐBP các tỉnh bắt 340 vụ ma túy; riêng BĐBP Hà Khê bắt 62 vụ.', '62 vụ', 'area', false],
	['Năm 2023, phối hợp với các tỉnh bạn, đồn bắt 14 vụ ma túy.', '14 vụ', 'area', false],
])('what a reading leans on leaves it in doubt: %s', (text, quote, code, expected) => {
	expect(doubtsOf(text, quote).includes(code)).toBe(expected);
});

const CATCH =
	'Rạng sáng 10/7/2024, Đồn Biên phòng Pa Sín bắt 2 đối tượng vận chuyển ma túy, thu 3 bánh heroin.';

test.each([
	// work that is counted over months, in the story of a day
	[`${CATCH}\nĐơn vị tuyên truyền 64 buổi, tuần tra 210 lượt.`, '64 buổi', 'day', true],
	[`${CATCH}\nĐơn vị thu giữ thêm 2 xe máy.`, '2 xe máy', 'day', false],
	// the day of the praise, and of what is praised
	[
		'Sáng 29/6/2024, UBND tỉnh Hà Khê thưởng nóng Ban chuyên án vì trong 2 ngày đã bắt 3 đối tượng, thu 16 bánh heroin.',
		'16 bánh',
		'praised',
		true,
	],
	[
		'Chiều 28/6/2024, Tư lệnh BĐBP gửi Thư khen Đồn Biên phòng Pa Sín (Hà Khê) vừa cứu 11 ngư dân.',
		'11 ngư dân',
		'praised',
		true,
	],
	[
		'Ngày 28/6/2024, UBND tỉnh Hà Khê biểu dương BĐBP tỉnh có thành tích bắt 9 vụ ma túy.',
		'9 vụ',
		'praised',
		true,
	],
	[
		'Ngày 28/6/2024, UBND tỉnh Hà Khê khen thưởng BĐBP tỉnh vì thành tích xuất sắc: tặng Bằng khen cho 3 tập thể.',
		'3 tập thể',
		'praised',
		false,
	],
	[
		'Ngày 28/6/2024, Đồn Biên phòng Pa Sín (Hà Khê) bắt 3 đối tượng, thu 16 bánh heroin; UBND tỉnh đã gửi thư khen.',
		'16 bánh',
		'praised',
		false,
	],
	// the day on which the work of several days is told
	[
		'Ngày 28/6/2024, BĐBP tỉnh Hà Khê cho biết, trong vòng 48 giờ đơn vị đã bắt 4 vụ buôn lậu.',
		'4 vụ',
		'period',
		true,
	],
	[
		'Ngày 28/6/2024, Đồn Biên phòng Pa Sín (Hà Khê) thông tin, chỉ trong ba ngày đã bắt 5 đối tượng buôn lậu.',
		'5 đối',
		'period',
		true,
	],
	[
		'Ngày 28/6/2024, chỉ trong 2 giờ, Đồn Biên phòng Pa Sín (Hà Khê) bắt 4 vụ buôn lậu.',
		'4 vụ',
		'period',
		false,
	],
	// how things stand in a storm changes from day to day
	['Ngày 10/7/2024, bão số 3 đổ bộ vào Hà Khê.\nCác đồn đã sơ tán 120 hộ dân.', '120 hộ', 'storm', true],
	[
		'Bão số 3 đổ bộ vào Hà Khê.\nĐến 10 giờ ngày 10/7/2024, các đồn đã sơ tán 120 hộ dân.',
		'120 hộ',
		'storm',
		false,
	],
	// the half the article names has just begun: what is done is of the one before, as it seems
	[
		'BĐBP tỉnh Hà Khê triển khai công tác 6 tháng cuối năm 2024\nCác đồn đã tuần tra 640 lượt.',
		'640',
		'period',
		true,
	],
	['BĐBP tỉnh Hà Khê thực hiện công tác năm 2024\nCác đồn đã tuần tra 640 lượt.', '640', 'unfinished', true],
	[
		'BĐBP tỉnh Hà Khê sơ kết công tác 6 tháng đầu năm 2024\nCác đồn đã tuần tra 640 lượt.',
		'640',
		'unfinished',
		false,
	],
	// the length of a drive whose days nothing tells is no beginning of the year
	['Cao điểm\nHai tháng ra quân đã khép lại. Các đồn bắt 40 vụ.', '40 vụ', 'period', true],
	['Hai tháng đầu năm đã khép lại. Các đồn bắt 40 vụ.', '40 vụ', 'period', false],
])('a time that does not fit leaves a reading in doubt: %s', (text, quote, code, expected) => {
	expect(doubtsOf(text, quote).includes(code)).toBe(expected);
});
