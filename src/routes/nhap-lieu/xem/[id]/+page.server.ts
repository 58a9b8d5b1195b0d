import { error, fail, redirect } from '@sveltejs/kit';
import type { Observation } from '#lib/core/observation/types.ts';
import { formatPeriod } from '#lib/format/index.ts';
import { isRefused } from '#lib/server/intake/intake.ts';
import type { Preview } from '#lib/server/intake/types.ts';
import { mayDo } from '#lib/server/policy.ts';
import type { World } from '#lib/server/world.ts';
import { changedFields } from '#lib/ui/article/added-figure.ts';
import {
	checkFields,
	readFields,
	toFields,
	type FieldErrors,
	type FigureFields,
} from '#lib/ui/article/figure-form.ts';
import { formOptions } from '#lib/ui/article/form-options.ts';
import { contextOf } from '#lib/ui/article/marked-text.ts';
import { countFigures } from '#lib/ui/article/figure-counts.ts';
import { markOf, toFigureViews, typedValueOf } from '#lib/ui/article/to-figure-view.ts';
import { readTypedPeriod } from '#lib/ui/article/typed-period.ts';
import { readTypedValue } from '#lib/ui/article/typed-value.ts';
import { sectionOf } from '#lib/ui/overview/families.ts';
import { decide, decided, decisionsOf, takeDecisions, undecide } from '../../decisions.server.ts';
import { readHints } from '../../read-one.ts';
import type { Actions, PageServerLoad } from './$types';

const readers = { readValue: readTypedValue, readPeriod: readTypedPeriod };

async function find(world: World, id: string): Promise<Preview> {
	const preview = await world.intake.find(id);
	if (!preview)
		error(404, {
			message: 'Bản xem trước này không còn: đã lưu, đã bỏ, hoặc quá một ngày. Hãy chọn lại tệp.',
			code: 'unknown-preview',
		});
	return preview;
}

/** Where a proposed date or area was read, in the words around it. */
function proposedFrom(preview: Preview, key: 'issued' | 'issuerArea'): string {
	const proposal = preview.proposed[key];
	if (!proposal)
		return key === 'issued'
			? 'Không thấy trong văn bản; hãy điền để kỳ được hiểu đúng.'
			: 'Không thấy trong văn bản.';
	if (proposal.value !== preview.article[key]) return '';
	if (!proposal.span) return 'Lấy từ thông tin của tệp.';
	const { before, quote, after } = contextOf(preview.article.text, proposal.span, 30);
	return `Lấy từ: “${before}${quote}${after}”`;
}

const formats: Record<Preview['format'], string> = {
	txt: 'văn bản',
	md: 'Markdown',
	html: 'trang web',
	docx: 'Word',
	pdf: 'PDF',
	xlsx: 'Excel',
};

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { world } = locals;
	const lists = world.codelists;
	const preview = await find(world, params.id);
	const observations = decided(preview.observations, decisionsOf(preview.id)).sort(
		(a, b) => a.start - b.start || a.end - b.end,
	);
	const editing = observations.find((o) => o.id === url.searchParams.get('sua'));
	return {
		id: preview.id,
		name: preview.name,
		format: formats[preview.format],
		article: preview.article,
		notes: {
			issued: proposedFrom(preview, 'issued'),
			issuerArea: proposedFrom(preview, 'issuerArea'),
		},
		areas: [...new Set(lists.areas.map((a) => a.nameVi))],
		warnings: preview.warnings,
		known: preview.known,
		figures: toFigureViews(observations, lists),
		marks: observations.map((o) => markOf(o, lists)),
		counts: countFigures(observations),
		writable: mayDo(locals.actor, 'write'),
		editing: editing && {
			id: editing.id,
			fields: toFields(editing, typedValueOf, formatPeriod),
			options: formOptions(lists, (g) => sectionOf(g).name),
		},
	};
};

const nothing: {
	id: string;
	fields: FigureFields | null;
	errors: FieldErrors | null;
	message: string | null;
} = {
	id: '',
	fields: null,
	errors: null,
	message: null,
};

const missing = () => fail(404, { ...nothing, message: 'Số liệu này không còn trong bản xem trước.' });

function back(url: URL, id: string): never {
	redirect(303, `${url.pathname}#q-${encodeURIComponent(id)}`);
}

/** The figure a form names, as decided so far, and as the machine read it. */
function named(preview: Preview, data: FormData): { now: Observation; read: Observation } | null {
	const id = String(data.get('id') ?? '');
	const read = preview.observations.find((o) => o.id === id);
	const now = decided(preview.observations, decisionsOf(preview.id)).find((o) => o.id === id);
	return read && now ? { read, now } : null;
}

export const actions: Actions = {
	confirm: async ({ request, params, url, locals: { world } }) => {
		const figure = named(await find(world, params.id), await request.formData());
		if (!figure) return missing();
		decide(params.id, { observationId: figure.read.id, state: 'confirmed' });
		back(url, figure.read.id);
	},

	reject: async ({ request, params, url, locals: { world } }) => {
		const data = await request.formData();
		const figure = named(await find(world, params.id), data);
		if (!figure) return missing();
		const reason = String(data.get('reason') ?? '')
			.normalize('NFC')
			.trim()
			.slice(0, 300);
		if (!reason)
			return fail(400, { ...nothing, id: figure.read.id, message: 'Ghi ngắn gọn vì sao loại bỏ số này.' });
		decide(params.id, { observationId: figure.read.id, state: 'rejected', reason });
		back(url, figure.read.id);
	},

	undo: async ({ request, params, url, locals: { world } }) => {
		const figure = named(await find(world, params.id), await request.formData());
		if (!figure || !undecide(params.id, figure.read.id)) return missing();
		back(url, figure.read.id);
	},

	correct: async ({ request, params, url, locals: { world } }) => {
		const data = await request.formData();
		const figure = named(await find(world, params.id), data);
		if (!figure) return missing();
		const fields = readFields(data);
		const { choice, errors } = checkFields(fields, world.codelists, readers);
		if (!choice) return fail(400, { ...nothing, id: figure.read.id, fields, errors });
		const changed = changedFields(choice, figure.read);
		const state = Object.keys(changed).length ? ('corrected' as const) : ('confirmed' as const);
		decide(params.id, {
			observationId: figure.read.id,
			state,
			...(state === 'corrected' && { fields: changed }),
			reason: fields.reason || null,
		});
		back(url, figure.read.id);
	},

	change: async ({ request, params, locals: { world } }) => {
		await find(world, params.id);
		const read = await world.intake.change(params.id, readHints(await request.formData()));
		if (!read) return missing();
		if (isRefused(read)) return fail(422, { ...nothing, message: read.message });
		redirect(303, `/nhap-lieu/xem/${encodeURIComponent(read.id)}`);
	},

	save: async ({ params, locals: { world } }) => {
		await find(world, params.id);
		const outcome = await world.intake.save(params.id, takeDecisions(params.id));
		if (!outcome) return missing();
		redirect(
			303,
			`/bai-viet/${encodeURIComponent(outcome.articleId)}?moi=${outcome.outcome === 'added' ? 'luu' : 'co-roi'}`,
		);
	},

	drop: async ({ params, locals: { world } }) => {
		takeDecisions(params.id);
		await world.intake.drop(params.id);
		redirect(303, '/nhap-lieu');
	},
};
