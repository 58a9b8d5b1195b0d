import type { Observation } from '#lib/core/observation/types.ts';
import { observationColumns, toObservationRow } from './rows.ts';
import type { SqliteFile } from './sqlite-database.ts';

const columns = [...observationColumns, 'doubtful'] as const;
const INSERT = `insert into observation (${[...columns, 'run', 'active'].map((c) => `"${c}"`).join(', ')})
	values (${[...columns, 'run', 'active'].map(() => '?').join(', ')})`;

/** Writes observations of one reading, within a transaction; `current` must be settled already. */
export function insertObservations(
	file: SqliteFile,
	observations: readonly Observation[],
	run: number,
): void {
	const statement = file.prepare(INSERT);
	const values: unknown[] = [...columns.map(() => null), run, 1];
	for (const o of observations) {
		const row = toObservationRow(o);
		for (let i = 0; i < columns.length; i++) values[i] = row[columns[i] as (typeof columns)[number]];
		statement.run(values);
	}
}
