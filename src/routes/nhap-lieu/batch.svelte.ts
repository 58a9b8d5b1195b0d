import type { BatchItem } from '#lib/server/intake/types.ts';
import type { SaveOutcome } from '#lib/core/observation/store.ts';
import { waiting, type ItemView } from './batch-item.ts';
import { readAddress, type ChosenFile } from './dropped-files.ts';

const KEPT = 'nhap-lieu';
const LOST = 'Không nối được với máy chủ; tệp này chưa được đọc. Hãy chọn lại.';
const UNREAD = 'Chưa đọc lại được với ngày này; hãy thử lại.';
const UNSAVED = 'Không lưu được; bản xem trước còn nguyên, hãy thử lại.';

/** Files on their way: read one after another, then saved one after another; stopping keeps what was done. */
export class Batch {
	items = $state<ItemView[]>([]);
	busy = $state<'reading' | 'saving' | null>(null);
	/** bytes one file may have */
	#limit: number;
	#stopped = false;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** Reads the files and lists each with its outcome; nothing is kept yet. */
	async read(files: readonly ChosenFile[]): Promise<void> {
		if (this.busy || !files.length) return;
		const first = this.items.length;
		this.items.push(...files.map(({ path }) => waiting(path)));
		this.busy = 'reading';
		this.#stopped = false;
		for (const [i, chosen] of files.entries()) {
			const at = first + i;
			this.#change(at, this.#stopped ? { state: 'cancelled' } : { state: 'reading' });
			if (!this.#stopped) this.#change(at, await this.#readOne(chosen));
			this.keep();
		}
		this.busy = null;
	}

	async #readOne({ file, source }: ChosenFile): Promise<Partial<ItemView>> {
		if (file.size > this.#limit) {
			const message = `${file.name}: tệp lớn hơn ${Math.round(this.#limit / 1e6)} MB`;
			return { state: 'refused', refusal: { name: file.name, code: 'too-large', message } };
		}
		try {
			const answer = await fetch(readAddress(file.name, source), {
				method: 'POST',
				headers: { 'content-type': 'application/octet-stream' },
				body: file,
			});
			if (answer.ok || answer.status === 422) return (await answer.json()) as BatchItem;
			return { state: 'cancelled', problem: LOST };
		} catch {
			return { state: 'cancelled', problem: LOST };
		}
	}

	/** Keeps every file that was read; what is saved before a stop stays saved. */
	async saveAll(): Promise<void> {
		if (this.busy) return;
		this.busy = 'saving';
		this.#stopped = false;
		for (const [at, item] of this.items.entries()) {
			if (this.#stopped) break;
			if (item.state !== 'read' || !item.previewId) continue;
			this.#change(at, await this.#saveOne(item.previewId));
			this.keep();
		}
		this.busy = null;
	}

	async #saveOne(previewId: string): Promise<Partial<ItemView>> {
		const body = new FormData();
		body.set('preview', previewId);
		try {
			const answer = await fetch('/nhap-lieu/luu', { method: 'POST', body });
			if (!answer.ok) return { problem: UNSAVED };
			const { articleId, outcome, figures } = (await answer.json()) as SaveOutcome;
			const state = outcome === 'added' ? 'saved' : 'known';
			return { state, articleId, figures, previewId: null, problem: null };
		} catch {
			return { problem: UNSAVED };
		}
	}

	/** Reads a file of the list anew with the day its text does not tell. */
	async giveDay(previewId: string, day: string): Promise<void> {
		const at = this.items.findIndex((item) => item.previewId === previewId);
		const body = new FormData();
		body.set('preview', previewId);
		body.set('issued', day);
		try {
			const answer = await fetch('/nhap-lieu/ngay', { method: 'POST', body });
			this.#change(
				at,
				answer.ok ? { ...((await answer.json()) as BatchItem), problem: null } : { problem: UNREAD },
			);
		} catch {
			this.#change(at, { problem: UNREAD });
		}
		this.keep();
	}

	stop(): void {
		this.#stopped = true;
	}

	clear(): void {
		this.items = [];
		this.keep();
	}

	/** The list outlives a look at a preview or a reload of the page; files still to be read do not. */
	keep(): void {
		const settled = this.items.filter((i) => i.state !== 'waiting' && i.state !== 'reading');
		try {
			sessionStorage.setItem(KEPT, JSON.stringify(settled));
		} catch {
			// storage refused or full: the list lives as long as the page
		}
	}

	restore(): void {
		try {
			const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
			if (Array.isArray(kept)) this.items = kept as ItemView[];
		} catch {
			// nothing kept, or nothing of ours
		}
	}

	#change(at: number, change: Partial<ItemView>): void {
		const item = this.items[at];
		if (item) Object.assign(item, change);
	}
}

/** Notes in the kept list what became of a preview on its own page; null: it was dropped. */
export function settleKept(previewId: string, change: Partial<ItemView> | null): void {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
		if (!Array.isArray(kept)) return;
		const items = (kept as ItemView[]).flatMap((item) =>
			item.previewId !== previewId ? [item] : change ? [{ ...item, ...change }] : [],
		);
		sessionStorage.setItem(KEPT, JSON.stringify(items));
	} catch {
		// nothing kept, or nothing of ours
	}
}
