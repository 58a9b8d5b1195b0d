import { ARRESTS } from './arrests.ts';
import { BREACHES } from './breaches.ts';
import { BOUNDS, COMPARISON } from './comparison.ts';
import { COUNTED } from './counted.ts';
import { FORCE } from './force.ts';
import { GATES } from './gates.ts';
import { GOODS } from './goods.ts';
import { HELP } from './help.ts';
import { CONNECTORS, PARTS } from './parts.ts';
import { PATROL } from './patrol.ts';
import { PROCEDURE } from './procedure.ts';
import { MEDICINE, RESCUE } from './rescue.ts';
import { TELLING } from './telling.ts';
import { SUMMING_UP, TIMES } from './times.ts';
import type { Rows } from '../wordings.ts';

/** Rows of other words, by what they are of. */
export const WORDINGS: Readonly<Record<string, Rows>> = {
	arrests: ARRESTS,
	breaches: BREACHES,
	goods: GOODS,
	procedure: PROCEDURE,
	help: HELP,
	patrol: PATROL,
	propaganda: TELLING,
	rescue: RESCUE,
	medicine: MEDICINE,
	'gates and boats': GATES,
	'what is counted': COUNTED,
	'the force': FORCE,
	comparison: COMPARISON,
	bounds: BOUNDS,
	parts: PARTS,
	connectors: CONNECTORS,
	times: TIMES,
	'summing up': SUMMING_UP,
};
