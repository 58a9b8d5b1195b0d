import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';

/** Words of the name of a department of the command. */
const DEPARTMENT_REACH = 12;

/** Token behind "Cục Trinh sát Biên phòng", "Cục Phòng, chống ma túy và tội phạm, BĐBP" at a token; -1 where it names no force of ours. */
function departmentEnds(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== 'Cục' || !/^(trinh|phòng|cửa|chính)$/.test(tokens[at + 1]?.fold ?? '')) return -1;
	for (let k = at + 2; k < at + DEPARTMENT_REACH; k += 1) {
		const word = tokens[k]?.fold ?? '';
		if (word === 'bđbp' || (word === 'phòng' && tokens[k - 1]?.fold === 'biên')) return k + 1;
		if (/^[.;:]$/.test(word) || tokens[k]?.kind === 'break') return -1;
	}
	return -1;
}

/** Token behind "Bộ Tư lệnh BĐBP", "Bộ Tư lệnh Bộ đội Biên phòng", or a department of theirs. */
export function commandEnds(tokens: readonly Token[], at: number): number {
	const department = departmentEnds(tokens, at);
	if (department > 0) return department;
	return at + (tokens[at + 3]?.fold === 'bđbp' ? 4 : 7);
}

const OFFICE = wordsOf('bộ cục');

/** Token of "Bộ Tư lệnh BĐBP", "Bộ Tư lệnh Bộ đội Biên phòng", "Cục Trinh sát Biên phòng" in tokens [from, to); -1 if none. */
export function commandAt(tokens: readonly Token[], from: number, to: number): number {
	for (let i = from; i + 3 < to; i += 1) {
		if (!OFFICE.has(tokens[i])) continue;
		if (departmentEnds(tokens, i) > 0) return i;
		if (tokens[i + 1]?.fold !== 'tư' || tokens[i + 2]?.fold !== 'lệnh') continue;
		if (tokens[i + 3]?.fold === 'bđbp' || (tokens[i + 3]?.fold === 'bộ' && tokens[i + 4]?.fold === 'đội'))
			return i;
	}
	return -1;
}
