import type { Token } from '../../../text/tokens.ts';

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.fold ?? '';

/** The number of a stage whose word stands at `k`: "giai đoạn 1", "đợt hai"; empty for none. */
export function stageAt(tokens: readonly Token[], k: number): string {
	if (wordAt(tokens, k) !== 'đợt' && !(wordAt(tokens, k) === 'đoạn' && wordAt(tokens, k - 1) === 'giai'))
		return '';
	const at = wordAt(tokens, k + 1) === 'thứ' ? k + 2 : k + 1;
	return /^([1-9]|i{1,3}|một|nhất|hai|ba|bốn|tư|đầu)$/.test(wordAt(tokens, at)) ? wordAt(tokens, at) : '';
}

/** The number of the stage whose days stand at `from`: "đợt thứ hai (1/5 - 30/6)"; empty for none. */
export function stageBefore(tokens: readonly Token[], from: number): string {
	const end = /^[(:,]$/.test(wordAt(tokens, from - 1)) ? from - 1 : from;
	return stageAt(tokens, end - 2) || stageAt(tokens, end - 3);
}
