import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isDay } from '#lib/core/period/time-period.ts';

/** A command called in a way it does not know; exit code 2. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UsageError';
	}
}

/** Options and words of a command line. errors: UsageError for an unknown option or a missing value */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
	try {
		return parseArgs({ args, options, allowPositionals: true, strict: true });
	} catch (cause) {
		throw new UsageError(`Tham số không đúng: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}

/** A day given on the command line; errors: UsageError */
export function readDay(text: string | undefined, option: string): string | null {
	if (text === undefined) return null;
	if (!isDay(text)) throw new UsageError(`${option} cần một ngày dạng YYYY-MM-DD, không phải “${text}”.`);
	return text;
}
