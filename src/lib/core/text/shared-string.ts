/** Longer strings are left alone. */
const LENGTH_LIMIT = 48;

/**
 * The engine's own copy of a short string, the one it has for an equal name in the program: two such are told apart by where
 * they lie, without a look at their letters. It keeps names of things (and of numbers, what JSON holds) in that way; strings that
 * come out of a code list or are put together are copies of their own until they pass through here.
 */
export function sharedString(s: string): string {
	if (s.length > LENGTH_LIMIT) return s;
	return /^\d+$/.test(s) ? (JSON.parse(`"${s}"`) as string) : (Object.keys({ [s]: 0 })[0] as string);
}
