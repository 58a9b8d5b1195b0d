import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isRefused } from '#lib/server/intake/intake.ts';
import type { Preview, WarningCode } from '#lib/server/intake/types.ts';
import { mayDo } from '#lib/server/policy.ts';
import type { World } from '#lib/server/world.ts';
import type { ArticleLacks } from '#lib/ui/article/article-lacks.ts';
import type { FigureAnswer } from '#lib/ui/article/article-work.ts';
import { contextOf } from '#lib/ui/article/marked-text.ts';
import { foundFigure } from '../../../bai-viet/add-figure.ts';
import { articleWork } from '../../../bai-viet/article-work.ts';
import { figureActions, type Keeper } from '../../../bai-viet/figure-actions.ts';
import { readView } from '../../../bai-viet/view.ts';
import {
	changePreview,
	decide,
	decided,
	forget,
	hold,
	savePreview,
	undecide,
} from '../../decisions.server.ts';
import { readHints } from '../../read-one.ts';
import type { Actions, PageServerLoad } from './$types';

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
			: 'Không thấy ghi rõ trong văn bản.';
	if (proposal.value !== preview.article[key]) return '';
	if (proposal.told) return 'Do người nhập ghi.';
	if (!proposal.span) return 'Lấy từ thông tin của tệp.';
	const { before, quote, after } = contextOf(preview.article.text, proposal.span, 30);
	return `Lấy từ: “${before}${quote}${after}”`;
}

/** Warnings that say what stands beside the fields for it already. */
const saidBeside = ({ issued, area }: ArticleLacks): WarningCode[] => [
	...(issued ? (['no-date', 'period-unclear'] as const) : []),
	...(area ? (['no-area'] as const) : []),
];

const formats: Record<Preview['format'], string> = {
	txt: 'văn bản',
	md: 'Markdown',
	html: 'trang web',
	docx: 'Word',
	pdf: 'PDF',
	xlsx: 'Excel',
	csv: 'bảng CSV',
};

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { world } = locals;
	const lists = world.codelists;
	const preview = await find(world, params.id);
	const observations = decided(preview.id, preview.observations).sort(
		(a, b) => a.start - b.start || a.end - b.end,
	);
	const { title, outlet, url: address, issued, issuerArea } = preview.article;
	const view = readView(url.searchParams);
	const work = articleWork(preview.article, observations, view, lists, mayDo(locals.actor, 'write'));
	return {
		id: preview.id,
		name: preview.name,
		format: formats[preview.format],
		article: { title, outlet, url: address, issued, issuerArea },
		notes: {
			issued: proposedFrom(preview, 'issued'),
			issuerArea: proposedFrom(preview, 'issuerArea'),
		},
		areas: [...new Set(lists.areas.map((a) => a.nameVi))],
		warnings: preview.warnings.filter(({ code }) => !saidBeside(work.lacks).includes(code)),
		known: preview.known,
		work,
	};
};

/** The preview, as a person's decisions change it until it is saved. */
async function keeperOf({ params, locals: { world } }: RequestEvent<{ id: string }>): Promise<Keeper> {
	const { id: preview, article, observations } = await find(world, params.id);
	const now = () => decided(preview, observations);
	return {
		article,
		find: async (id) => now().find((o) => o.id === id) ?? null,
		review: async (change) => decide(preview, change),
		undo: async (id) => undecide(preview, id),
		add: async (span, choice, reason) => {
			const figure = foundFigure(article, span, choice, now(), world.codelists);
			hold(preview, figure, reason);
			return figure.id;
		},
	};
}

const refused = (message: string): FigureAnswer => ({ id: '', fields: null, errors: null, message });
const gone = () => fail(404, refused('Bản xem trước này không còn; hãy chọn lại tệp.'));

export const actions: Actions = {
	...figureActions(keeperOf),

	change: async ({ request, params, locals: { world } }) => {
		const read = await changePreview(world, params.id, readHints(await request.formData()));
		if (!read) return gone();
		if (isRefused(read)) return fail(422, refused(read.message));
		redirect(303, `/nhap-lieu/xem/${encodeURIComponent(read.id)}`);
	},

	save: async ({ params, locals: { world } }) => {
		await find(world, params.id);
		const outcome = await savePreview(world, params.id);
		if (!outcome) return gone();
		redirect(
			303,
			`/bai-viet/${encodeURIComponent(outcome.articleId)}?moi=${outcome.outcome === 'added' ? 'luu' : 'co-roi'}`,
		);
	},

	drop: async ({ params, locals: { world } }) => {
		forget(params.id);
		await world.intake.drop(params.id);
		redirect(303, '/nhap-lieu');
	},
};
