import type { TokenRange } from './blocks.ts';
import type { Token } from './tokens.ts';

/** Words that open a sentence and tell nothing of what it says, with their comma. */
const OPENERS = [
	'được biết ,',
	'theo thống kê ,',
	'theo số liệu thống kê ,',
	'thống kê cho thấy ,',
	'cụ thể ,',
	'theo đó ,',
	'báo cáo nêu rõ :',
	'theo báo cáo ,',
].map((phrase) => phrase.split(' '));
const FIRST = new Set(OPENERS.map(([word]) => word));

/** "Theo thống kê, từ đầu năm …": where a sentence begins behind such words. */
export function behindOpener(tokens: readonly Token[], { from, to }: TokenRange): number {
	if (!FIRST.has(tokens[from]?.fold ?? '')) return from;
	const found = OPENERS.find((words) => words.every((word, k) => tokens[from + k]?.fold === word));
	return found && from + found.length < to ? from + found.length : from;
}
