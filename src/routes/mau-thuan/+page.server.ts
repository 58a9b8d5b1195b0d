import { fail, redirect } from '@sveltejs/kit';
import type { Conflict } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { formatDate, formatDims, formatObservation, formatPeriod } from '#lib/format/index.ts';
import { mayDo } from '#lib/server/policy.ts';
import type { World } from '#lib/server/world.ts';
import { contextOf } from '#lib/ui/article/marked-text.ts';
import { formatMoment, machineWords } from '#lib/ui/article/to-figure-view.ts';
import { sourceHref } from '#lib/ui/source-href.ts';
import type { Actions, PageServerLoad } from './$types';

const SHOWN = 50;

/** Where a figure stands: its article and the words around it. */
async function sourceOf(world: World, o: Observation) {
	const article = await world.store.article(o.articleId);
	return {
		id: o.id,
		href: sourceHref(o.articleId, o),
		title: article?.title ?? 'Bài viết không còn trong kho',
		outlet: article?.outlet ?? null,
		issued: o.reportedDate && formatDate(o.reportedDate),
		// the sentence shows what the machine read: a person's figure in its place is told as such
		machine: machineWords(o, world.codelists),
		sentence: article ? contextOf(article.text, o, 140) : null,
	};
}

/** One of the figures told for a key, with every article that tells it; the first stands for it when it is chosen. */
async function sideOf(world: World, told: readonly Observation[], chosen: string | null) {
	const first = told.find((o) => o.id === chosen) ?? told.find((o) => o.current) ?? (told[0] as Observation);
	const order = [first, ...told.filter((o) => o !== first)];
	return {
		id: first.id,
		value: formatObservation(first, world.codelists),
		provisional: first.obsStatus === 'P',
		chosen: first.id === chosen,
		current: first.current,
		sources: await Promise.all(order.map((o) => sourceOf(world, o))),
	};
}

/** Figures that read alike, together: three articles with one number are one side. */
function alike(world: World, observations: readonly Observation[]): Observation[][] {
	const sides = new Map<string, Observation[]>();
	for (const o of observations) {
		const name = `${formatObservation(o, world.codelists)} ${o.obsStatus === 'P' ? 'P' : ''}`;
		sides.set(name, [...(sides.get(name) ?? []), o]);
	}
	return [...sides.values()];
}

async function toView(world: World, conflict: Conflict) {
	const first = conflict.observations[0] as Observation;
	const lists = world.codelists;
	return {
		key: conflict.key,
		name: lists.indicator(first.indicator)?.nameVi ?? 'Chưa có trong danh mục',
		href: lists.indicator(first.indicator) ? `/chi-tieu/${first.indicator}` : null,
		where: [
			first.timePeriod ? formatPeriod(first.timePeriod, first.periodLabel) : 'Không rõ kỳ',
			first.refArea ?? 'Không rõ địa bàn',
			first.orgUnit === '_T' ? '' : first.orgUnit,
			formatDims(first.dims, lists),
		]
			.filter(Boolean)
			.join(' · '),
		chosen: conflict.chosen,
		reason: conflict.reason,
		at: conflict.at && formatMoment(conflict.at),
		sides: await Promise.all(
			alike(world, conflict.observations).map((told) => sideOf(world, told, conflict.chosen)),
		),
	};
}

const shows = ['chua', 'da', 'khop'] as const;
type Show = (typeof shows)[number];

export const load: PageServerLoad = async ({ url, locals }) => {
	const { world } = locals;
	const asked = url.searchParams.get('xem') as Show;
	const show: Show = shows.includes(asked) ? asked : 'chua';
	const counts = await world.store.conflictCounts();
	const which = show === 'da' ? 'decided' : 'open';
	const rows =
		show === 'khop'
			? await world.store.agreements(SHOWN + 1)
			: await world.store.conflicts({ which, limit: SHOWN });
	return {
		show,
		counts: { chua: counts.open, da: counts.decided },
		conflicts: await Promise.all(rows.slice(0, SHOWN).map((c) => toView(world, c))),
		more: show === 'khop' ? rows.length > SHOWN : counts[which] > SHOWN,
		total: show === 'khop' ? null : counts[which],
		done: url.searchParams.get('xong'),
		writable: mayDo(locals.actor, 'write'),
	};
};

export const actions: Actions = {
	choose: async ({ request, url, locals: { world } }) => {
		const data = await request.formData();
		const key = String(data.get('key') ?? '');
		const id = String(data.get('id') ?? '');
		const reason = String(data.get('reason') ?? '')
			.normalize('NFC')
			.trim()
			.slice(0, 300);
		const wrong = (message: string) => fail(400, { key, id, reason, message });
		if (!id) return wrong('Chọn một trong các con số.');
		if (!reason) return wrong('Ghi vì sao chọn số này, để người sau hiểu.');
		const o = await world.store.observation(id);
		if (o?.key !== key) return fail(404, { key, id, reason, message: 'Số liệu đã đổi; hãy tải lại trang.' });
		await world.store.chooseVintage(key, id, reason);
		redirect(303, `${url.pathname}?xong=${encodeURIComponent(key)}`);
	},
	undo: async ({ request, url, locals: { world } }) => {
		const key = String((await request.formData()).get('key') ?? '');
		const decided = await world.store.conflicts({ which: 'decided' });
		const known = decided.some((c) => c.key === key);
		if (!known) return fail(404, { key, id: '', reason: '', message: 'Số liệu đã đổi; hãy tải lại trang.' });
		await world.store.undoChoice(key);
		redirect(303, url.pathname);
	},
};
