import { error, redirect } from '@sveltejs/kit';
import type { ReadingDifference } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { formatDims, formatNumber, formatObservation, formatPeriod } from '#lib/format/index.ts';
import { Refusal, refusalMessage } from '#lib/server/intake/refusal.ts';
import { mayDo } from '#lib/server/policy.ts';
import type { World } from '#lib/server/world.ts';
import { kindNames, scopeNames } from '#lib/ui/article/figure-form.ts';
import { sourceHref } from '#lib/ui/source-href.ts';
import type { Actions, PageServerLoad } from './$types';

/** Articles read anew for one page: reading is fast, but a page is not the place for a whole store. */
const READ_AT_ONCE = 40;
/** Of these, how many wait for the parsing processes together: others want their files read as well. */
const READ_TOGETHER = 4;

/** What the fields that may differ are called. */
const fieldNames: Record<string, string> = {
	value: 'con số',
	low: 'con số',
	high: 'con số',
	qualifier: 'chữ trên, dưới, khoảng',
	unit: 'đơn vị tính',
	indicator: 'chỉ tiêu',
	timePeriod: 'kỳ',
	periodStart: 'ngày đầu kỳ',
	periodEnd: 'ngày cuối kỳ',
	refArea: 'địa bàn',
	orgUnit: 'đồn, đơn vị',
	dims: 'phân tổ',
	kind: 'tính chất',
	actorScope: 'người thực hiện',
	obsStatus: 'tình trạng',
	end: 'đoạn chữ được đánh dấu',
	partOf: 'thuộc số nào',
	duplicateOf: 'nhắc lại số nào',
};

/** A figure in one line: what a person needs to judge one reading against another. */
function lineOf(o: Observation | null, world: World): string | null {
	if (!o) return null;
	return [
		formatObservation(o, world.codelists),
		world.codelists.indicator(o.indicator)?.nameVi ?? 'chưa có trong danh mục',
		o.timePeriod ? formatPeriod(o.timePeriod, o.periodLabel, 'sentence') : 'không rõ kỳ',
		o.refArea ?? 'không rõ địa bàn',
		o.orgUnit === '_T' ? '' : o.orgUnit,
		formatDims(o.dims, world.codelists),
		o.kind === 'result' ? '' : kindNames[o.kind].toLowerCase(),
		o.actorScope === 'own' ? '' : scopeNames[o.actorScope].toLowerCase(),
		o.duplicateOf ? 'nhắc lại' : '',
		o.partOf ? 'một phần của số khác' : '',
	]
		.filter(Boolean)
		.join(' · ');
}

function toView(d: ReadingDifference, world: World) {
	const place = d.after ?? d.before;
	return {
		kind: d.kind,
		quote: place?.quote ?? '',
		href: place ? sourceHref(d.articleId, place) : null,
		before: lineOf(d.before, world),
		after: lineOf(d.after, world),
		fields: [...new Set(d.fields.map((name) => fieldNames[name] ?? name))].join(', '),
		held: d.held,
	};
}

/** What would change in an article, or why it could not be read again. */
async function differencesOf(world: World, id: string, title: string): Promise<ReadingDifference[] | string> {
	try {
		const observations = await world.intake.readAnew(id);
		return observations ? await world.store.compareReading(id, observations) : [];
	} catch (cause) {
		if (!(cause instanceof Refusal)) throw cause;
		return refusalMessage(title, cause.code);
	}
}

export const load: PageServerLoad = async ({ url, locals }) => {
	const { world } = locals;
	const one = url.searchParams.get('bai');
	const all = (await world.store.articles()).filter((a) => one === null || a.id === one);
	if (one !== null && !all.length) error(404, { message: 'Không có bài viết này.', code: 'not-found' });
	const asked = Number(url.searchParams.get('tu') ?? '0');
	const from = Number.isInteger(asked) && asked > 0 && asked < all.length ? asked : 0;
	const read = all.slice(from, from + READ_AT_ONCE);
	const articles = [];
	const unread = [];
	const found: (ReadingDifference[] | string)[] = [];
	for (let i = 0; i < read.length; i += READ_TOGETHER) {
		const together = read.slice(i, i + READ_TOGETHER);
		found.push(...(await Promise.all(together.map(({ id, title }) => differencesOf(world, id, title)))));
	}
	for (const [i, { id, title }] of read.entries()) {
		const differences = found[i] ?? [];
		if (typeof differences === 'string') unread.push(differences);
		else if (differences.length)
			articles.push({ id, title, differences: differences.map((d) => toView(d, world)) });
	}
	const next = from + read.length;
	const accepted = Number(url.searchParams.get('nhan'));
	return {
		one,
		accepted: Number.isInteger(accepted) ? accepted : 0,
		articles,
		unread,
		says: `Đã đọc lại ${formatNumber(read.length)} bài${all.length > read.length ? ` (từ bài ${from + 1} đến bài ${next} trong ${formatNumber(all.length)})` : ''}.`,
		previous: from > 0 ? Math.max(0, from - READ_AT_ONCE) : null,
		next: next < all.length ? next : null,
		writable: mayDo(locals.actor, 'write'),
	};
};

export const actions: Actions = {
	/** makes the new readings of the articles named the ones in force */
	accept: async ({ request, url, locals: { world } }) => {
		let accepted = 0;
		for (const id of (await request.formData()).getAll('id').map(String)) {
			const observations = await world.intake.readAnew(id).catch((cause: unknown) => {
				if (cause instanceof Refusal) return null;
				throw cause;
			});
			if (!observations) continue;
			await world.store.replaceReading(id, observations);
			accepted++;
		}
		const back = new URL(url);
		back.searchParams.delete('/accept');
		back.searchParams.set('nhan', String(accepted));
		redirect(303, back.pathname + back.search);
	},
};
