const inField = (target: EventTarget | null) =>
	target instanceof HTMLElement &&
	(target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys that work on every page: "/" goes to the search field, "?" shows the list of keys, Esc puts an explanation away. */
export function answerKeys(): void {
	addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
		const focused = document.activeElement;
		if (event.key === 'Escape' && focused instanceof HTMLElement && focused.classList.contains('term'))
			focused.blur();
		if (inField(event.target)) return;
		if (event.key === '/') {
			event.preventDefault();
			document.getElementById('tim')?.focus();
		} else if (event.key === '?') {
			event.preventDefault();
			document.querySelector<HTMLDialogElement>('dialog[aria-labelledby="phim-tat"]')?.showModal();
		}
	});
}
