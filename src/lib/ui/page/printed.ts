const two = (n: number) => String(n).padStart(2, '0');

/** Puts on a printed page when it was printed and the address it can be seen at again. */
export function tellPrint(): void {
	addEventListener('beforeprint', () => {
		const line = document.querySelector('[data-printed]');
		const now = new Date();
		const at = `${now.getHours()}:${two(now.getMinutes())} ngày ${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
		if (line) line.textContent = `Cột Mốc · In lúc ${at} · ${decodeURI(location.href)}`;
	});
}
