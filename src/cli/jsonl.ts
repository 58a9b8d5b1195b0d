import type { CliIo } from './io.ts';

const MAX_LINE = 20_000_000;

/** Lines of a stream of UTF-8, without their ends. */
export async function* linesOf(stdin: CliIo['stdin']): AsyncGenerator<string> {
	const decoder = new TextDecoder();
	let rest = '';
	for await (const chunk of stdin) {
		rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
		let at = rest.indexOf('\n');
		if (at < 0) continue;
		let from = 0;
		for (; at >= 0; at = rest.indexOf('\n', from)) {
			yield rest.slice(from, at).replace(/\r$/, '');
			from = at + 1;
		}
		rest = rest.slice(from);
	}
	rest += decoder.decode();
	if (rest !== '') yield rest.replace(/\r$/, '');
}

const isRecord = (v: unknown): v is Record<string, unknown> =>
	typeof v === 'object' && v !== null && !Array.isArray(v);

/**
 * Answers each line of JSON with one line of JSON, in order.
 *
 * in      `answer` gives the reply to one object, or a message that says why it is refused
 * out     0; 1 when some line was refused (its reply is `refused`, its reason goes to stderr)
 */
export async function answerLines(
	io: CliIo,
	answer: (input: Record<string, unknown>) => object | string,
	refused: object,
): Promise<number> {
	let number = 0;
	let code = 0;
	for await (const line of linesOf(io.stdin)) {
		number++;
		if (line.trim() === '') continue;
		let reply: object | string;
		try {
			const input: unknown =
				line.length > MAX_LINE ? null : JSON.parse(number === 1 ? line.replace(/^\uFEFF/, '') : line);
			reply = isRecord(input) ? answer(input) : 'không phải một đối tượng JSON';
		} catch {
			reply = 'không phải JSON';
		}
		if (typeof reply === 'string') {
			io.err(`dòng ${number}: ${reply}\n`);
			code = 1;
			reply = refused;
		}
		io.out(`${JSON.stringify(reply)}\n`);
	}
	return code;
}

/** True when the arguments are exactly `--jsonl`; otherwise says how to call the command. */
export function wantsJsonl(args: readonly string[], io: CliIo, usage: string): boolean {
	if (args.length === 1 && args[0] === '--jsonl') return true;
	io.err(`${usage}\n`);
	return false;
}
