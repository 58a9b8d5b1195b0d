import { error, json } from '@sveltejs/kit';
import { changePreview } from '../decisions.server.ts';
import { readHints, toItem } from '../read-one.ts';
import type { RequestHandler } from './$types';

/** Reads one file of a batch anew with the day a person gives it; answers with its line of the list. */
export const POST: RequestHandler = async ({ request, locals: { world } }) => {
	const data = await request.formData();
	const { issued = null } = readHints(data);
	if (!issued) error(400, { message: 'Ngày đăng không có trong lịch; hãy chọn lại.', code: 'no-day' });
	const read = await changePreview(world, String(data.get('preview') ?? ''), { issued });
	if (!read) error(404, { message: 'Bản xem trước đã hết hạn; hãy chọn lại tệp.', code: 'unknown-preview' });
	return json(toItem('name' in read ? read.name : '', read));
};
