import { error } from '@sveltejs/kit';
import { attachment } from '../attachment.ts';
import type { RequestHandler } from './$types';

/** The original file, byte for byte; always saved, never opened as a page of this site. */
export const GET: RequestHandler = async ({ params, locals: { world } }) => {
	const original = await world.store.original(params.id);
	if (!original) error(404, { message: 'Bài này không có tệp gốc.', code: 'not-found' });
	return attachment(new Uint8Array(original.bytes), original.name, 'application/octet-stream');
};
