/**
 * Prints how many figures each way of writing an article loses, of the figures read whole in the article as it is.
 *
 * node test/varied/print.ts [NAME…]   NAME: a variation; then every loss is named
 */
import path from 'node:path';
import { readGold } from '../articles/gold.ts';
import { lossesOf, toBase } from './losses.ts';
import { TURNS } from './turns.ts';
import { REWORDED, VARIATIONS } from './variations.ts';

const wanted = process.argv.slice(2);
const bases = ['dev', 'own']
	.flatMap((set) => readGold(path.join(import.meta.dirname, '../articles', set)))
	.filter(({ text }) => text === text.normalize('NFC') && !text.includes('\r'))
	.map(toBase);

const table = Object.entries({ ...VARIATIONS, ...REWORDED, ...TURNS })
	.filter(([name]) => wanted.length === 0 || wanted.includes(name))
	.map(([name, vary]) => {
		const { whole, losses, alarms } = lossesOf(bases, vary);
		if (wanted.length) {
			for (const { article, quote, why } of losses) console.log(`${article} «${quote}» ${why}`);
			for (const { article, quote, indicator } of alarms)
				console.log(`${article} alarm «${quote}» ${indicator}`);
		}
		const share = (100 * losses.length) / Math.max(1, whole);
		return {
			variation: name,
			figures: whole,
			lost: losses.length,
			'lost %': share.toFixed(2),
			alarms: alarms.length,
		};
	});
console.table(table);
