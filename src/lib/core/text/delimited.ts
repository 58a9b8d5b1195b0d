/**
 * Rows of cells of a text whose cells are parted by one sign, quotes doubled inside quotes (RFC 4180). A quote left
 * open runs to the end.
 *
 * out  one row a record; a record with nothing in it has one empty cell
 */
export function* readDelimited(text: string, delimiter: string): Generator<string[]> {
	let row: string[] = [];
	let from = 0;
	let cell = '';
	let quoted = false;
	for (let i = 0; i <= text.length; i++) {
		const c = text[i];
		if (quoted && c !== undefined) {
			if (c !== '"') continue;
			cell += text.slice(from, i);
			from = i + 1;
			// a doubled quote stands for one
			if (text[i + 1] === '"') from = ++i;
			else quoted = false;
		} else if (c === '"' && cell === '' && from === i) {
			quoted = true;
			from = i + 1;
		} else if (c === delimiter || c === '\n' || c === '\r' || c === undefined) {
			row.push(cell + text.slice(from, i));
			cell = '';
			if (c === '\r' && text[i + 1] === '\n') i++;
			from = i + 1;
			if (c === delimiter) continue;
			if (c !== undefined || row.length > 1 || row[0] !== '') yield row;
			row = [];
		}
	}
}
