import { serve } from '../entry/serve.ts';
import type { CliIo } from './io.ts';
import { readArgs, UsageError } from './usage.ts';

/** `serve [--host ADDR] [--host-name NAME] [--port N]`: runs until it is stopped. */
export async function runServe(args: string[], io: CliIo): Promise<number> {
	const { values } = readArgs(args, {
		host: { type: 'string' },
		'host-name': { type: 'string', multiple: true },
		port: { type: 'string' },
	});
	const port = values.port === undefined ? undefined : Number(values.port);
	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
		throw new UsageError(`--port cần một số từ 0 đến 65535, không phải “${values.port}”.`);
	}
	await serve({ host: values.host, hostNames: values['host-name'], port, tell: io.err });
	return 0;
}
