import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import type { ArticleInput, Reading } from '#lib/core/observation/types.ts';

const read = new Map<string, readonly Reading[]>();

/** The figures of an article as it is: worked out once for all laws and scores that begin from them. */
export function readOnce({ text, issued, issuerArea }: ArticleInput): readonly Reading[] {
	const key = JSON.stringify([issued, issuerArea, text]);
	const had = read.get(key);
	if (had) return had;
	const { readings } = extract({ text, issued, issuerArea }, codelists);
	read.set(key, readings);
	return readings;
}
