import { error, json } from '@sveltejs/kit';
import type { ReadableStream } from 'node:stream/web';
import { hintsOf, toItem } from '../read-one.ts';
import type { RequestHandler } from './$types';

/**
 * Reads one file of a batch: its bytes are the body, its name and what is known of it stand in the address.
 * 200 with its line of the list, 422 with the refusal.
 */
export const POST: RequestHandler = async ({ request, url, locals: { world } }) => {
	const name = url.searchParams.get('file');
	if (!name) error(400, { message: 'Không có tên tệp trong yêu cầu.', code: 'no-file' });
	const body = (request.body as ReadableStream<Uint8Array> | null) ?? new Uint8Array();
	const read = await world.intake.preview(
		name,
		body,
		hintsOf((key) => url.searchParams.get(key)),
	);
	const item = toItem(name, read);
	return json(item, { status: item.state === 'refused' ? 422 : 200 });
};
