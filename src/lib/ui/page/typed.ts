type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTicked = (field: Field): field is HTMLInputElement =>
	field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

/** What a person has made of a field that stood in the page; null where it is as it came. */
function typedIn(field: Field): string | boolean | null {
	if (field instanceof HTMLSelectElement) {
		const asCame = [...field.options].find((o) => o.defaultSelected) ?? field.options[0];
		return asCame && field.value !== asCame.value ? field.value : null;
	}
	if (isTicked(field)) return field.checked === field.defaultChecked ? null : field.checked;
	if (field.type === 'file' || field.type === 'hidden') return null;
	return field.value === field.defaultValue ? null : field.value;
}

/**
 * Notes what was typed and chosen before the page's script took over, which sets every field to what the server sent.
 *
 * out  puts it back; to be called when the script has taken over
 */
export function keepTyped(): () => void {
	const fields = document.querySelectorAll<Field>('input, textarea, select');
	const kept = [...fields].flatMap((field) => {
		const typed = typedIn(field);
		return typed === null ? [] : [{ field, typed }];
	});
	return () => {
		for (const { field, typed } of kept) {
			if (typeof typed === 'string') field.value = typed;
			else if (isTicked(field)) field.checked = typed;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}
	};
}
