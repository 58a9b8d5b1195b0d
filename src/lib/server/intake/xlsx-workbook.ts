import path from 'node:path';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { readXml } from './xml.ts';
import type { CappedZip } from './zip.ts';

export interface Sheet {
	name: string;
	entry: string;
}

export interface Workbook {
	sheets: Sheet[];
	/** days are counted from 1904 instead of 1900 */
	from1904: boolean;
	/** sheets not shown */
	hidden: number;
}

export const WORKBOOK = 'xl/workbook.xml';

/** An attribute that is set: "1" or "true". */
export const isOn = (flag: string | undefined) => flag === '1' || flag === 'true';

function readTargets(zip: CappedZip): Map<string, string> {
	const targets = new Map<string, string>();
	readXml(zip, 'xl/_rels/workbook.xml.rels', {
		open: (name, a) => {
			if (name !== 'Relationship' || !a.Id || !a.Target || a.TargetMode === 'External') return;
			targets.set(
				a.Id,
				path.posix.join('/xl', a.Target.startsWith('/') ? `..${a.Target}` : a.Target).slice(1),
			);
		},
	});
	return targets;
}

/** The sheets a workbook shows, in their order. errors: Refusal `too-many-cells` for too many of them */
export function readWorkbook(zip: CappedZip): Workbook {
	const targets = readTargets(zip);
	const book: Workbook = { sheets: [], from1904: false, hidden: 0 };
	let sheets = 0;
	readXml(zip, WORKBOOK, {
		open: (name, a) => {
			if (name === 'workbookPr') book.from1904 = isOn(a.date1904);
			if (name !== 'sheet') return;
			if (++sheets > LIMITS.sheets) throw new Refusal('too-many-cells');
			const entry = targets.get(a.id ?? '');
			// what is hidden from the reader is not read
			if ((a.state ?? 'visible') !== 'visible') book.hidden++;
			else if (entry && zip.has(entry)) {
				// signs that turn or hide letters would make an address mean another cell
				const name = (a.name ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
				book.sheets.push({ name: name || `Sheet${sheets}`, entry });
			}
		},
	});
	return book;
}

/** Signs that XML cannot hold stand in a workbook as "_x000D_". */
export const unescapeText = (text: string) =>
	text.includes('_x')
		? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
		: text;

/** The words that cells share, by their number. */
export function readShared(zip: CappedZip): string[] {
	const shared: string[] = [];
	if (!zip.has('xl/sharedStrings.xml')) return shared;
	let text = '';
	let length = 0;
	let within = false;
	let phonetic = 0;
	readXml(zip, 'xl/sharedStrings.xml', {
		open: (name) => {
			if (name === 'si') text = '';
			else if (name === 'rPh') phonetic++;
			else if (name === 't') within = phonetic === 0;
		},
		text: (t) => {
			if (!within) return;
			length += t.length;
			if (length > LIMITS.text) throw new Refusal('text-too-long');
			text += t;
		},
		close: (name) => {
			if (name === 't') within = false;
			else if (name === 'rPh') phonetic--;
			else if (name === 'si' && shared.push(unescapeText(text)) > LIMITS.cells)
				throw new Refusal('too-many-cells');
		},
	});
	return shared;
}
