const MB = 1_000_000;

/** What the program takes in; published in the README, enforced here, tested. */
export const LIMITS = {
	/** bytes of one file or paste */
	upload: 20 * MB,
	/** bytes of all entries of an archive, inflated */
	inflated: 200 * MB,
	/** bytes of one entry, inflated */
	entry: 100 * MB,
	entries: 2_000,
	cells: 1_000_000,
	sheets: 200,
	pdfPages: 500,
	/** characters of text taken out of one file */
	text: 10 * MB,
	/** levels of nesting in XML and HTML */
	depth: 256,
	/** one parse: milliseconds of a processor, milliseconds by the clock where others keep it busy, bytes of memory */
	parseMs: 10_000,
	parseWaitMs: 30_000,
	parseMemory: 400 * MB,
	/** parses at a time, and waiting */
	parses: 2,
	queue: 100,
} as const;
