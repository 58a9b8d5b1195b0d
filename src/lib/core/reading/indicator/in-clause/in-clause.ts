import type { Resolution, Surroundings } from '../../../indicator/resolve.ts';
import type { Told } from '../corrections/correction.ts';

/** A figure with what the words of its clause name. */
export interface InClause extends Told {
	around: Surroundings;
	/** the topic those words name for it; null when they name none */
	found: Resolution | null;
}
