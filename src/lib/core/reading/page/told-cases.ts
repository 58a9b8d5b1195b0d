import { SUBJECTS } from '../../indicator/resolve.ts';
import type { Draft } from './draft.ts';

/** Blocks in which an article opens. */
export const OPENING = 2;
/** Figures an article may tell before the cases it is about. */
const FEW = 2;

/** "2 vụ nhập lậu thuốc lá", "8 vụ vận chuyển pháo": of smuggling or of arms, whatever stuff names it. */
function offenceOf(d: Draft): string | null {
	if (d.indicator.startsWith('smuggling.')) return 'SMUGGLING';
	return d.indicator.startsWith('weapons.') ? 'WEAPONS' : d.topic;
}

/** The case counts an article has told so far: what offences they were of. */
export class ToldCases {
	#topics = new Set<string | null>();
	#first: Draft | null = null;
	/** topic of the single case told so far; empty once there are more than it */
	#one: string | null = null;

	/** In `figures`: how many figures the article has told up to this count. */
	add(d: Draft, figures: number): void {
		if (this.#topics.size === 0 && d.block <= OPENING && figures <= FEW) this.#first = d;
		const topic = offenceOf(d);
		this.#topics.add(topic);
		const single = d.value === 1 && SUBJECTS.has(topic ?? '') && (this.#one ?? topic) === topic;
		this.#one = single ? topic : '';
	}

	/** Whether no case told was of another offence; rescues are none. */
	areAllOf(topic: string): boolean {
		for (const t of this.#topics) if (t !== topic && t !== 'RESCUE') return false;
		return true;
	}

	/** How many the article opened with, and of what offence, where all told since were of the same. */
	opening(): { topic: string; value: number } | null {
		const topic = this.#first && offenceOf(this.#first);
		const value = this.#first?.value ?? null;
		return topic && value !== null && SUBJECTS.has(topic) && this.areAllOf(topic) ? { topic, value } : null;
	}

	/** The offence of the one case told; null where none or more are told. */
	get one(): string | null {
		return this.#one || null;
	}
}
