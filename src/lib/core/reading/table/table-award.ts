import type { TokenRange } from '../../text/blocks.ts';
import type { Table } from '../../text/table.ts';
import { toDocument } from '../../text/document.ts';
import { readAward } from '../mention/read-awards.ts';
import { readPage, type Page } from '../page/page.ts';
import { readSentence } from '../page/sentence.ts';
import { textOf, wordsOf } from './table-cell.ts';
import type { Measure } from './table-measure.ts';

const RECIPIENT = /^(số )?(tập thể|cá nhân|hộ gia đình)$/;

/** The columns of a table of awards that count recipients, by the words of their heads; empty for another table. */
function recipientColumns(page: Page, heads: readonly TokenRange[]): Map<number, string> {
	const out = new Map<number, string>();
	for (const [k, head] of heads.entries()) {
		const noun = RECIPIENT.exec(wordsOf(page, head))?.[2];
		if (noun) out.set(k, noun);
	}
	return out;
}

/** What a row of a table of awards counts in a column: "Bằng khen của Bộ Quốc phòng", "tập thể"; null when the row names no award. */
function awardMeasure(label: string, recipient: string): Measure | null {
	const page = readPage(toDocument(`Tặng ${label} cho 5 ${recipient}`), null);
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
	block: number;
	cell: TokenRange;
	measure: Measure;
}

/**
 * The figures of a table whose rows are awards ("Bằng khen của Bộ Quốc phòng") and whose columns count recipients.
 *
 * out  none for any other table
 */
export function awardCells(page: Page, heads: readonly TokenRange[], rows: Table['rows']): AwardCell[] {
	const columns = recipientColumns(page, heads);
	const out: AwardCell[] = [];
	const first = Math.min(...columns.keys());
	for (const { block, cells } of columns.size > 0 ? rows : []) {
		const label = cells.slice(0, first).findLast((c) => c.to > c.from);
		for (const [k, noun] of columns) {
			const cell = cells[k];
			const measure = label && cell ? awardMeasure(textOf(page, label), noun) : null;
			if (cell && measure) out.push({ block, cell, measure });
		}
	}
	return out;
}
