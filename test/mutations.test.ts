import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { MUTATIONS } from './core/mutations.ts';

const root = path.join(import.meta.dirname, '..');

// outside the folders whose tests must catch the faults: this one would fail for any of them
test.each(MUTATIONS)('there is a place to plant: $name', ({ file, find }) => {
	expect(readFileSync(path.join(root, file), 'utf8')).toContain(find);
});
