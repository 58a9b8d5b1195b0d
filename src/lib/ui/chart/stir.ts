import { Walker } from './walk.ts';
import type { PictureFormat } from './download.ts';

/** What a chart that can be walked over tells about itself: without a script it is a plain picture. */
const PLOT = '.plot';

const plotOf = (event: Event) => (event.target as Element).closest<HTMLElement>(PLOT);

/**
 * Wakes charts when a person points at, focuses or keys into them; one listener of each kind serves the whole page.
 *
 * out  leave: before the charts on the page are taken away; enter: when others have come
 */
export function stirCharts(): { leave: () => void; enter: () => void } {
	const walkers = new Map<HTMLElement, Walker>();

	function walkerOf(box: HTMLElement): Walker {
		let walker = walkers.get(box);
		if (!walker) walkers.set(box, (walker = new Walker(box)));
		return walker;
	}
	/** hands an event in a chart to its walker */
	function on<K extends keyof DocumentEventMap>(
		kind: K,
		deed: (walker: Walker, event: DocumentEventMap[K]) => void,
	) {
		document.addEventListener(kind, (event) => {
			const box = plotOf(event);
			if (box) deed(walkerOf(box), event);
		});
	}
	on('focusin', (walker) => walker.wake());
	on('focusout', (walker) => walker.choose(null));
	on('keydown', (walker, event) => walker.key(event));
	on('pointermove', (walker, event) => walker.point(event));
	on('pointerout', (walker, event) => {
		if (!walker.box.contains(event.relatedTarget as Node | null)) walker.choose(null);
	});
	on('click', (walker) => walker.open());
	document.addEventListener('click', (event) => {
		const button = (event.target as Element).closest<HTMLElement>('[data-save]');
		const box = button?.closest('figure')?.querySelector<HTMLElement>(PLOT);
		if (box) void walkerOf(box).save(button?.dataset.save as PictureFormat);
	});

	function enter() {
		for (const box of document.querySelectorAll<HTMLElement>(PLOT)) {
			box.tabIndex = 0;
			box.setAttribute('role', 'application');
		}
	}
	function leave() {
		for (const walker of walkers.values()) walker.sleep();
		walkers.clear();
	}
	enter();
	return { enter, leave };
}
