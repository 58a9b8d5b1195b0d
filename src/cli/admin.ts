import { toCutOffRule } from '#lib/core/observation/cut-off.ts';
import { cutOffNote } from '#lib/format/index.ts';
import { CUT_OFF_SETTING, cutOffOf } from '#lib/server/cut-off.ts';
import { openStore } from '#lib/server/store/open.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import { dataFolder } from '#lib/server/data-folder.ts';
import type { CliIo } from './io.ts';
import { withStore } from './reading.ts';
import { UsageError } from './usage.ts';

const USAGE = 'Cách dùng: cotmoc admin cut-off [calendar|military]';

/**
 * `admin cut-off [RULE]`: shows or chooses which days a period covers when its source states none.
 *
 * out     0 shown or set; errors UsageError
 */
export async function runAdmin(args: string[], io: CliIo): Promise<number> {
	const [subject, word, ...rest] = args;
	const rule = toCutOffRule(word ?? null);
	if (subject !== 'cut-off' || rest.length || (word !== undefined && !rule)) throw new UsageError(USAGE);
	if (rule) {
		const store = await openStore(dataFolder(), { rules: storeRules, mode: 'write', command: 'admin' });
		try {
			await store.setSetting(CUT_OFF_SETTING, rule);
		} finally {
			await store.close();
		}
	}
	const now = rule ?? (await withStore('admin', ({ store }) => cutOffOf(store)));
	io.out(`${now}\n`);
	io.err(`${cutOffNote(now)}\n`);
	return 0;
}
