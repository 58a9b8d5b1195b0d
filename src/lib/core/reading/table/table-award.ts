import { toDocument } from '../../text/document.ts';
import { readAward } from '../mention/award/read-awards.ts';
import { readPage } from '../page/page.ts';
import { readSentence } from '../page/sentence.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Head } from './heads.ts';
import type { Layout } from './layout.ts';
import type { Measure } from './table-measure.ts';

const RECIPIENT = /^(số )?(tập thể|cá nhân|hộ gia đình)$/;

/** The columns of a table of awards that count recipients, by the words of their heads; empty for another table. */
function recipientColumns(heads: readonly Head[]): Map<number, string> {
	const out = new Map<number, string>();
	for (const [k, { levels }] of heads.entries()) {
		const noun = RECIPIENT.exec(levels.at(-1) ?? '')?.[2];
		if (noun) out.set(k, noun);
	}
	return out;
}

const KIND = /^(bằng khen|giấy khen|cờ thi đua|kỷ niệm chương) (?!(của|cờ|vì|hạng|danh)( |$))(?=\p{Lu})/iu;

/** "Bằng khen UBND tỉnh": whose it is, with "của" left out. */
const withIssuer = (label: string): string => label.replace(KIND, '$1 của ');

/** What a row of a table of awards counts in a column: "Bằng khen của Bộ Quốc phòng", "tập thể"; null when the row names no award. */
function awardMeasure(label: string, recipient: string): Measure | null {
	const page = readPage(toDocument(`Tặng ${withIssuer(label)} cho 5 ${recipient}`), null);
	const block = page.blocks[0];
	if (!block) return null;
	const s = readSentence(page, 0, 0, { from: block.from, to: block.to });
	const q = s.quantities.at(-1);
	const award = q ? readAward(page.tokens, s.to, q, s.awards) : null;
	if (!q || !award?.typed) return null;
	return {
		read: {
			indicator: 'awards.given',
			topic: 'AWARDS',
			outcome: null,
			rules: ['table', 'award:typed'],
			stated: true,
		},
		unit: q.unit ?? 'COLLECTIVE',
		cls: q.cls,
		scale: 1,
		dims: award.dims,
	};
}

/** A cell of a table of awards, and what it counts. */
interface AwardCell {
	cell: GridCell;
	measure: Measure;
}

/**
 * The figures of a table whose rows are awards ("Bằng khen của Bộ Quốc phòng") and whose columns count recipients.
 *
 * out  none for any other table
 */
export function awardCells(grid: Grid, heads: readonly Head[], layout: Layout): AwardCell[] {
	const columns = recipientColumns(heads);
	const out: AwardCell[] = [];
	const first = Math.min(...columns.keys());
	for (let row = layout.from; columns.size > 0 && row < layout.to; row += 1) {
		const label = grid.filled(row).findLast((c) => c < first);
		for (const [column, noun] of columns) {
			const cell = grid.cell(row, column);
			const measure = label !== undefined && cell ? awardMeasure(grid.own(row, label), noun) : null;
			if (cell && measure) out.push({ cell, measure });
		}
	}
	return out;
}
