// `npm run soak [rounds]`: kills a writing process again and again and counts what was lost of what it had acknowledged.
import path from 'node:path';
import { killWhileWriting } from './soak-round.ts';
import { madeFolder } from './made.ts';

/** Kills that one store lives through. */
const ROUNDS_EACH = 20;
const rounds = Number(process.argv[2] ?? 200);
using made = madeFolder();
let acknowledged = 0;
let lost = 0;
let torn = 0;
let slowest = 0;
for (let round = 1; round <= rounds; round++) {
	// a store that grew without end would only make each look at it longer
	const folder = path.join(made.folder, `store-${Math.floor(round / ROUNDS_EACH)}`);
	const result = await killWhileWriting(folder, round * 100_000, Math.random() * 600);
	acknowledged += result.acknowledged;
	lost += result.lost.length;
	torn += result.faults.length;
	slowest = Math.max(slowest, result.reopenMs);
	// told as it happens: a run that is cut off still says what it saw
	for (const fault of result.faults) console.error(`${round}: torn, ${fault}`);
	for (const article of result.lost) console.error(`${round}: lost, ${article}`);
	if (round % 20 === 0)
		console.error(`${round}/${rounds}: ${acknowledged} acknowledged, ${lost} lost, ${torn} torn`);
}
console.log(
	`${rounds} kills, ${acknowledged} articles acknowledged, ${lost} lost, ${torn} torn, reopened within ${Math.round(slowest)} ms`,
);
process.exitCode = lost + torn > 0 || slowest > 5_000 ? 1 : 0;
