/** What is to be done when the main part of the page is replaced. */
export interface Change {
	before: () => void;
	after: () => void;
}

const main = () => document.querySelector('main');
const addressOf = ({ pathname, search }: URL | Location) => pathname + search;

/** How to find the focused control again in the next state of the page; null when nothing in it has the focus. */
function placeOfFocus(): string | null {
	const focused = document.activeElement;
	if (!focused || !main()?.contains(focused)) return null;
	if (focused.id) return `#${CSS.escape(focused.id)}`;
	const quoted = (name: string) => `[${name}="${CSS.escape(focused.getAttribute(name) ?? '')}"]`;
	if (focused.hasAttribute('name')) return focused.localName + quoted('name');
	return focused.hasAttribute('href') ? `a${quoted('href')}` : null;
}

/**
 * Links and GET forms marked `data-stay` lead to another state of the same page: its main part is replaced in place,
 * without a jump, and back and forward step through the states. Anything that fails becomes an ordinary visit.
 */
export function stayOnPage(change: Change): void {
	let shown = addressOf(location);
	let coming: AbortController | null = null;
	const told = document.createElement('p');
	told.className = 'sr';
	told.role = 'status';
	document.body.append(told);

	function wait(busy: boolean) {
		main()?.classList.toggle('busy', busy);
		main()?.setAttribute('aria-busy', String(busy));
	}

	function put(page: Document, next: Element) {
		const focus = placeOfFocus();
		change.before();
		main()?.replaceChildren(...next.childNodes);
		document.title = page.title;
		if (focus) main()?.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
		change.after();
		told.textContent = `Đã cập nhật: ${page.title}`;
	}

	/** push: a new step, else one of those made before, at the height `y` */
	async function show(url: URL, push: boolean, y = 0) {
		coming?.abort();
		const mine = new AbortController();
		coming = mine;
		wait(true);
		try {
			const answer = await fetch(url, { headers: { accept: 'text/html' }, signal: mine.signal });
			const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
			const next = page.querySelector('main');
			if (!answer.ok || answer.redirected || !next) throw new Error(`no such state: ${answer.status}`);
			if (push) {
				history.replaceState({ y: scrollY }, '');
				history.pushState({ y: scrollY }, '', url);
			}
			shown = addressOf(url);
			put(page, next);
			if (!push) scrollTo(scrollX, y);
			wait(false);
		} catch {
			if (!mine.signal.aborted) location.assign(url);
		}
	}

	/** True when the address is a state of this page, and it is being shown. */
	function stay(address: string): boolean {
		const url = new URL(address, location.href);
		if (url.origin !== location.origin || url.pathname !== location.pathname || url.hash) return false;
		void show(url, true);
		return true;
	}

	document.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.button) return;
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-stay]');
		if (link && stay(link.href)) event.preventDefault();
	});
	document.addEventListener('submit', (event) => {
		const form = event.target as HTMLFormElement;
		if (event.defaultPrevented || !form.matches('[data-stay]') || form.method !== 'get') return;
		const url = new URL(form.action);
		// only words are chosen, never files
		const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
		url.search = new URLSearchParams(fields).toString();
		if (stay(url.href)) event.preventDefault();
	});
	addEventListener('popstate', (event) => {
		if (addressOf(location) === shown) return;
		const { y } = (event.state ?? {}) as { y?: number };
		void show(new URL(location.href), false, y);
	});
}
