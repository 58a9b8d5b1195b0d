import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Health: the server answers and its store can be read. */
export const GET: RequestHandler = async ({ locals: { world } }) => {
	const dataVersion = await world.store.dataVersion();
	return json({ status: 'ok', dataVersion, demo: world.demo }, { headers: { 'cache-control': 'no-store' } });
};
