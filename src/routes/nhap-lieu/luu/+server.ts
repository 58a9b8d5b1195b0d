import { error, json } from '@sveltejs/kit';
import { savePreview } from '../decisions.server.ts';
import type { RequestHandler } from './$types';

/** Keeps one preview of a batch; answers after it has reached the disk. */
export const POST: RequestHandler = async ({ request, locals: { world } }) => {
	const id = String((await request.formData()).get('preview') ?? '');
	const outcome = await savePreview(world, id);
	if (!outcome)
		error(404, { message: 'Bản xem trước đã hết hạn; hãy chọn lại tệp.', code: 'unknown-preview' });
	return json(outcome);
};
