import { error, json } from '@sveltejs/kit';
import { cancelIssue, issueState } from '#lib/server/export/issuing.ts';
import type { RequestHandler } from './$types';

/** How far a report being made is. */
export const GET: RequestHandler = ({ params }) => {
	const state = issueState(params.viec);
	if (!state) error(404, 'Không có báo cáo nào đang lập với tên này.');
	return json(state, { headers: { 'cache-control': 'no-store' } });
};

/** Calls it off. */
export const DELETE: RequestHandler = ({ params }) => {
	cancelIssue(params.viec);
	return new Response(null, { status: 204 });
};
