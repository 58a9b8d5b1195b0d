/** Words for what leaves the reader in doubt, by the name after "doubt:". */
const doubts: Readonly<Record<string, string>> = {
	indicator: 'Chưa chắc con số này thuộc chỉ tiêu nào.',
	period: 'Chưa chắc con số này thuộc kỳ nào.',
	area: 'Chưa chắc con số này của địa bàn nào.',
	unit: 'Chưa chắc đơn vị tính.',
	number: 'Con số viết theo cách có thể hiểu khác.',
};

/** Words for the steps of a reading, by rule name; a name not here is shown as it is. */
const steps: Readonly<Record<string, string>> = {
	'list:closed': 'Bài viết liệt kê đủ các phần, nên tổng các phần phải bằng số chung.',
};

const wordsOf = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
	table[name] ?? table[name.split(':').slice(0, 2).join(':')] ?? table[name.split(/[:.-]/u)[0] ?? ''];

/** The doubts among the rules of a reading, in words, each once. */
export function doubtWords(rules: readonly string[]): string[] {
	const found = rules
		.filter((rule) => rule.startsWith('doubt:'))
		.map(
			(rule) =>
				wordsOf(doubts, rule.slice('doubt:'.length)) ?? 'Máy đọc chưa chắc con số này; cần người xem lại.',
		);
	return [...new Set(found)];
}

/** The steps of a reading that have words, in order, each once. */
export function stepWords(rules: readonly string[]): string[] {
	return [...new Set(rules.map((rule) => wordsOf(steps, rule)).filter((words) => words !== undefined))];
}
