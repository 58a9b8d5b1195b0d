/** One planted fault: the text in a file of src that is replaced, and what it breaks in an officer's words. */
export interface Mutation {
	name: string;
	file: string;
	find: string;
	put: string;
}

/** Faults that a careful reader must not survive; each is planted alone and must fail a test. */
export const MUTATIONS: readonly Mutation[] = [
	{
		name: 'a bound is dropped: "trên 2.000" becomes 2.000',
		file: 'src/lib/codelists/bounds.json',
		find: '"trên", "hơn"',
		put: '"trên-", "hơn-"',
	},
	{
		name: 'a caption sets the period',
		file: 'src/lib/core/reading/read-article.ts',
		find: "if (echo && block?.role === 'caption') return;",
		put: '',
	},
	{
		name: 'the list of number labels is emptied: marker 17 counts',
		file: 'src/lib/core/quantity/traps.ts',
		find: 'lexicon.longestAt(tokens, i);',
		put: 'lexicon.longestAt([], 0);',
	},
	{
		name: 'the comma groups thousands: 0,128 kg becomes 128',
		file: 'src/lib/core/quantity/number-digits.ts',
		find: 'return group && countNoun ? whole :',
		put: 'return group || countNoun ? whole :',
	},
	{
		name: 'what is planned is read as done',
		file: 'src/lib/core/reading/kind/read-level.ts',
		find: "kindOut = 'target';",
		put: "kindOut = 'result';",
	},
	{
		name: 'a rise is read as a level',
		file: 'src/lib/core/reading/kind/rise-or-fall.ts',
		find: "return { kind: 'change', sign, index: false };",
		put: "return { kind: 'level' };",
	},
	{
		name: 'the officer who hands it over is the issuer',
		file: 'src/lib/core/reading/mention/award/award-issuer.ts',
		find: "=== 'của') return m.entry.code;",
		put: "=== 'của-') return m.entry.code;",
	},
	{
		name: 'repetitions count again',
		file: 'src/lib/core/reading/read-article.ts',
		find: 'findDuplicates(page.tokens, memory.drafts);',
		put: '',
	},
	{
		name: 'a rate becomes a total: 60 triệu đồng/căn',
		file: 'src/lib/core/reading/kind/read-kind.ts',
		find: "if (q.rate || isPerTime(s, q)) return { kind: 'trap', why: 'rate' };",
		put: '',
	},
	{
		name: 'offsets ignore what was dropped from the text as received',
		file: 'src/lib/core/text/document.ts',
		find: 'rawStart: (i) => starts[i] ?? raw.length,',
		put: 'rawStart: (i) => i,',
	},
	{
		name: 'the nearest keyword wins over the charge: any case is a plain case',
		file: 'src/lib/core/reading/indicator/in-clause/cases.ts',
		find: 'if (found.topic.rank !== 1 && !action) return null;',
		put: 'return null;',
	},
	{
		name: 'the province named for one figure holds for none',
		file: 'src/lib/core/reading/place/article-area.ts',
		find: 'name = a.name;\n\t\tstated = true;',
		put: 'stated = true;',
	},
];
