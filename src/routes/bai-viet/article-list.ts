import type { ArticleSummary } from '#lib/core/observation/store.ts';
import { foldMarks } from '#lib/ui/article/folded-hits.ts';

/** Which articles are wanted; empty text means all. */
export interface ListFilter {
	words: string;
	area: string;
	year: string;
	show: ListShow;
	page: number;
}

export const listShows = {
	'tat-ca': 'Tất cả bài',
	'co-so-lieu': 'Có số liệu',
	'khong-so-lieu': 'Không có số liệu',
	'nghi-ngo': 'Có con số nghi ngờ',
	'chua-ro-ngay': 'Chưa rõ ngày đăng',
	'da-xoa': 'Đã xóa',
} as const;
export type ListShow = keyof typeof listShows;

const PAGE_SIZE = 50;

/** The filter in an address; anything unknown there counts as not chosen. */
export function readListFilter(params: URLSearchParams): ListFilter {
	const show = params.get('loc') ?? '';
	const page = Number(params.get('trang') ?? '1');
	return {
		words: (params.get('tu') ?? '').slice(0, 200),
		area: params.get('dia-ban') ?? '',
		year: /^\d{4}$/u.test(params.get('nam') ?? '') ? (params.get('nam') as string) : '',
		show: show in listShows ? (show as ListShow) : 'tat-ca',
		page: Number.isInteger(page) && page > 0 ? page : 1,
	};
}

/** The address of a filter: only what was chosen. */
export function listQuery(filter: Partial<ListFilter>): string {
	const params = new URLSearchParams();
	if (filter.words) params.set('tu', filter.words);
	if (filter.area) params.set('dia-ban', filter.area);
	if (filter.year) params.set('nam', filter.year);
	if (filter.show && filter.show !== 'tat-ca') params.set('loc', filter.show);
	if (filter.page && filter.page > 1) params.set('trang', String(filter.page));
	const text = params.toString();
	return text ? `?${text}` : '';
}

/**
 * The articles of a filter, one page of them.
 *
 * out   rows of the page; total that pass and their figures; pages (at least 1); page kept within them
 */
export function listArticles(
	articles: readonly ArticleSummary[],
	filter: ListFilter,
): { rows: ArticleSummary[]; total: number; figures: number; pages: number; page: number } {
	const words = foldMarks(filter.words).split(/\s+/u).filter(Boolean);
	const passing = articles.filter((a) => {
		if (a.deleted !== (filter.show === 'da-xoa')) return false;
		if (filter.area && a.issuerArea !== filter.area) return false;
		if (filter.year && !a.issued?.startsWith(filter.year)) return false;
		if (filter.show === 'co-so-lieu' && a.figures === 0) return false;
		if (filter.show === 'khong-so-lieu' && a.figures > 0) return false;
		if (filter.show === 'nghi-ngo' && a.doubtful === 0) return false;
		if (filter.show === 'chua-ro-ngay' && a.issued !== null) return false;
		if (!words.length) return true;
		const title = foldMarks(`${a.title} ${a.outlet ?? ''}`);
		return words.every((word) => title.includes(word));
	});
	const pages = Math.max(1, Math.ceil(passing.length / PAGE_SIZE));
	const page = Math.min(filter.page, pages);
	return {
		rows: passing.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
		total: passing.length,
		figures: passing.reduce((sum, a) => sum + a.figures, 0),
		pages,
		page,
	};
}

/** A filter in words, for paper; empty when nothing was chosen. */
export function filterWords(filter: ListFilter): string {
	return [
		filter.words && `Tên bài, nơi đăng: “${filter.words}”`,
		filter.area && `Địa bàn: ${filter.area}`,
		filter.year && `Năm đăng: ${filter.year}`,
		filter.show !== 'tat-ca' && listShows[filter.show],
	]
		.filter(Boolean)
		.join(' · ');
}
