const UNIT_BYTES = 2;

let room = Buffer.alloc(0);

/**
 * The UTF-16 units of a text as an array, which is walked several times faster than a string that was made in pieces
 * or came from elsewhere. Good until the next call.
 */
export function unitsOf(text: string): Uint16Array {
	const bytes = text.length * UNIT_BYTES;
	// every platform the program runs on keeps the lower byte first
	if (room.byteLength < bytes) room = Buffer.from(new ArrayBuffer(bytes + bytes / 2));
	room.write(text, 'utf16le');
	return new Uint16Array(room.buffer, 0, text.length);
}
