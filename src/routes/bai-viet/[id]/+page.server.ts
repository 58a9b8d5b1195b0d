import { error, fail, redirect } from '@sveltejs/kit';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import { formatDate, formatPeriod } from '#lib/format/index.ts';
import { nextInDoubt } from '#lib/server/article-index.ts';
import { addFigure } from '../add-figure.ts';
import { mayDo } from '#lib/server/policy.ts';
import type { World } from '#lib/server/world.ts';
import { changedFields, findPlace } from '#lib/ui/article/added-figure.ts';
import {
	checkFields,
	kindNames,
	readFields,
	toFields,
	type FieldErrors,
	type FigureFields,
} from '#lib/ui/article/figure-form.ts';
import { formOptions } from '#lib/ui/article/form-options.ts';
import { countFigures } from '#lib/ui/article/figure-counts.ts';
import { filterFigures } from '#lib/ui/article/observation-tree.ts';
import { formatMoment, markOf, toFigureViews, typedValueOf } from '#lib/ui/article/to-figure-view.ts';
import { readTypedPeriod } from '#lib/ui/article/typed-period.ts';
import { readTypedValue } from '#lib/ui/article/typed-value.ts';
import { sectionOf, sections } from '#lib/ui/overview/families.ts';
import { startFields } from './start-fields.ts';
import { readView, viewQuery } from './view.ts';
import type { Actions, PageServerLoad } from './$types';

const readers = { readValue: readTypedValue, readPeriod: readTypedPeriod };

const groupOf = (world: World) => (code: string) =>
	sectionOf(world.codelists.indicator(code)?.group ?? 'unclassified').id;

async function find(world: World, id: string): Promise<{ article: Article; observations: Observation[] }> {
	const article = await world.store.article(id);
	if (!article) error(404, { message: 'Không có bài viết này. Có thể đường dẫn đã cũ.', code: 'not-found' });
	const observations = await world.store.observations({ articleId: id, includeDeleted: article.deleted });
	return { article, observations: observations.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** What is said to a person who comes from the intake page. */
const arrivals: Record<string, { id: string; says: string }> = {
	luu: { id: '', says: 'Đã lưu bài.' },
	'co-roi': { id: '', says: 'Bài này đã có trong kho; không thêm gì.' },
};

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { world } = locals;
	const { article, observations } = await find(world, params.id);
	const lists = world.codelists;
	const view = readView(url.searchParams);
	const groups = new Set<string>(observations.map((o) => groupOf(world)(o.indicator)));
	const kinds = new Set(observations.map((o) => o.kind));
	const kind = kinds.has(view.kind as Observation['kind']) ? (view.kind as Observation['kind']) : undefined;
	const group = groups.has(view.group) ? view.group : undefined;
	const filter = { ...(group && { group }), ...(kind && { kind }), doubtful: view.doubtful };
	const rows = filterFigures(observations, filter, groupOf(world));
	const summary = await world.store.summary(article.id);
	const next = view.doubtful ? await nextInDoubt(world.store, article.id) : null;
	const editing = observations.find((o) => o.id === view.edit);
	const done = observations.find((o) => o.id === view.done);
	const options = editing || view.add !== null ? formOptions(lists, (g) => sectionOf(g).name) : null;

	return {
		article: {
			id: article.id,
			title: article.title,
			outlet: article.outlet,
			url: article.url && /^https?:\/\//u.test(article.url) ? article.url : null,
			issued: article.issued && formatDate(article.issued),
			area: article.issuerArea,
			textHash: article.textHash,
			imported: formatMoment(article.importedAt),
			original: summary?.original?.name ?? null,
			deleted: article.deleted,
		},
		text: article.text,
		figures: toFigureViews(rows, lists, observations),
		marks: rows.map((o) => markOf(o, lists)),
		counts: countFigures(observations),
		groups: sections.filter((s) => groups.has(s.id)).map((s) => ({ code: s.id, name: s.name })),
		kinds: [...kinds].map((code) => ({ code, name: kindNames[code] })),
		filter: { group: group ?? '', kind: kind ?? '', doubtful: view.doubtful },
		view: viewQuery(view),
		nextInDoubt: next && { id: next.id, title: next.title },
		writable: mayDo(locals.actor, 'write') && !article.deleted,
		editing:
			editing && options
				? { id: editing.id, fields: toFields(editing, typedValueOf, formatPeriod), options }
				: null,
		adding:
			view.add !== null && options
				? { ...startFields(article, observations, view.add, lists), options }
				: null,
		done: done ? { id: done.id, says: 'Đã lưu.' } : (arrivals[url.searchParams.get('moi') ?? ''] ?? null),
	};
};

/** Back to the view the form was sent from, with the figure in its place. */
function back(url: URL, id: string | null): never {
	const query = viewQuery({ ...readView(url.searchParams), done: id });
	redirect(
		303,
		`${url.pathname}${query ? `?${query.slice(1)}` : ''}${id ? `#q-${encodeURIComponent(id)}` : ''}`,
	);
}

const missing = () =>
	fail(404, {
		...nothing,
		message: 'Số liệu này không còn trong bài; có thể bài vừa được đọc lại. Hãy tải lại trang.',
	});

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

/** The observation a form names, if it belongs to this article. */
async function named(world: World, articleId: string, data: FormData): Promise<Observation | null> {
	const o = await world.store.observation(String(data.get('id') ?? ''));
	return o?.articleId === articleId ? o : null;
}

export const actions: Actions = {
	confirm: async ({ request, params, url, locals: { world } }) => {
		const o = await named(world, params.id, await request.formData());
		if (!o) return missing();
		await world.store.review({ observationId: o.id, state: 'confirmed' });
		back(url, o.id);
	},

	reject: async ({ request, params, url, locals: { world } }) => {
		const data = await request.formData();
		const o = await named(world, params.id, data);
		if (!o) return missing();
		const reason = String(data.get('reason') ?? '')
			.normalize('NFC')
			.trim()
			.slice(0, 300);
		if (!reason) return fail(400, { ...nothing, id: o.id, message: 'Ghi ngắn gọn vì sao loại bỏ số này.' });
		await world.store.review({ observationId: o.id, state: 'rejected', reason });
		back(url, o.id);
	},

	undo: async ({ request, params, url, locals: { world } }) => {
		const o = await named(world, params.id, await request.formData());
		if (!o) return missing();
		if (o.review.state === 'unread')
			return fail(400, { ...nothing, message: 'Không còn việc nào để hoàn tác.' });
		await world.store.undoReview(o.id);
		back(url, null);
	},

	correct: async ({ request, params, url, locals: { world } }) => {
		const data = await request.formData();
		const o = await named(world, params.id, data);
		if (!o) return missing();
		const fields = readFields(data);
		const { choice, errors } = checkFields(fields, world.codelists, readers);
		if (!choice) return fail(400, { ...nothing, id: o.id, fields, errors });
		const changed = changedFields(choice, o);
		const reason = fields.reason || null;
		if (Object.keys(changed).length) {
			// what was corrected before stays corrected: the store puts the fields on the machine's reading
			const kept = Object.fromEntries(
				Object.keys(o.machine ?? {}).map((name) => [name, o[name as keyof Observation]]),
			);
			await world.store.review({
				observationId: o.id,
				state: 'corrected',
				fields: { ...kept, ...changed },
				reason,
			});
		} else await world.store.review({ observationId: o.id, state: 'confirmed', reason });
		back(url, o.id);
	},

	add: async ({ request, params, url, locals: { world } }) => {
		const data = await request.formData();
		const article = await world.store.article(params.id);
		if (!article) return missing();
		const fields = readFields(data);
		const { choice, errors } = checkFields(fields, world.codelists, readers);
		const near = /^\d+$/u.test(String(data.get('start') ?? '')) ? Number(data.get('start')) : null;
		const { span, places } = findPlace(article.text, fields.words, near);
		const wrong: FieldErrors = { ...errors };
		if (!fields.words) wrong.words = 'Chép chữ trong bài có con số này.';
		else if (!places) wrong.words = 'Không thấy chữ này trong bài. Chép đúng từng dấu như trong bài.';
		else if (!span) wrong.words = `Chữ này có ${places} chỗ trong bài. Chép dài hơn, hoặc bôi đen đúng chỗ.`;
		if (!choice || !span) return fail(400, { ...nothing, fields, errors: wrong });
		const id = await addFigure(world, article, span, choice, fields.reason || null);
		back(url, id);
	},

	delete: async ({ params, locals: { world } }) => {
		await find(world, params.id);
		await world.store.deleteArticle(params.id);
		redirect(303, `/bai-viet?da-xoa=${encodeURIComponent(params.id)}`);
	},

	restore: async ({ params, url, locals: { world } }) => {
		await find(world, params.id);
		await world.store.restoreArticle(params.id);
		back(url, null);
	},
};
