import { readNumber } from '../../quantity/number.ts';
import { isWholeClass } from '../../quantity/unit-nouns.ts';
import type { Draft } from '../page/draft.ts';
import type { Page } from '../page/page.ts';
import type { Governing } from '../period/governing.ts';
import { isTakenOver } from '../state/doubts.ts';
import type { GridCell } from './grid.ts';
import type { RowArea } from './table-area.ts';
import { textOf, type CellFigure } from './table-cell.ts';
import { scaled, type Measure } from './table-measure.ts';

/** A figure of a cell, and what the table says of it. */
export interface Placing {
	cell: GridCell;
	figure: CellFigure;
	measure: Measure;
	period: Governing | null;
	area: RowArea;
	orgUnit: string;
}

function draftOf(
	page: Page,
	{ cell, figure: { q, from }, measure, period, area, orgUnit }: Placing,
	said: { kind: Draft['kind']; unit: string; value: number | null; rules: string[] },
): Draft {
	return {
		q,
		from,
		to: q.to,
		block: cell.block,
		sentence: 0,
		group: 0,
		value: said.value,
		low: q.low,
		high: q.high,
		qualifier: q.qualifier,
		unit: said.unit,
		cls: measure.cls,
		indicator: measure.read.indicator,
		was: measure.read.indicator,
		topic: measure.read.topic,
		kind: said.kind,
		period: period?.period ?? null,
		basis: period?.basis ?? 'UNKNOWN',
		periodLabel: period?.mention ? textOf(page, period.mention) : null,
		eventDate: null,
		refArea: area.name,
		orgUnit,
		actorScope: 'unstated',
		dims: { ...measure.dims },
		stated: {
			indicator: 'stated',
			period: period?.mention ? 'stated' : 'implied',
			area: area.stated ? 'stated' : 'implied',
			unit: 'stated',
		},
		echo: false,
		partOf: null,
		duplicateOf: null,
		rules: [
			...(cell.address ? [`cell:${cell.address}`] : []),
			...(period ? [period.rule] : []),
			...said.rules,
			...measure.read.rules,
			...(isTakenOver(measure.read.rules) ? ['doubt:indicator'] : []),
		],
	};
}

/** "1,250" under what is counted by ones: the comma sets thousands apart. */
function valueOf(page: Page, { figure: { q }, measure }: Placing): number | null {
	if (!isWholeClass(measure.cls) || q.cls !== 'bare' || q.value === null || q.decimals === 0) return q.value;
	const tokens = page.tokens.slice(q.numFrom, q.numTo);
	const whole = readNumber(tokens, 0, { text: page.doc.text, countNoun: true, alone: true });
	return whole?.value ?? q.value;
}

/** A figure that stands for itself. */
export const levelDraft = (page: Page, placing: Placing): Draft =>
	draftOf(page, placing, {
		kind: 'result',
		unit: placing.measure.unit,
		value: scaled(valueOf(page, placing), placing.measure),
		rules: [],
	});

/** A figure that says by how much another rose or fell. `percent`: the head says that it is a share. */
export function changeDraft(page: Page, placing: Placing, percent: boolean, falls: boolean): Draft {
	const { figure, measure } = placing;
	const share = percent || figure.q.cls === 'percent';
	const value = share ? figure.q.value : scaled(figure.q.value, measure);
	const sign = figure.sign || (falls ? -1 : 1);
	return draftOf(page, placing, {
		kind: 'change',
		unit: share ? 'PERCENT' : measure.unit,
		value: value === null ? null : sign * value,
		rules: ['change:column'],
	});
}
