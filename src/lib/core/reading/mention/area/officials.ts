import type { Token } from '../../../text/tokens.ts';
import { wordsOf } from '../../../text/word-flag.ts';
import { isOfOffice, isUpper } from './name-run.ts';
import type { AreaMention } from './read-area.ts';

/** Words of an office, of the body it is of and of what one says before it. */
const OFFICE = wordsOf(
	'ubnd hđnd mttq bđbp tỉnh ủy bộ đội biên phòng chỉ huy công an thành phố chủ tịch phó bí thư trưởng chính giám đốc thường trực ban chấp hành viên đảng',
);
const OFFICE_REACH = 20;

/** "Nguyễn Văn An", "Rơ Châm Biên": a name's last word may be one of an office too. */
const endsName = (tokens: readonly Token[], at: number): boolean =>
	isUpper(tokens[at]) &&
	(!OFFICE.has(tokens[at]) || (isUpper(tokens[at - 1]) && !OFFICE.has(tokens[at - 1])));

/** "Nguyễn Văn An, Phó Chủ tịch UBND tỉnh Sơn Hà", "… - Chỉ huy trưởng BĐBP tỉnh Sơn Hà": the holder, or what he became, is named before the office. */
function isNamedBefore(tokens: readonly Token[], at: number): boolean {
	let k = at - 1;
	while (k > 0 && at - k < OFFICE_REACH && (OFFICE.has(tokens[k]) || tokens[k]?.text === ',')) {
		if (tokens[k]?.text === ',' && endsName(tokens, k - 1)) return true;
		k -= 1;
	}
	// "được điều động giữ chức Chỉ huy trưởng BĐBP tỉnh Hà Phong"
	if (/^(chức|vụ|làm|là|giữ|nhiệm)$/.test(tokens[k]?.fold ?? '')) return true;
	return /^[-–(]$/.test(tokens[k]?.text ?? '') && isUpper(tokens[k - 1]);
}

/** "Phó Chủ tịch UBND tỉnh Kring Ba", "Bí thư Tỉnh ủy Ma Thế Cường": an office leads to the name. */
function isOfOfficeHolder(tokens: readonly Token[], a: AreaMention): boolean {
	const at = a.to - a.name.split(' ').length;
	// "Chủ tịch UBND tỉnh Sơn Hà Nguyễn Văn An": the holder's own name stands behind the province
	return !isUpper(tokens[a.to]) && isOfOffice(tokens, at) && !isNamedBefore(tokens, at);
}

/**
 * Names that only offices lead to are of those who hold them, where the article names its province otherwise: a name of the
 * highlands need not begin with a surname that any list has.
 *
 * in   the mentions of each block; changed in place
 */
export function dropOfficials(tokens: readonly Token[], areas: AreaMention[][]): void {
	const provinces = new Set<string>();
	let officials = false;
	for (const list of areas)
		for (const a of list) {
			if (isOfOfficeHolder(tokens, a)) officials = true;
			else if (a.as !== 'abroad' && a.as !== 'home') provinces.add(a.name);
		}
	if (!officials || provinces.size === 0) return;
	for (const [k, list] of areas.entries())
		areas[k] = list.filter((a) => provinces.has(a.name) || !isOfOfficeHolder(tokens, a));
}
