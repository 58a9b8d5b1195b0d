import type { SearchHit } from '#lib/core/observation/store.ts';
import { formatDate, formatObservation, formatPeriod } from '#lib/format/index.ts';
import { findFolded, foldMarks } from '#lib/ui/article/folded-hits.ts';
import { sourceHref } from '#lib/ui/source-href.ts';
import { sectionOf } from '#lib/ui/overview/families.ts';
import type { PageServerLoad } from './$types';

const LONGEST_QUERY = 200;
const SHOWN = 40;
const INDICATORS_SHOWN = 12;

const wordsOf = (text: string): string[] => foldMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words around a find, what was asked for marked as it is in titles and names. */
function found(hit: Pick<SearchHit, 'excerpt'>, query: string) {
	const excerpt = hit.excerpt.trim();
	return { excerpt, marks: findFolded(excerpt, query) };
}

/** Read, not worked on: page/script.ts is all its script. */
export const csr = false;

export const load: PageServerLoad = async ({ url, locals: { world } }) => {
	const query = (url.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, LONGEST_QUERY);
	const words = wordsOf(query);
	if (!words.length) return { query, asked: false, indicators: [], figures: [], articles: [], more: false };

	const lists = world.codelists;
	// each word at the beginning of a word of the name, or the whole phrase in the name of its section
	const indicators = lists.indicators.filter((i) => {
		const name = ` ${wordsOf(i.nameVi).join(' ')}`;
		const section = ` ${wordsOf(sectionOf(i.group).name).join(' ')}`;
		return words.every((word) => name.includes(` ${word}`)) || section.includes(` ${words.join(' ')}`);
	});

	const hits = await world.store.search(query, SHOWN);
	const ids = hits.filter((h) => h.kind === 'observation').map((h) => h.id);
	const kept = new Map((ids.length ? await world.store.observations({ ids }) : []).map((o) => [o.id, o]));

	return {
		query,
		asked: true,
		indicators: indicators.slice(0, INDICATORS_SHOWN).map((i) => ({
			code: i.code,
			name: i.nameVi,
			marks: findFolded(i.nameVi, query),
			section: sectionOf(i.group).name,
		})),
		figures: hits.flatMap((h) => {
			const o = kept.get(h.id);
			if (h.kind !== 'observation' || !o) return [];
			return {
				id: h.id,
				href: sourceHref(h.articleId, o),
				value: formatObservation(o, lists),
				what: lists.indicator(o.indicator)?.nameVi ?? 'Chưa có trong danh mục',
				where: [o.timePeriod ? formatPeriod(o.timePeriod, o.periodLabel) : 'Không rõ kỳ', o.refArea]
					.filter(Boolean)
					.join(' · '),
				...found(h, query),
				title: h.title,
			};
		}),
		articles: hits
			.filter((h) => h.kind === 'article')
			.map((h) => ({
				id: h.id,
				title: h.title,
				titleMarks: findFolded(h.title, query),
				issued: h.issued && formatDate(h.issued),
				...found(h, query),
			})),
		more: hits.filter((h) => h.kind === 'article').length >= SHOWN || ids.length >= SHOWN,
	};
};
