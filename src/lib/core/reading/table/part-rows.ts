import type { Draft } from '../page/draft.ts';

/** "Trong đó:", "Trong đó: thuốc lá", "Gồm:" */
const OPENS = /^(?:[-+•*]\s*)?(?:trong đó|gồm|bao gồm)\s*:?\s*/i;

/** The rows of a table that are parts of the row above them. */
export class PartRows {
	#open = false;
	#label = '';
	#drafts: readonly Draft[] = [];
	/** unit cell of the row the parts are of */
	unit = '';

	/** The label of a part; empty for a line that only opens the parts; null for a row of its own. `marked`: the label begins with a dash. */
	enter(label: string, marked: boolean): string | null {
		if (OPENS.test(label)) {
			this.#open = true;
			return label.replace(OPENS, '').trim();
		}
		if (!this.#open || !marked) {
			this.#open = false;
			return null;
		}
		return label;
	}

	/** The label of a part under that of its total: "Bắt giữ tội phạm ma túy" and "Heroin". */
	under(label: string): string {
		return `${this.#label} ${label}`.trim();
	}

	/** A row was read: a total for those that follow, or a part of the one before. */
	leave(part: boolean, label: string, unit: string, drafts: readonly Draft[]): void {
		if (!part) {
			this.#label = label;
			this.unit = unit;
			this.#drafts = drafts;
			return;
		}
		for (const d of drafts)
			d.partOf =
				this.#drafts.find(
					(o) =>
						o.kind === d.kind && o.cls === d.cls && o.period?.code === d.period?.code && d.kind !== 'change',
				) ?? null;
	}
}
