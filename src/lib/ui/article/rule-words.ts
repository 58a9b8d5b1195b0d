/** Words for what leaves the reader in doubt, by the name after "doubt:". */
const doubts: Readonly<Record<string, string>> = {
	kind: 'Kỳ nêu trong câu còn dài mà câu không nói đã làm xong; có thể là chỉ tiêu.',
	carried: 'Câu này không nói rõ về việc gì; chỉ tiêu được lấy theo câu trước.',
	house: 'Chưa rõ là nhà xây mới, nhà sửa chữa hay nhà được hỗ trợ kinh phí.',
	given: 'Câu kể các thứ đem tặng rồi nêu trị giá; có thể không phải trị giá quà tặng.',
	colloquial: 'Con số viết theo lối nói, có thể hiểu khác.',
	'dot-decimal': 'Con số dùng dấu chấm làm dấu thập phân.',
	'spaced-decimal': 'Con số có dấu cách trước phần thập phân.',
	'in-words': 'Con số nhỏ viết bằng chữ, có thể chỉ là lời kể.',
	rival: 'Bài đã nêu một con số khác cho cùng chỉ tiêu và cùng kỳ; con số này có thể của việc khác.',
	like: 'Câu không có chữ phân biệt chỉ tiêu này với chỉ tiêu gần giống.',
	fled: 'Những người này đã bỏ chạy; không rõ có ai bị bắt không.',
	whose: 'Câu nói về việc của lực lượng khác hoặc của cả tỉnh; có thể có phần của Biên phòng.',
	day: 'Cả bài kể việc của một ngày; con số này thường được đếm theo tháng, theo kỳ.',
	storm: 'Số liệu bão, lũ thay đổi từng ngày; câu không nói là của ngày nào.',
	review: 'Ngày trong câu là ngày họp tổng kết, sơ kết; con số này có thể của cả kỳ được tổng kết.',
	praised: 'Ngày trong câu là ngày khen thưởng; chưa chắc việc được khen xảy ra ngày nào.',
	'same-day': 'Câu ghi “cùng ngày”; chưa chắc là ngày nào.',
	unfinished: 'Kỳ lấy theo cả bài còn dài khi bài đăng; con số này có thể của kỳ khác.',
	'change-period': 'Mức tăng, giảm không cùng kỳ với con số được nói tới.',
	indicator: 'Chưa chắc con số này thuộc chỉ tiêu nào.',
	article: 'Câu này không nói rõ về việc gì; chỉ tiêu được lấy theo việc cả bài nói tới.',
	case: 'Câu chỉ nói số vụ, không nói vụ về việc gì.',
	change: 'Câu chỉ nói số vụ, số đối tượng tăng hay giảm, không nói về việc gì.',
	period: 'Chưa chắc con số này thuộc kỳ nào.',
	area: 'Bài không ghi rõ là của tỉnh nào; chưa chắc con số này của địa bàn nào.',
	unit: 'Chưa chắc đơn vị tính.',
	actor: 'Câu không nói ai làm; câu trước nói về lực lượng hay tổ chức khác.',
	number: 'Con số viết theo cách có thể hiểu khác.',
	differs: 'Mức tăng, giảm không khớp với hai con số cùng hàng.',
};

/** Words for the steps of a reading, by rule name without its last part; a name not here is shown as it is. */
const steps: Readonly<Record<string, string>> = {
	'topic:left': 'Chỉ tiêu lấy từ chữ đứng ngay trước con số.',
	'topic:right': 'Chỉ tiêu lấy từ chữ đứng ngay sau con số.',
	'topic:far': 'Chỉ tiêu lấy từ chữ đứng trước con số, cách một hay nhiều dấu phẩy.',
	'topic:passive': 'Chỉ tiêu lấy từ chữ “được …” ở cuối vế câu.',
	'topic:before': 'Chỉ tiêu lấy từ chữ đứng trước trong câu.',
	'topic:after': 'Chỉ tiêu lấy từ chữ đứng sau trong câu.',
	'topic:heading': 'Chỉ tiêu lấy từ đề mục phía trên.',
	'subject:head': 'Việc được nói ở đầu câu.',
	'subject:right': 'Việc được nói ở sau con số.',
	'subject:heading': 'Việc được nói ở đề mục phía trên.',
	'subject:article': 'Cả bài chỉ nói về một việc, nên con số thuộc việc đó.',
	'subject:lead': 'Việc được nói ở câu mở đầu đoạn.',
	'subject:sentence': 'Cùng việc với các vụ nêu trước trong câu.',
	'subject:case': 'Cùng vụ việc với con số đứng trước.',
	'caught:with': 'Tang vật thu được của những người vừa bắt.',
	'caught:told': 'Bài tới đây chỉ kể về ma túy thu được.',
	'subject:seized': 'Tang vật của vụ việc vừa nói.',
	'subject:in': 'Vụ án được nói ngay sau con số.',
	'subject:total': 'Là một phần của các vụ vừa nêu, cùng việc.',
	'rest:crime': 'Là phần “khác” còn lại của tổng số vụ.',
	'fined:next': 'Câu nói ngay sau đó các vụ này bị xử phạt.',
	'ranked:total': 'Câu xếp hạng theo tổng số vụ.',
	pair: 'Cùng việc với con số ghép đôi đứng trước.',
	'cash:given': 'Tiền mặt được ủng hộ, không phải tang vật.',
	'drive:houses': 'Cả bài nói về làm nhà, nên công sức và tiền là cho nhà ở.',
	sum: 'Là số chung của nhiều tỉnh, không tính cho riêng tỉnh nào.',
	'sum:part': 'Là phần của từng tỉnh trong số chung vừa nêu.',
	'unit:noun': 'Đơn vị tính chỉ hợp với một chỉ tiêu.',
	'topic:paragraph': 'Chỉ tiêu lấy từ việc thu giữ nói trong đoạn.',
	'topic:cargo': 'Hàng hóa qua cửa khẩu, cảng, không phải hàng bị thu giữ.',
	carried: 'Cùng việc với con số nêu trước đó.',
	'carried:sum': 'Lũy kế của tổng số vụ, đối tượng nêu ở mục khác trong bài.',
	'carried:again': 'Cùng chỉ tiêu với con số nêu trước, câu chỉ nói “con số”, “trong đó”, “còn”.',
	'change:column': 'Cột này ghi mức tăng, giảm của con số cùng hàng.',
	table: 'Đọc từ bảng: dòng và cột cho biết chỉ tiêu và kỳ.',
	'house:drive': 'Nhà trong phong trào xóa nhà tạm, nhà dột nát.',
	'house:both': 'Câu nói cả xây mới và sửa chữa.',
	'house:parts': 'Các phần nêu sau gồm cả xây mới và sửa chữa.',
	'topic:article': 'Cả bài nói về cửa khẩu, nên con số là lượt qua cửa khẩu.',
	'house:paid': 'Nhà được hỗ trợ từ số tiền vừa nêu.',
	'money:houses': 'Số tiền vận động được dùng cho nhà nêu ngay sau.',
	'house:carried': 'Nhà cùng loại với con số đứng trước.',
	'value:gift': 'Số tiền là trị giá quà tặng.',
	'value:seized': 'Số tiền là trị giá tang vật thu giữ.',
	'value:smuggled': 'Số tiền là trị giá hàng buôn lậu.',
	'award:typed': 'Câu nói rõ hình thức và cấp khen thưởng.',
	'award:honoured': 'Câu nói được khen thưởng, biểu dương.',
	'period:stated': 'Kỳ được ghi trong câu.',
	'period:heading': 'Kỳ được ghi ở đề mục phía trên.',
	'period:carried': 'Kỳ lấy theo câu gần nhất có ghi kỳ.',
	'period:article': 'Kỳ là kỳ báo cáo của cả bài.',
	'period:early': 'Kỳ tính từ đầu năm của bài.',
	'period:award': 'Khen thưởng được tính vào kỳ báo cáo của bài, không theo ngày trao.',
	'period:plan': 'Là việc sẽ làm trong kỳ sau.',
	'period:base': 'Là số của kỳ được đem ra so sánh.',
	'period:before': 'Là số của cùng kỳ năm trước.',
	'period:later': 'Kỳ là ngày sau ngày vừa kể.',
	'period:about': 'Câu chỉ nói đầu, giữa hay cuối năm; lấy cả năm.',
	'period:season': 'Cùng khoảng thời gian vừa nói, của năm trước.',
	'period:deed': 'Kỳ là ngày xảy ra việc, không phải ngày đưa tin.',
	'period:ceremony': 'Bài chỉ nói về lễ trao; lấy ngày trao.',
	'period:undated': 'Bài không ghi thời gian; lấy tháng của bài.',
	'period:column': 'Kỳ ghi ở đầu cột của bảng.',
	'period:row': 'Kỳ ghi ở đầu dòng của bảng.',
	'period:now': 'Nói về lúc viết bài; lấy ngày của bài hoặc kỳ báo cáo.',
	'period:asked': 'Kỳ được nêu trong câu hỏi phía trên.',
	'period:told': 'Kỳ là khoảng thời gian vừa kể trong đoạn.',
	'period:same-day': 'Cùng ngày vừa kể.',
	'period:drive': 'Kỳ là những ngày của đợt thi đua, cao điểm vừa phát động.',
	'period:told-again': 'Kỳ lấy theo câu trước đã ghi cùng con số này.',
	'period:of-total': 'Kỳ lấy theo tổng mà các số này cộng lại.',
	'period:sum': 'Cộng các ngày đã kể: từ ngày đầu đến ngày cuối.',
	'sum:of-list': 'Là tổng của các dòng kê phía trên.',
	'boats:not-told': 'Tàu, người chưa liên lạc được hoặc còn đang vào bờ.',
	'period:change': 'Số tăng, giảm thuộc kỳ sau trong hai kỳ vừa nêu.',
	'period:respectively': 'Câu nêu lần lượt nhiều kỳ và nhiều số; ghép theo thứ tự.',
	'change:words': 'Chữ tăng, giảm cho biết đây là mức thay đổi.',
	'change:level': 'Mức tăng, giảm của con số cùng loại đứng trước.',
	'change:total': 'Mức tăng, giảm của tổng số nêu trong bài.',
	'change:respectively': 'Câu nêu lần lượt nhiều tỷ lệ; ghép theo thứ tự các con số.',
	'change:twin': 'Cùng việc với mức tăng, giảm đứng trước trong câu.',
	'change:about': 'Câu nói rõ tăng, giảm “về” con số nào.',
	'change:beside': 'Mức tăng, giảm của con số đứng ngay trước.',
	'change:stuff': 'Câu nói lượng tang vật hoặc trị giá tăng, giảm, không nói số vụ.',
	'change:share': 'Tỷ lệ phần trăm đi cùng mức tăng, giảm vừa nêu.',
	duplicate: 'Con số này lặp lại một con số đã có trong bài.',
	cell: 'Đọc từ một ô của bảng.',
	'list:closed': 'Bài viết liệt kê đủ các phần, nên tổng các phần phải bằng số chung.',
	'list:rest': 'Mục “khác” khép lại phần liệt kê.',
	'actor:own-report': 'Bài là báo cáo của chính lực lượng; việc không nêu ai làm là của lực lượng.',
	'derived:predecessors': 'Tính từ số của các tỉnh trước khi sắp xếp.',
	'added-by-person': 'Do người dùng nhập thêm.',
};

/** Words of a name, tried whole, by its first two parts, then by its first. */
function wordsOf(table: Readonly<Record<string, string>>, name: string): string | undefined {
	const parts = name.split(':');
	return table[name] ?? table[parts.slice(0, 2).join(':')] ?? table[parts[0] ?? ''];
}

/** Doubts that only name the part they are about, and those that say more of it. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
	indicator: ['carried', 'house', 'article', 'case', 'change', 'rival', 'like'],
	storm: ['same-day'],
	period: ['day', 'storm', 'review', 'praised', 'same-day', 'unfinished', 'kind', 'change-period'],
};

/** The doubts among the rules of a reading, in words, each once; one that says why stands for the plain one. */
export function doubtWords(rules: readonly string[]): string[] {
	const codes = rules.filter((rule) => rule.startsWith('doubt:')).map((rule) => rule.slice('doubt:'.length));
	const found = codes
		.filter((code) => !saidBy[code]?.some((more) => codes.includes(more)))
		.map((code) => wordsOf(doubts, code) ?? 'Máy đọc chưa chắc con số này; cần người xem lại.');
	return [...new Set(found)];
}

/** The steps of a reading that have words, in order, each once; a table's cell says its address. */
export function stepWords(rules: readonly string[]): string[] {
	const said = rules.map((rule) => {
		const words = wordsOf(steps, rule);
		const address = rule.startsWith('cell:') ? rule.slice('cell:'.length) : '';
		return words && address ? words.replace('một ô', `ô ${address}`) : words;
	});
	return [...new Set(said.filter((words) => words !== undefined))];
}
