import type { Block } from '../../../text/blocks.ts';
import type { Token } from '../../../text/tokens.ts';
import { pairsOf } from '../../../text/word-pairs.ts';
import { mention, WHOLE_COUNTRY, type AreaMention } from './read-area.ts';

/** What the units that belong to no province are called by; the first letter stands in capitals. */
const UNITS = pairsOf(
	'đoàn đặc|hải đoàn|cục phòng|cục trinh|cục cửa|cục hậu|cục chính|cục kỹ|học viện|lữ đoàn',
);
const COMMAND = pairsOf('bộ tư');

/** "Đoàn Đặc nhiệm miền Nam", "Cục Trinh sát", "Bộ Tư lệnh BĐBP" at a token. */
function isUnitOfAll(tokens: readonly Token[], at: number): boolean {
	if (!tokens[at]?.word.capital) return false;
	if (UNITS.isAt(tokens, at)) return true;
	return COMMAND.isAt(tokens, at) && /^(bđbp|bộ)$/.test(tokens[at + 3]?.fold ?? '');
}

/** Whether a unit named at a token acts: it opens its clause, or the deed is told behind "do". */
function isSubject(tokens: readonly Token[], at: number, from: number): boolean {
	if (at === from) return true;
	const before = tokens[at - 1];
	if (/^([.;:•–-]|do)$/.test(before?.fold ?? '') || before?.kind === 'break') return true;
	// "ngày 5/4, Hải đoàn 28 bắt", "Bên cạnh đó, …"; a comma behind a name goes on with a list
	const lead = tokens[at - 2];
	return before?.text === ',' && (lead?.kind === 'number' || /^(đó|ra|ngày|gian)$/.test(lead?.fold ?? ''));
}

/**
 * "BĐBP Sơn Hà bắt 2 đối tượng; Cục Trinh sát bắt 4 đối tượng": in an account of the whole force a unit that belongs to no
 * province turns back from the province told before it.
 *
 * in   the mentions of each block, in order; changed in place
 */
export function addUnitsOfAll(
	tokens: readonly Token[],
	blocks: readonly Block[],
	areas: AreaMention[][],
): void {
	if (!areas.some((list) => list.some((a) => !a.aside && a.name === WHOLE_COUNTRY))) return;
	for (const [k, block] of blocks.entries()) {
		const list = areas[k] as AreaMention[];
		const first = list.find((a) => !a.aside && a.name !== WHOLE_COUNTRY);
		if (block.role === 'caption' || !first) continue;
		const found: AreaMention[] = [];
		for (let i = first.to; i < block.to; i += 1)
			if (isUnitOfAll(tokens, i) && isSubject(tokens, i, block.body))
				found.push(mention(i, { to: i + 2, name: WHOLE_COUNTRY }, false));
		if (found.length > 0) areas[k] = [...list, ...found].sort((a, b) => a.from - b.from);
	}
}
