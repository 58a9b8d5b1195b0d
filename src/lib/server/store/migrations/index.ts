import type { Migration } from 'kysely';
import * as start from './001-start.ts';
import * as search from './002-search.ts';
import * as standing from './003-standing.ts';
import * as unknownAreas from './004-unknown-areas.ts';
import * as doubts from './005-doubts.ts';

/** Every migration in order of name; a migration that was given out is never changed, only followed. */
export const migrations: Record<string, Migration> = {
	'001-start': start,
	'002-search': search,
	'003-standing': standing,
	'004-unknown-areas': unknownAreas,
	'005-doubts': doubts,
};
