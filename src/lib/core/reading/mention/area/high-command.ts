import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { commandAt, commandEnds } from './command-name.ts';
import { mention, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

/** A paragraph of so many numbers gives the figures of whoever it names. */
const FIGURES = 3;
/** … and so many after it may go on with them. */
const NEXT_BLOCKS = 3;

/** "Tin từ Bộ Tư lệnh BĐBP, quý I các đơn vị bắt …": figures of the whole force, told before any province is named. */
export function addHighCommand(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	for (const [k, block] of blocks.entries()) {
		const at = block.role === 'caption' ? -1 : commandAt(tokens, block.body, block.to);
		const told = (a: AreaMention) => (at < 0 || a.from < at) && (!a.aside || (a.as === 'loose' && !a.sea));
		if (areas[k]?.some(told)) return;
		if (at < 0 || isGiver(tokens, at)) continue;
		if (!headsReview(tokens, k, at) && countFigures(tokens, blocks, areas, k, at) < FIGURES) continue;
		const found = mention(at, { to: at + 4, name: WHOLE_COUNTRY }, false);
		areas[k] = [found, ...(areas[k] as AreaMention[])].sort((a, b) => a.from - b.from);
		return;
	}
}

/** A headline "Bộ Tư lệnh BĐBP tổng kết năm 2024". */
function headsReview(tokens: readonly Token[], k: number, at: number): boolean {
	const to = commandEnds(tokens, at);
	return k === 0 && /^(tổng|sơ)$/.test(tokens[to]?.fold ?? '') && tokens[to + 1]?.fold === 'kết';
}

/** Numbers from a token of paragraph `k` on, in the paragraphs after it too where the command is what acts ("… đã bắt"). */
function countFigures(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: readonly AreaMention[][],
	k: number,
	at: number,
): number {
	let acts = false;
	for (let i = at + 4; i < at + 12; i += 1) acts ||= tokens[i]?.fold === 'đã';
	let numbers = 0;
	let from = at;
	for (let b = k; b < blocks.length && b <= k + NEXT_BLOCKS && numbers < FIGURES; b += 1) {
		const block = blocks[b] as Block;
		if (b > k && (!acts || areas[b]?.some((a) => !a.aside))) break;
		for (let i = Math.max(from, block.body); i < block.to; i += 1)
			if (tokens[i]?.kind === 'number') numbers += 1;
		from = block.to;
	}
	return numbers;
}

/** Words of the office whose command stands in a bracket. */
const BRACKET_REACH = 14;
const GIVES = new Set(['tặng', 'trao', 'thưởng', 'khen', 'biểu']);

/** Words between a delegation and whom it comes to. */
const VISIT_REACH = 30;

/** "Đoàn công tác Bộ Tư lệnh BĐBP … làm việc với BĐBP tỉnh Sơn Hà", "… kiểm tra BĐBP tỉnh Sơn Hà": who comes to see one province. */
function isInspector(tokens: readonly Token[], at: number): boolean {
	for (let k = commandEnds(tokens, at); k < at + VISIT_REACH; k += 1) {
		const t = tokens[k];
		if (!t || t.text === '.') return false;
		if (!/^(việc|thăm|tra)$/.test(t.fold)) continue;
		const to = /^(với|tại)$/.test(tokens[k + 1]?.fold ?? '') ? k + 2 : k + 1;
		return /^(bđbp|đồn)$/.test(tokens[to]?.fold ?? '') && tokens[to + 1]?.fold !== 'các';
	}
	return false;
}

/** "của Bộ Tư lệnh BĐBP", "Bộ Tư lệnh BĐBP tặng Bằng khen": named for what it sent or gave. */
function isGiver(tokens: readonly Token[], at: number): boolean {
	// "Theo Bộ Tư lệnh BĐBP, …": who gives the figures
	if (tokens[at - 1]?.fold === 'theo' && tokens[commandEnds(tokens, at)]?.text === ',') return false;
	if (/^(của|theo|cho|với|được|thừa)$/.test(tokens[at - 1]?.fold ?? '')) return true;
	if (isInspector(tokens, at)) return true;
	// "phối hợp với Cục Trinh sát (Bộ Tư lệnh BĐBP)"
	if (tokens[at - 1]?.text === '(')
		for (let k = at - 2; k > at - BRACKET_REACH; k -= 1) {
			// "Hải đoàn Biên phòng 48 (Bộ Tư lệnh BĐBP)": one unit of it
			if (tokens[k]?.fold === 'hải' && /^(đoàn|đội)$/.test(tokens[k + 1]?.fold ?? '')) return true;
			// "Cục Phòng, chống ma túy và tội phạm"
			const named = tokens[k]?.text === ',' && tokens[k + 1]?.fold === 'chống';
			if (/^[.,;]$/.test(tokens[k]?.text ?? '') && !named) break;
			if (tokens[k]?.fold === 'với') return true;
		}
	const behind = commandEnds(tokens, at);
	for (let k = at + 4; k < behind + 12; k += 1) {
		if (GIVES.has(tokens[k]?.fold ?? '')) return true;
		if (tokens[k]?.text === '.') return false;
	}
	return false;
}
