import { error, json } from '@sveltejs/kit';
import { beginIssue } from '#lib/server/export/issuing.ts';
import { choiceOf, specOfDraft } from '../draft.server.ts';
import type { RequestHandler } from './$types';

/** Begins to make the report of the draft in the address; the page then asks after it by the name returned. */
export const POST: RequestHandler = async ({ locals, request, url }) => {
	const format = (await request.formData()).get('format');
	if (format !== 'pdf' && format !== 'xlsx') error(400, 'Không có định dạng này.');
	const made = await choiceOf(locals.world, url.searchParams);
	if (!made) error(400, 'Chưa có số liệu để lập báo cáo.');
	const { spec } = await specOfDraft(locals.world, made.choice);
	return json({ job: beginIssue(locals.world, spec, format) }, { status: 202 });
};
