import type { CliIo } from './io.ts';

const MAX_LINE = 20_000_000;

/** Lines of a stream of UTF-8, without their ends, as many at a time as have come. */
export async function* batchesOf(stdin: CliIo['stdin']): AsyncGenerator<string[]> {
	const decoder = new TextDecoder();
	let rest = '';
	for await (const chunk of stdin) {
		const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
		const last = text.lastIndexOf('\n');
		if (last < 0) {
			rest += text;
			continue;
		}
		const lines = (rest + text.slice(0, last)).split('\n');
		rest = text.slice(last + 1);
		yield lines.map((line) => line.replace(/\r$/, ''));
	}
	rest += decoder.decode();
	if (rest !== '') yield [rest.replace(/\r$/, '')];
}

const isRecord = (v: unknown): v is Record<string, unknown> =>
	typeof v === 'object' && v !== null && !Array.isArray(v);

/** The reply to one object, or a message that says why it is refused. */
export type Answer = (input: Record<string, unknown>) => object | string;

/** One line answered: JSON without its line end, empty for a blank line; the reason when it was refused. */
export interface Reply {
	out: string;
	refused: string | null;
}

/** Answers one line of JSON; never throws. `refused` is what a refused line is answered with. */
export function replyTo(line: string, answer: Answer, refused: object): Reply {
	if (line.trim() === '') return { out: '', refused: null };
	let reply: object | string;
	try {
		const input: unknown = line.length > MAX_LINE ? null : JSON.parse(line.replace(/^\uFEFF/, ''));
		reply = isRecord(input) ? answer(input) : 'không phải một đối tượng JSON';
	} catch {
		reply = 'không phải JSON';
	}
	if (typeof reply === 'string') return { out: JSON.stringify(refused), refused: reply };
	return { out: JSON.stringify(reply), refused: null };
}

/** Writes replies in order; `first` is the number of the first line. True when one of them was refused. */
export function tellReplies(io: CliIo, replies: readonly Reply[], first: number): boolean {
	let some = false;
	for (const [i, r] of replies.entries()) {
		if (r.refused !== null) {
			io.err(`dòng ${first + i}: ${r.refused}\n`);
			some = true;
		}
		if (r.out !== '') io.out(`${r.out}\n`);
	}
	return some;
}

/**
 * Answers each line of JSON with one line of JSON, in order.
 *
 * out  exit code: 0; 1 when some line was refused (its reason goes to stderr)
 */
export async function answerLines(io: CliIo, answer: Answer, refused: object): Promise<number> {
	let number = 1;
	let code = 0;
	for await (const lines of batchesOf(io.stdin)) {
		for (const line of lines) {
			if (tellReplies(io, [replyTo(line, answer, refused)], number)) code = 1;
			number++;
		}
	}
	return code;
}

/** True when the arguments are exactly `--jsonl`; otherwise says how to call the command. */
export function wantsJsonl(args: readonly string[], io: CliIo, usage: string): boolean {
	if (args.length === 1 && args[0] === '--jsonl') return true;
	io.err(`${usage}\n`);
	return false;
}
