import type { Attachment } from 'svelte/attachments';
import { stepOf } from './view.ts';

export interface Walk {
	/** number of points */
	count: number;
	active: () => number | null;
	choose: (point: number | null) => void;
	/** follows the point to its source */
	open: (point: number) => void;
	/** the point nearest to a place, given as shares of the drawing's width and height */
	nearest: (x: number, y: number) => number | null;
	/** called once, when a person first points at, focuses or keys into the chart; out: what undoes it */
	wake: (box: HTMLElement) => () => void;
}

/**
 * Lets a person walk over a chart's points by arrow keys and by pointing. Without JavaScript the drawing is a
 * plain picture; this makes it a place the keyboard can enter.
 */
export function walk(over: Walk): Attachment<HTMLElement> {
	return (box) => {
		box.tabIndex = 0;
		box.setAttribute('role', 'application');
		let sleep: (() => void) | null = null;
		const wake = () => {
			sleep ??= over.wake(box);
		};
		const onKey = (event: KeyboardEvent) => {
			wake();
			const at = over.active();
			const next = stepOf(event.key, at, over.count);
			if (next !== null) over.choose(next);
			else if (event.key === 'Escape') over.choose(null);
			else if (event.key === 'Enter' && at !== null) over.open(at);
			else return;
			event.preventDefault();
		};
		const onPoint = (event: PointerEvent) => {
			wake();
			const { left, top, width, height } = box.getBoundingClientRect();
			over.choose(over.nearest((event.clientX - left) / width, (event.clientY - top) / height));
		};
		const leave = () => over.choose(null);
		const onClick = () => {
			const at = over.active();
			if (at !== null) over.open(at);
		};
		box.addEventListener('focus', wake);
		box.addEventListener('keydown', onKey);
		box.addEventListener('pointermove', onPoint);
		box.addEventListener('pointerleave', leave);
		box.addEventListener('blur', leave);
		box.addEventListener('click', onClick);
		return () => {
			sleep?.();
			box.removeEventListener('focus', wake);
			box.removeEventListener('keydown', onKey);
			box.removeEventListener('pointermove', onPoint);
			box.removeEventListener('pointerleave', leave);
			box.removeEventListener('blur', leave);
			box.removeEventListener('click', onClick);
		};
	};
}
