import type { Token } from '../../../text/tokens.ts';
import { WordFlag } from '../../../text/word-flag.ts';
import { asideBefore, isAbroad, isGiver } from './area-aside.ts';
import { readBare } from './bare-area.ts';
import { homeOf } from './home.ts';
import { isFormerPart, isMergedAway } from './merged.ts';
import { isUpper } from './name-run.ts';
import { readName, type NameForm, type PlaceName } from './place-name.ts';
import { forceBefore } from '../force-before.ts';
import { isWholeForce, landEnds } from './whole-force.ts';

/** A place named in the tokens: the province (or the whole force) whose deeds follow. */
export interface AreaMention {
	from: number;
	to: number;
	/** plain name, without "tỉnh"; `Cả nước` for the whole force */
	name: string;
	/** a partner or neighbour ("phối hợp với BĐBP Hải An"), not the subject */
	aside: boolean;
	/** how else the capitals could be read; settled by the rest of the article */
	others: readonly NameForm[];
	/** the capitals run on, so that the name is no evidence of its own length */
	runsOn: boolean;
	/**
	 * force: our force of a province; sure: named as a province; bare: by its name alone; loose: a town, a stretch of sea,
	 * another body; port: a command of a port, which may be called by its province; home: where a person lives; far: where one
	 * comes from, what lies beside; abroad: a province of a neighbour; headed: capitals before the colon of a headline
	 */
	as: 'force' | 'sure' | 'bare' | 'loose' | 'port' | 'home' | 'far' | 'abroad' | 'headed';
	/** "vùng biển …" */
	sea: boolean;
	/** the command of a port, by whose name nothing tells that it is a province */
	ofPort?: true;
	/** one of a ranking or an example in an account that names no whole: the article is of none of them alone */
	ranked?: true;
}

export const WHOLE_COUNTRY = 'Cả nước';

/** What says that a place follows, and how surely. */
interface Lead {
	/** token at which the name begins */
	at: number;
	/** force: of our force; port: of a command of ours at a port; province: "tỉnh"; loose: a town, a stretch of sea, another body */
	says: 'force' | 'port' | 'province' | 'loose';
}

/** "tỉnh", "thành phố", "TP." between "BĐBP" and a name; the token behind them. */
function skipKind(tokens: readonly Token[], at: number): number {
	const t = tokens[at]?.fold;
	if (t === 'tỉnh') return at + 1;
	if (t === 'thành' && tokens[at + 1]?.fold === 'phố') return at + 2;
	if (t === 'tp') return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
	return at;
}

/** "cửa khẩu", "cửa khẩu cảng" between "Biên phòng" and the name of a province's own command. */
const isPortGuard = (tokens: readonly Token[], at: number) =>
	tokens[at]?.fold === 'cửa' && tokens[at + 1]?.fold === 'khẩu' && tokens[at + 2]?.fold === 'cảng';

/** Token behind "tỉnh", "tỉnh biên giới", "tỉnh bạn". */
function kindEnds(tokens: readonly Token[], at: number): number {
	const next = tokens[at + 1]?.fold;
	if (next === 'bạn') return at + 2;
	return next === 'biên' && tokens[at + 2]?.fold === 'giới' ? at + 3 : at + 1;
}

/** "Biên phòng Sơn Hà": the guard by its name alone, no post's, and no word of a title. */
export const isGuardOf = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === 'phòng' &&
	tokens[at - 1]?.text === 'Biên' &&
	!NOT_GUARD.has(tokens[at - 2]?.fold ?? '') &&
	isUpper(tokens[at + 1]);
/** "chiến sĩ Biên phòng Pa Sín" may serve at a post of that name. */
const NOT_GUARD = new Set(
	'đồn trạm soát trưởng phó viên ngày chốt sĩ bộ giáo lính anh chị tá úy tin hội'.split(' '),
);

/** The words that say a border guard of a province, or a province, begins at `at`; null if none. */
function readLead(tokens: readonly Token[], at: number): Lead | null {
	const t = tokens[at] as Token;
	const next = tokens[at + 1];
	const before = tokens[at - 1]?.fold ?? '';
	switch (t.fold) {
		case 'bđbp':
			return { at: skipKind(tokens, at + 1), says: 'force' };
		case 'tỉnh':
			return {
				at: kindEnds(tokens, at),
				says: 'province',
			};
		case 'phòng': {
			// "Bộ đội Biên phòng [tỉnh] X", "Biên phòng cửa khẩu cảng X", never "Đồn Biên phòng X"
			if (before !== 'biên') return null;
			const lead = tokens[at - 2]?.fold ?? '';
			const post = lead === 'đồn' || lead === 'trạm';
			if (isPortGuard(tokens, at + 1) && !post) return { at: at + 4, says: 'port' };
			const name = skipKind(tokens, at + 1);
			if (name > at + 1) return { at: name, says: 'force' };
			return /^(đội|huy|lượng)$/.test(lead) || isGuardOf(tokens, at) ? { at: at + 1, says: 'force' } : null;
		}
		case 'phố':
			return before === 'thành' ? { at: at + 1, says: 'loose' } : null;
		case 'tp':
			return { at: skipKind(tokens, at), says: 'loose' };
		case 'tphcm':
			return { at, says: 'loose' };
		case 'biển':
			return before === 'vùng' ? { at: at + 1, says: 'loose' } : null;
		case 'đoàn':
		case 'ủy':
			return before === 'tỉnh' || before === 'thành' ? { at: at + 1, says: 'loose' } : null;
		case 'an':
			return before === 'công' && next?.fold !== 'tỉnh' ? { at: at + 1, says: 'loose' } : null;
		default:
			return null;
	}
}

const LEADS = new Set(['bđbp', 'tỉnh', 'phòng', 'phố', 'tp', 'tphcm', 'biển', 'đoàn', 'ủy', 'an']);
/** What other bodies of a province are called before its name: they say where, not whose deed. */
const OTHER_BODIES = new Set(['đoàn', 'ủy', 'an']);

/** "thành phố Móng Cái, tỉnh Quảng Ninh": a town of the province named next. */
const isTownOf = (tokens: readonly Token[], to: number) =>
	/^[,(]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.fold === 'tỉnh';

/** "(TP. Tà Lai, Hà Khê)": the province named behind a town's comma, which closes the bracket; null for none. */
function provinceOfTown(tokens: readonly Token[], comma: number, end: number) {
	if (tokens[comma]?.text !== ',' || !isUpper(tokens[comma + 1])) return null;
	const read = readName(tokens, comma + 1, end, 'bare');
	const named = read && read.what !== 'region' && read.what !== 'foreign';
	return named && tokens[read.to]?.text === ')' ? read : null;
}

/** Where a mention can begin: the words that lead to a place, and names. */
const begins = new WordFlag(
	(w) => w.kind === 'word' && (w.capital || w.fold === 'toàn' || w.fold === 'cả' || LEADS.has(w.fold)),
);

export const mention = (
	from: number,
	{ to, name }: NameForm,
	aside: boolean,
	as: AreaMention['as'] = 'sure',
): AreaMention => ({ from, to, name, aside, others: [], runsOn: false, as, sea: false });

/** "hai tỉnh", "các tỉnh": before several provinces. */
export const SEVERAL = /^(hai|ba|bốn|năm|các|mấy|\d)$/;

/** "BĐBP", "Bộ đội Biên phòng tỉnh", "BĐBP hai tỉnh": the words are of our force. */
function strength(
	tokens: readonly Token[],
	at: number,
	lead: Lead,
	read: PlaceName,
): 'force' | 'port' | 'sure' {
	if (lead.says === 'port' && read.what === 'free') return 'port';
	const ours = lead.says === 'force' || lead.says === 'port';
	const before = SEVERAL.test(tokens[at - 1]?.fold ?? '') ? at - 2 : at - 1;
	return ours || /^(bđbp|phòng)$/.test(tokens[before]?.fold ?? '') ? 'force' : 'sure';
}

/** Whether names follow one another from a token up to "và" and a last one, none with words that lead to it. */
function endsInAnd(tokens: readonly Token[], from: number, end: number): boolean {
	let at = from;
	while (at + 1 < end && /^(,|và)$/.test(tokens[at]?.fold ?? '') && isUpper(tokens[at + 1])) {
		const read = readName(tokens, at + 1, end, 'bare');
		if (!read || read.what === 'region' || read.what === 'foreign') return false;
		if (tokens[at]?.fold === 'và') return true;
		at = read.to;
	}
	return false;
}

/** "hai tỉnh Hà Khê và Sa Mộc", "các tỉnh A, B và C": the names after the first, of whom the deed is no more than of the first. */
function readOthers(
	tokens: readonly Token[],
	lead: number,
	after: number,
	end: number,
	as: AreaMention['as'],
): AreaMention[] {
	const others: AreaMention[] = [];
	const several = SEVERAL.test(tokens[lead - 1]?.fold ?? '');
	// "BĐBP Sơn Hà, Bình Lâm và Hải An"
	if (!several && !(tokens[lead]?.fold === 'bđbp' && endsInAnd(tokens, after, end))) return others;
	let at = after;
	while (at + 1 < end && /^([,–-]|và|với)$/.test(tokens[at]?.fold ?? '') && isUpper(tokens[at + 1])) {
		const read = readName(tokens, at + 1, end);
		if (!read || read.what === 'region' || read.what === 'foreign') break;
		others.push({ ...mention(at + 1, read, true, as), others: read.others, runsOn: read.runsOn });
		at = read.to;
	}
	return others;
}

/** Finds the provinces named in tokens[start, end), and the whole force. */
export function findAreas(tokens: readonly Token[], start: number, end: number): AreaMention[] {
	const out: AreaMention[] = [];
	for (let i = start; i < end; i += 1) {
		const t = tokens[i] as Token;
		if (!begins.has(t)) continue;
		if (isWholeForce(tokens, i)) {
			// "Giám đốc Công an tỉnh cho biết, toàn lực lượng phá 412 vụ"
			if (forceBefore(tokens, start, i) === 'agency') continue;
			out.push(mention(i, { to: i + 3, name: WHOLE_COUNTRY }, false));
			continue;
		}
		const lead = readLead(tokens, i);
		// "BĐBP CẢ NƯỚC"; "quê ở 18 tỉnh, thành phố trên cả nước" tells of their homes
		// "Bộ đội Biên phòng (BĐBP) trên toàn quốc"
		const behind = tokens[lead?.at ?? i]?.text === ')' ? 1 : 0;
		const land = lead?.says === 'force' ? landEnds(tokens, lead.at + behind) : -1;
		if (land > 0) {
			out.push(mention(i, { to: land, name: WHOLE_COUNTRY }, false));
			continue;
		}
		if (!lead || lead.at >= end) {
			const bare = t.word.capital ? readBare(tokens, i, start, end, out) : null;
			if (bare && bare.what !== 'region' && bare.what !== 'foreign') {
				// "hộ khẩu tại tỉnh Bình Lâm, Hải An": the next of a list of homes
				const home = homeOf(tokens, start, i);
				const as = home ?? (bare.what === 'known' ? 'bare' : 'sure');
				out.push({ ...mention(i, bare, home !== null, as), others: bare.others, runsOn: bare.runsOn });
				i = bare.to - 1;
			}
			continue;
		}
		const read = readName(
			tokens,
			lead.at,
			end,
			lead.at > i + 1 || /^(tỉnh|phố|tp)$/.test(t.fold) ? 'named' : 'led',
		);
		if (!read) continue;
		const isOfTown = lead.says === 'loose' && read.what === 'free' && /^(tp|phố)$/.test(t.fold);
		const province = isOfTown ? provinceOfTown(tokens, read.to, end) : null;
		if (province) {
			const home = asideBefore(tokens, start, i, out.at(-1)?.to ?? start);
			const as = home === 'home' || home === 'far' ? home : 'sure';
			const { others, runsOn } = province;
			out.push({ ...mention(read.to + 1, province, home !== null, as), others, runsOn });
			i = province.to - 1;
			continue;
		}
		const abroad = read.what === 'foreign' || isAbroad(tokens, read.to);
		const loose = lead.says === 'loose' && (read.what === 'free' || OTHER_BODIES.has(t.fold));
		if (read.what !== 'region' && !(loose && isTownOf(tokens, read.to))) {
			const gives = lead.says !== 'force' && lead.says !== 'port' && isGiver(tokens, read.to);
			const why = gives
				? 'far'
				: asideBefore(tokens, start, t.fold === 'biển' ? i - 1 : i, out.at(-1)?.to ?? start);
			// "địa bàn của tỉnh Hải Nam cũ"
			const gone =
				isFormerPart(tokens, i, read.to, lead.says !== 'province') || isMergedAway(tokens, i, read.to);
			// "phối hợp với BĐBP các tỉnh, thành phố Hải Trấn, TPHCM, Hà Khê": in the midst of a list of partners
			const last = out.at(-1);
			const listed =
				lead.says === 'loose' &&
				last?.aside === true &&
				last.to === i - 1 &&
				tokens[i - 1]?.text === ',' &&
				/^(,|và|cùng)$/.test(tokens[read.to]?.fold ?? '');
			const aside = loose || abroad || gone || listed || why !== null;
			const as = abroad
				? 'abroad'
				: why === 'home' || why === 'far'
					? why
					: loose
						? 'loose'
						: strength(tokens, i, lead, read);
			const { others, runsOn } = read;
			out.push({ ...mention(i, read, aside, as), others, runsOn, sea: t.fold === 'biển' });
			if (t.fold === 'tỉnh' || t.fold === 'bđbp') out.push(...readOthers(tokens, i, read.to, end, as));
		}
		i = Math.max(read.to, out.at(-1)?.to ?? 0) - 1;
	}
	return out;
}
