const chooser = () => document.querySelector<HTMLSelectElement>('select[data-theme-choice]');

/** Lets the switch in the header choose light or dark, and remembers it; app.html applies it before the first paint. */
export function keepTheme(): void {
	const root = document.documentElement;
	const select = chooser();
	if (select) select.value = root.dataset.theme ?? 'system';
	document.addEventListener('change', ({ target }) => {
		if (target !== chooser() || !(target instanceof HTMLSelectElement)) return;
		const theme = target.value;
		if (theme === 'system') delete root.dataset.theme;
		else root.dataset.theme = theme;
		try {
			if (theme === 'system') localStorage.removeItem('theme');
			else localStorage.setItem('theme', theme);
		} catch {
			// storage refused: the choice holds until the page is left
		}
	});
}
