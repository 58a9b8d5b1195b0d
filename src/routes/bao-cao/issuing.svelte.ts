import type { IssueState } from '#lib/server/export/issuing.ts';

/** Milliseconds between two questions. */
const PAUSE = 250;
const LOST = 'Không nối được với máy chủ; hãy thử lại.';

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** A report on its way: asked for, followed, called off. */
export class Issuing {
	/** part made, 0 to 1; null while nothing is being made */
	part = $state<number | null>(null);
	/** what became of the last one, in a sentence */
	said = $state('');
	failed = $state(false);
	#job: string | null = null;
	/** called off before the server had said which job it is */
	#calledOff = false;

	/**
	 * Has a report made.
	 *
	 * in   query: the draft's own, beginning with "?"
	 * out  id of its entry in the history; null when it was called off or failed, which `said` tells
	 */
	async make(query: string, format: string): Promise<string | null> {
		if (this.part !== null) return null;
		this.part = 0;
		this.#calledOff = false;
		this.#say('', false);
		try {
			const body = new FormData();
			body.set('format', format);
			const begun = await fetch(`/bao-cao/lap${query}`, { method: 'POST', body });
			if (!begun.ok) throw new Error(`not begun: ${begun.status}`);
			this.#job = ((await begun.json()) as { job: string }).job;
			if (this.#calledOff) await this.cancel();
			return await this.#follow(this.#job);
		} catch {
			this.#say(LOST, true);
			return null;
		} finally {
			this.part = null;
			this.#job = null;
		}
	}

	async #follow(job: string): Promise<string | null> {
		for (;;) {
			const answer = await fetch(`/bao-cao/lap/${job}`);
			if (!answer.ok) throw new Error(`lost: ${answer.status}`);
			const state = (await answer.json()) as IssueState;
			if (state.state === 'made') {
				this.#say('Đã lập xong; tệp đang được tải về.', false);
				return state.id;
			}
			if (state.state === 'cancelled') {
				this.#say('Đã hủy; không lưu gì.', false);
				return null;
			}
			if (state.state === 'failed') {
				this.#say(state.problem, true);
				return null;
			}
			this.part = state.part;
			await pause();
		}
	}

	/** Calls the report off; `make` then ends with null. */
	async cancel(): Promise<void> {
		this.#calledOff = true;
		if (this.#job) await fetch(`/bao-cao/lap/${this.#job}`, { method: 'DELETE' }).catch(() => undefined);
	}

	#say(words: string, failed: boolean): void {
		this.said = words;
		this.failed = failed;
	}
}
