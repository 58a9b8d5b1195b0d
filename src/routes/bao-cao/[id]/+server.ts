import { error } from '@sveltejs/kit';
import { IssuedDiffers, remakeReport } from '#lib/server/export/issued.ts';
import type { RequestHandler } from './$types';

/** Reports looked through for one id; older ones stay in the store. */
const HISTORY = 10_000;

/** An issued report again, byte for byte. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const report = (await locals.world.store.reports(HISTORY)).find((r) => r.id === params.id);
	if (!report) error(404, 'Không có báo cáo này trong danh sách đã lập.');
	try {
		const file = await remakeReport(report);
		return new Response(new Uint8Array(file.bytes), {
			headers: {
				'content-type': file.mediaType,
				'content-disposition': `attachment; filename="${file.name}"`,
				'cache-control': 'no-store',
				'x-sha256': report.hash,
			},
		});
	} catch (cause) {
		if (!(cause instanceof IssuedDiffers)) throw cause;
		error(409, 'Chương trình đã đổi cách vẽ từ khi lập báo cáo này nên không làm lại được đúng từng byte.');
	}
};
