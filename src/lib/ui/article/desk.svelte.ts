import { tick } from 'svelte';
import { replaceState } from '$app/navigation';
import { keyAction, stepFrom, type KeyAction } from './keys.ts';

const inField = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	(target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** The figure a person has in hand on an article's page, and what the keys do with it. */
export class Desk {
	chosen = $state<string | null>(null);
	/** ids in the order shown */
	#ids: () => readonly string[];
	/** the part after # for a figure */
	#anchorOf: (id: string) => string;

	constructor(ids: () => readonly string[], anchorOf: (id: string) => string) {
		this.#ids = ids;
		this.#anchorOf = anchorOf;
	}

	/** Takes up the figure the address names: #s12-20, #o-id or #q-id. */
	fromHash(hash: string): void {
		const name = decodeURIComponent(hash.slice(1));
		const id = this.#ids().find((one) => [this.#anchorOf(one), `o-${one}`, `q-${one}`].includes(name));
		if (id) void this.choose(id, { move: 'text' });
	}

	/** Takes a figure in hand and brings its words and its card into view. */
	async choose(
		id: string | null,
		{ move = 'both' }: { move?: 'both' | 'text' | 'card' } = {},
	): Promise<void> {
		this.chosen = id;
		await tick();
		if (id === null) return;
		const words = document.getElementById(`o-${id}`)?.closest('mark');
		const card = document.getElementById(`q-${id}`);
		// on a phone the card rises over the foot of the text: the words must stand above it
		const covered = matchMedia('(max-width: 60rem)').matches;
		if (move !== 'card' || covered) words?.scrollIntoView({ block: 'nearest' });
		if (!covered && move !== 'text') card?.scrollIntoView({ block: 'nearest' });
		else if (!covered) card?.closest('.figures')?.scrollTo({ top: offsetWithin(card) });
		// the address follows, so that a copied link leads here; no step of history for each figure looked at
		replaceState(`#${this.#anchorOf(id)}`, {});
	}

	onkeydown = (event: KeyboardEvent): void => {
		if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
		const action = keyAction({
			key: event.key,
			ctrlKey: event.ctrlKey,
			metaKey: event.metaKey,
			altKey: event.altKey,
			isComposing: event.isComposing,
			typing: inField(event.target),
		});
		if (action && this.#do(action)) event.preventDefault();
	};

	#do(action: KeyAction): boolean {
		if (action === 'next' || action === 'previous') {
			const id = stepFrom(this.#ids(), this.chosen, action === 'next' ? 1 : -1);
			if (id)
				void this.choose(id).then(() => this.#card()?.querySelector('a')?.focus({ preventScroll: true }));
			// nothing is left here: on to the article that is offered next
			return id !== null || (action === 'next' && press(document.querySelector('[data-act="next-article"]')));
		}
		if (action === 'close') return this.#close();
		if (action === 'add') return press(document.querySelector('[data-act="add"]'));
		const act = this.#card()?.querySelector<HTMLElement>(`[data-act="${action}"]`);
		if (action === 'undo') return press(act ?? document.querySelector('[data-act="undo-last"]'));
		if (action === 'reject' && act instanceof HTMLDetailsElement) {
			act.open = true;
			act.querySelector('input')?.form?.querySelector<HTMLInputElement>('input:not([type=hidden])')?.focus();
			return true;
		}
		return press(act ?? null);
	}

	#close(): boolean {
		const open = document.querySelector<HTMLElement>('[data-act="cancel"]');
		if (open) return press(open);
		const rejecting = this.#card()?.querySelector<HTMLDetailsElement>('details[data-act="reject"][open]');
		if (rejecting) rejecting.open = false;
		else this.chosen = null;
		return true;
	}

	#card(): HTMLElement | null {
		return this.chosen === null ? null : document.getElementById(`q-${this.chosen}`);
	}
}

function press(element: Element | null | undefined): boolean {
	if (!(element instanceof HTMLElement)) return false;
	element.click();
	return true;
}

/** How far a card lies from the top of the list it scrolls in, a line left free above it. */
function offsetWithin(card: HTMLElement): number {
	const list = card.closest('.figures');
	if (!list) return 0;
	return card.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop - 24;
}
