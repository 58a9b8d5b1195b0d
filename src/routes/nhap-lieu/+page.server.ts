import { fail, redirect } from '@sveltejs/kit';
import { isRefused } from '#lib/server/intake/intake.ts';
import { LIMITS } from '#lib/server/intake/limits.ts';
import type { BatchItem } from '#lib/server/intake/types.ts';
import { mayDo } from '#lib/server/policy.ts';
import { savePreview } from './decisions.server.ts';
import { readHints, readOne } from './read-one.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	limit: LIMITS.upload,
	areas: [...new Set(locals.world.codelists.areas.map((a) => a.nameVi))],
	writable: mayDo(locals.actor, 'write'),
});

export const actions: Actions = {
	paste: async ({ request, locals: { world } }) => {
		const data = await request.formData();
		const text = String(data.get('text') ?? '');
		const kept = { text, ...readHints(data) };
		if (!text.trim())
			return fail(400, { items: null, paste: { ...kept, message: 'Chưa có chữ nào để đọc.' } });
		const read = await world.intake.preview(
			'Văn bản dán.txt',
			new TextEncoder().encode(text),
			readHints(data),
		);
		if (isRefused(read)) return fail(422, { items: null, paste: { ...kept, message: read.message } });
		redirect(303, `/nhap-lieu/xem/${encodeURIComponent(read.id)}`);
	},

	files: async ({ request, locals: { world } }) => {
		const data = await request.formData();
		const files = data.getAll('file').filter((f): f is File => f instanceof File && f.name !== '');
		if (!files.length) return fail(400, { items: null, paste: null, message: 'Chưa chọn tệp nào.' });
		const items: BatchItem[] = [];
		for (const file of files) items.push(await readOne(world.intake, file, readHints(data)));
		if (items.every((item) => item.state === 'refused')) return fail(422, { items, paste: null });
		return { items, paste: null };
	},

	saveAll: async ({ request, locals: { world } }) => {
		const data = await request.formData();
		const items: BatchItem[] = [];
		for (const id of data.getAll('preview').map(String)) {
			const preview = await world.intake.find(id);
			const outcome = preview && (await savePreview(world, id));
			items.push({
				name: preview?.name ?? 'Bản xem trước đã hết hạn',
				state: outcome ? (outcome.outcome === 'added' ? 'saved' : 'known') : 'cancelled',
				previewId: null,
				articleId: outcome?.articleId ?? null,
				figures: outcome?.figures ?? 0,
				warnings: [],
				refusal: null,
			});
		}
		return { items, paste: null };
	},
};
