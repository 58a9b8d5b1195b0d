import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Codelists } from '#lib/codelists/types.ts';
import type { ArticleSource } from '#lib/core/observation/store.ts';
import type { Article } from '#lib/core/observation/types.ts';
import { isDay } from '#lib/core/period/time-period.ts';
import { Refusal, refusalMessage } from '#lib/server/intake/refusal.ts';
import type { FigureAnswer } from '#lib/ui/article/article-work.ts';
import { typedArea } from '#lib/ui/article/typed-area.ts';
import { findArticle } from './kept-article.ts';

const LONGEST = 500;

/** What a form says of an article: fields it does not have stay as they are, those left blank are not known any more. */
function saidIn(data: FormData, { title, outlet, url, issued, issuerArea }: Article, lists: Codelists) {
	const said = (name: keyof ArticleSource, before: string | null) => {
		const sent = data.get(name);
		return typeof sent === 'string' ? sent.normalize('NFC').trim().slice(0, LONGEST) || null : before;
	};
	const area = said('issuerArea', issuerArea);
	return {
		title: said('title', title) ?? title,
		outlet: said('outlet', outlet),
		url: said('url', url),
		issued: said('issued', issued),
		issuerArea: area && typedArea(area, lists),
	} satisfies ArticleSource;
}

/** Says what is wrong over the article, the figures' own forms left alone. */
const refused = (status: number, about: string) =>
	fail(status, { id: '', fields: null, errors: null, message: null, about } satisfies FigureAnswer & {
		about: string;
	});

/** Puts a person's word on an article's day, place, title or outlet in force and reads the article again under it. */
export async function describe({ params, request, locals: { world } }: RequestEvent<{ id: string }>) {
	const { article } = await findArticle(world, params.id);
	const source = saidIn(await request.formData(), article, world.codelists);
	const names = Object.keys(source) as (keyof ArticleSource)[];
	if (article.deleted) return refused(409, 'Bài này đã được xóa; hãy khôi phục trước.');
	if (source.issued !== null && !isDay(source.issued))
		return refused(400, 'Ngày đăng không có trong lịch; hãy chọn lại.');
	if (names.every((name) => source[name] === article[name]))
		return refused(400, 'Thông tin của bài không có gì thay đổi.');
	try {
		const observations = await world.intake.readAnew(article.id, source);
		if (!observations) return refused(404, 'Không có bài viết này.');
		const differences = await world.store.describeArticle(article.id, source, observations);
		const held = differences.filter((d) => d.held).length;
		const counts = new URLSearchParams({ doi: String(differences.length - held), giu: String(held) });
		redirect(303, `/bai-viet/${encodeURIComponent(article.id)}?moi=thong-tin&${counts.toString()}`);
	} catch (cause) {
		if (!(cause instanceof Refusal)) throw cause;
		return refused(422, refusalMessage(article.title, cause.code));
	}
}
