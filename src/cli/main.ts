import { runExtract } from './extract.ts';
import type { CliIo, Command } from './io.ts';
import { runNumbers } from './numbers.ts';
import { runPeriods } from './periods.ts';

const COMMANDS: Record<string, Command> = { extract: runExtract, numbers: runNumbers, periods: runPeriods };

const io: CliIo = {
	stdin: process.stdin,
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text),
};
const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) process.exitCode = await command(args, io);
else {
	io.err(`Cách dùng: cotmoc ${Object.keys(COMMANDS).join('|')} …\n`);
	process.exitCode = 2;
}
