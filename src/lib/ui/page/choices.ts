/** Forms of choices (`data-choices`) are sent at once when something is chosen; what was not chosen stays out of the address. */
export function answerChoices(): void {
	const isChoices = (form: unknown): form is HTMLFormElement =>
		form instanceof HTMLFormElement && form.matches('[data-choices]');
	document.addEventListener('change', ({ target }) => {
		const form = (target as Partial<HTMLSelectElement>).form;
		if (isChoices(form)) form.requestSubmit();
	});
	document.addEventListener('formdata', ({ target, formData }) => {
		if (!isChoices(target)) return;
		for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
	});
}
