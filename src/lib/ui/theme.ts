/** Cookie with the theme a person chose; without it the system's holds. */
export const THEME_COOKIE = 'theme';
/** one year */
export const THEME_KEPT_S = 31_536_000;

export type Theme = 'light' | 'dark';

/** The theme chosen, out of a request's cookies; null when none was. */
export function readTheme(cookies: string | undefined): Theme | null {
	const found = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies ?? '');
	return (found?.[1] as Theme | undefined) ?? null;
}
