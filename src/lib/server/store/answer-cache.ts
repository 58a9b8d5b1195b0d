/** Rows kept in memory over all answers: some 100 MB of observations. */
const MOST_ROWS = 150_000;

/** Answers to questions about the store, good for one version of its data; the rows in them are frozen. */
export class AnswerCache {
	private version = -1;
	private rows = 0;
	private readonly answers = new Map<string, Promise<object[]>>();

	/** The answer known for this version, else what `ask` gives; asked once, however many ask at a time. */
	async get<T extends object>(question: string, version: number, ask: () => Promise<T[]>): Promise<T[]> {
		if (version !== this.version) this.clear(version);
		const known = this.answers.get(question);
		if (known) return known as Promise<T[]>;
		const answer = ask();
		this.answers.set(question, answer);
		try {
			const rows = await answer;
			for (const row of rows) Object.freeze(row);
			this.rows += rows.length;
			if (this.rows > MOST_ROWS) this.clear(this.version);
			return rows;
		} catch (cause) {
			this.answers.delete(question);
			throw cause;
		}
	}
	private clear(version: number): void {
		this.version = version;
		this.rows = 0;
		this.answers.clear();
	}
}
