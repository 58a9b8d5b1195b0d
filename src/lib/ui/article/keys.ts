/** What a key does on the article page. */
export type KeyAction = 'next' | 'previous' | 'confirm' | 'edit' | 'reject' | 'undo' | 'add' | 'close';

/** The keys of the article page, in the order the help lists them. */
export const articleKeys: readonly { keys: readonly string[]; action: KeyAction; nameVi: string }[] = [
	{ keys: ['j', 'n'], action: 'next', nameVi: 'Số liệu tiếp theo' },
	{ keys: ['k', 'p'], action: 'previous', nameVi: 'Số liệu trước' },
	{ keys: ['c'], action: 'confirm', nameVi: 'Xác nhận số liệu đang chọn' },
	{ keys: ['e'], action: 'edit', nameVi: 'Sửa số liệu đang chọn' },
	{ keys: ['x'], action: 'reject', nameVi: 'Loại bỏ số liệu đang chọn' },
	{ keys: ['u'], action: 'undo', nameVi: 'Hoàn tác việc vừa làm' },
	{ keys: ['a'], action: 'add', nameVi: 'Thêm số liệu từ chữ đang bôi đen' },
	{ keys: ['Escape'], action: 'close', nameVi: 'Đóng biểu mẫu, bỏ chọn' },
];

const byKey = new Map(articleKeys.flatMap((k) => k.keys.map((key) => [key, k.action] as const)));

/** What is known of a key press and of where it happened. */
export interface KeyPress {
	key: string;
	ctrlKey?: boolean;
	metaKey?: boolean;
	altKey?: boolean;
	/** the focus is in a field where letters are typed */
	typing: boolean;
	/** an input method is composing a letter: Telex and VNI use these very keys */
	isComposing?: boolean;
}

/** The action of a key press; null while a person types, composes a letter or holds a modifier. */
export function keyAction(press: KeyPress): KeyAction | null {
	if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
	const action = byKey.get(press.key.length === 1 ? press.key.toLowerCase() : press.key) ?? null;
	return press.typing && action !== 'close' ? null : action;
}

/**
 * The figure after or before the one chosen, in the order shown.
 *
 * out  the id to go to; the first (or last) when none is chosen or the chosen one is hidden;
 *      the same id at either end; null in an empty list
 */
export function stepFrom(ids: readonly string[], chosen: string | null, step: 1 | -1): string | null {
	if (!ids.length) return null;
	const at = chosen === null ? -1 : ids.indexOf(chosen);
	if (at < 0) return (step > 0 ? ids[0] : ids.at(-1)) ?? null;
	return ids[Math.min(ids.length - 1, Math.max(0, at + step))] ?? null;
}
