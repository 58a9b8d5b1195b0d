import { error } from '@sveltejs/kit';
import { attachment } from '../attachment.ts';
import type { RequestHandler } from './$types';

/** The text as received; its SHA-256 is the one shown on the page. */
export const GET: RequestHandler = async ({ params, locals: { world } }) => {
	const article = await world.store.article(params.id);
	if (!article) error(404, { message: 'Không có bài viết này.', code: 'not-found' });
	return attachment(
		new TextEncoder().encode(article.text),
		`${article.title}.txt`,
		'text/plain; charset=utf-8',
	);
};
