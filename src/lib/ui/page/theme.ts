import { THEME_COOKIE, THEME_KEPT_S } from '../theme.ts';

const chooser = () => document.querySelector<HTMLSelectElement>('select[data-theme-choice]');

/** Lets the switch in the header choose light or dark; the server puts what was chosen into every page. */
export function keepTheme(): void {
	const root = document.documentElement;
	const select = chooser();
	if (select) select.value = root.dataset.theme ?? 'system';
	document.addEventListener('change', ({ target }) => {
		if (target !== chooser() || !(target instanceof HTMLSelectElement)) return;
		const system = target.value === 'system';
		if (system) delete root.dataset.theme;
		else root.dataset.theme = target.value;
		const kept = system ? 0 : THEME_KEPT_S;
		document.cookie = `${THEME_COOKIE}=${target.value}; path=/; max-age=${kept}; samesite=lax`;
	});
}
