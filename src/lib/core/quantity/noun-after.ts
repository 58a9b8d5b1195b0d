import type { Token } from '../text/tokens.ts';
import { readUnitNoun } from './unit-nouns.ts';

/** Words that make another word of what could be a unit: "vào bản Nà Sứt 4 chỉ đạo tìm kiếm", "tổ 3 tấn công". */
const GOES_ON: Readonly<Record<string, ReadonlySet<string>>> = {
	chỉ: new Set('đạo huy thị tiêu định dẫn có còn là sau trong riêng để được'.split(' ')),
	tấn: new Set(['công']),
	tạ: new Set(['ơn', 'từ', 'lỗi']),
	cân: new Set(['nhắc', 'bằng', 'đối']),
	bao: new Set(['vây', 'gồm', 'che', 'quát', 'giờ', 'phủ']),
	bộ: new Set(['chỉ', 'tư', 'phận', 'trưởng']),
	con: new Set('suối sông đường dốc đèo phố ngõ rạch kênh mương đập sóng lũ nước số'.split(' ')),
	đồng: new Set('loạt thời lòng hành ý bộ'.split(' ')),
};

/** What is counted by the name a programme gives it. */
const QUOTED: ReadonlySet<string> = new Set(['house', 'student']);

/** The unit noun after a number; a quotation mark may open a name there: 20 “Mái ấm biên cương”, 2 “con nuôi”. */
export function nounAfter(tokens: readonly Token[], at: number): ReturnType<typeof readUnitNoun> {
	const noun = readUnitNoun(tokens, at);
	if (noun && GOES_ON[tokens[at]?.fold ?? '']?.has(tokens[at + 1]?.fold ?? '') && noun.to === at + 1)
		return null;
	if (noun || !/^[“"]$/.test(tokens[at]?.text ?? '')) return noun;
	const inside = readUnitNoun(tokens, at + 1);
	return inside && QUOTED.has(inside.entry.cls) ? inside : null;
}
