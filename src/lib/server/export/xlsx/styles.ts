import type { CellLook } from '#lib/reports/sheet-model.ts';
import { escapeXml, MAIN_NS, XML_HEAD } from './xml.ts';

/** Font of the form; every viewer on an office machine has it. */
const FONT = 'Times New Roman';
/** The first code a file may give to a number format of its own. */
const FIRST_FORMAT = 164;

/** A list whose entries are kept once and known by their place. */
class Entries {
	readonly all: string[] = [];
	private readonly places = new Map<string, number>();

	place(entry: string): number {
		let at = this.places.get(entry);
		if (at === undefined) {
			at = this.all.push(entry) - 1;
			this.places.set(entry, at);
		}
		return at;
	}
}

/** Gathers the looks used by a workbook and writes them as its styles part. */
export class Styles {
	private readonly fonts = new Entries();
	private readonly fills = new Entries();
	private readonly borders = new Entries();
	private readonly formats = new Entries();
	private readonly looks = new Entries();
	private readonly byLook = new Map<string, number>();

	constructor() {
		this.fills.place('<fill><patternFill patternType="none"/></fill>');
		// the format's own rule: the second fill is always this one
		this.fills.place('<fill><patternFill patternType="gray125"/></fill>');
		this.borders.place('<border><left/><right/><top/><bottom/><diagonal/></border>');
		this.of({});
	}

	/** Number of the style for a look. */
	of(look: CellLook): number {
		const key = JSON.stringify(look, Object.keys(look).sort());
		const known = this.byLook.get(key);
		if (known !== undefined) return known;
		const place = this.looks.place(this.xf(look));
		this.byLook.set(key, place);
		return place;
	}

	private xf(look: CellLook): string {
		const font = this.fonts.place(
			`<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}<sz val="${look.size ?? 12}"/>` +
				`<color rgb="FF000000"/><name val="${FONT}"/><family val="1"/></font>`,
		);
		const fill = look.filled
			? this.fills.place(
					'<fill><patternFill patternType="solid"><fgColor rgb="FFE6E6E6"/><bgColor indexed="64"/></patternFill></fill>',
				)
			: 0;
		const side = (name: string) => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
		const border = look.border
			? this.borders.place(
					`<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
				)
			: 0;
		const format = look.format ? FIRST_FORMAT + this.formats.place(look.format) : 0;
		const align = [
			// an indent counts only from a side that is named
			look.align || look.indent ? ` horizontal="${look.align ?? 'left'}"` : '',
			` vertical="${look.middle ? 'center' : 'top'}"`,
			look.wrap ? ' wrapText="1"' : '',
			look.indent ? ` indent="${look.indent}"` : '',
		].join('');
		return (
			`<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
			`${format ? ' applyNumberFormat="1"' : ''} applyFont="1"${fill ? ' applyFill="1"' : ''}` +
			`${border ? ' applyBorder="1"' : ''} applyAlignment="1"><alignment${align}/></xf>`
		);
	}

	toXml(): string {
		const formats = this.formats.all.map(
			(code, at) => `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escapeXml(code)}"/>`,
		);
		const list = (name: string, all: readonly string[]) =>
			`<${name} count="${all.length}">${all.join('')}</${name}>`;
		return (
			`${XML_HEAD}<styleSheet xmlns="${MAIN_NS}">` +
			(formats.length ? list('numFmts', formats) : '') +
			list('fonts', this.fonts.all) +
			list('fills', this.fills.all) +
			list('borders', this.borders.all) +
			'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
			list('cellXfs', this.looks.all) +
			'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
			'<dxfs count="0"/>' +
			'</styleSheet>'
		);
	}
}
