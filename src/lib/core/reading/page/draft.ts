import type { Quantity } from '../../quantity/quantity.ts';
import type { Period } from '../../period/time-period.ts';
import type { ActorScope, Dims, Kind, PeriodBasis, Qualifier, Stated } from '../../observation/types.ts';

/** A figure on its way to a reading: token places, before offsets of the article and links by index. */
export interface Draft {
	q: Quantity;
	/** tokens [from, to) shown as the quote */
	from: number;
	to: number;
	block: number;
	sentence: number;
	/** quantities joined by "với", "/", "và" share a number here */
	group: number;
	value: number | null;
	low: number | null;
	high: number | null;
	qualifier: Qualifier;
	unit: string;
	cls: string;
	indicator: string;
	/** what it would measure were it ours: its indicator, but for another's figure */
	was: string;
	/** the topic that gave the indicator */
	topic: string | null;
	kind: Kind;
	period: Period | null;
	basis: PeriodBasis;
	periodLabel: string | null;
	eventDate: string | null;
	refArea: string | null;
	orgUnit: string;
	actorScope: ActorScope;
	dims: Dims;
	stated: { indicator: Stated; period: Stated; area: Stated; unit: Stated };
	/** a caption or title: repeats what the body says */
	echo: boolean;
	partOf: Draft | null;
	duplicateOf: Draft | null;
	rules: string[];
}
