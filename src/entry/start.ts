// `npm start`: the same as the command `serve`.
import { main } from '../cli/main.ts';

process.exitCode = await main(['serve', ...process.argv.slice(2)], {
	stdin: process.stdin,
	out: (text) => process.stdout.write(text),
	err: (text) => process.stderr.write(text),
});
