import { isDoubtful, isFigure } from '#lib/core/observation/standing.ts';
import type { Kind, Observation } from '#lib/core/observation/types.ts';

/** How much was read in an article, with one meaning on every page. */
export interface FigureCounts {
	/** results that stand: what lists, heads and buttons call "số liệu" */
	figures: number;
	/** results, goals and changes in doubt and undecided */
	doubtful: number;
	/** every number listed, whatever it is */
	lines: number;
	/** what is listed beside the results, in words: "1 mức tăng, giảm, 2 lần nhắc lại"; empty where nothing is */
	beside: string;
}

const besideNames: Readonly<Record<Exclude<Kind, 'result'> | 'again' | 'rejected', string>> = {
	target: 'chỉ tiêu kế hoạch',
	change: 'mức tăng, giảm',
	context: 'số bối cảnh',
	again: 'lần nhắc lại',
	rejected: 'số đã loại bỏ',
};

type Row = Pick<Observation, 'kind' | 'duplicateOf' | 'review' | 'rules'>;

function besideKind(o: Row): keyof typeof besideNames {
	if (o.review.state === 'rejected') return 'rejected';
	if (o.duplicateOf !== null) return 'again';
	return o.kind as Exclude<Kind, 'result'>;
}

/** Counts the numbers of one article, all of them, whatever is shown of it. */
export function countFigures(rows: readonly Row[]): FigureCounts {
	const others = new Map<keyof typeof besideNames, number>();
	for (const o of rows) if (!isFigure(o)) others.set(besideKind(o), (others.get(besideKind(o)) ?? 0) + 1);
	const order = Object.keys(besideNames) as (keyof typeof besideNames)[];
	return {
		figures: rows.filter(isFigure).length,
		doubtful: rows.filter(isDoubtful).length,
		lines: rows.length,
		beside: order.flatMap((k) => (others.has(k) ? `${others.get(k)} ${besideNames[k]}` : [])).join(', '),
	};
}
