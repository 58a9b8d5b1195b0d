import { expect, test } from 'vitest';
import type { ArticleSummary } from '#lib/core/observation/store.ts';
import { listArticles, listQuery, readListFilter } from '../../src/routes/bai-viet/article-list.ts';

const article = (id: string, more: Partial<ArticleSummary>): ArticleSummary => ({
	id,
	title: id,
	outlet: null,
	url: null,
	issued: '2024-06-27',
	issuerArea: 'Sơn Hà',
	textHash: '',
	importedAt: '2026-01-01T00:00:00Z',
	demo: false,
	deleted: false,
	figures: 3,
	doubtful: 0,
	original: null,
	...more,
});

const articles = [
	article('a', { title: 'Hội nghị Đảng ủy BĐBP', figures: 13 }),
	article('b', { title: 'Chúc Tết', issuerArea: 'Bình Lâm', figures: 0, issued: '2026-02-13' }),
	article('c', { title: 'Sơ kết', outlet: 'Báo Biên phòng', doubtful: 2, issued: null }),
	article('d', { title: 'Bỏ', deleted: true }),
];

test.each([
	['', 'a b c'],
	['loc=co-so-lieu', 'a c'],
	['loc=khong-so-lieu', 'b'],
	['loc=nghi-ngo', 'c'],
	['loc=chua-ro-ngay', 'c'],
	['loc=da-xoa', 'd'],
	['loc=gi-do', 'a b c'],
	['nam=2024', 'a'],
	['nam=24', 'a b c'],
	['dia-ban=B%C3%ACnh%20L%C3%A2m', 'b'],
	['tu=hoi%20nghi', 'a'],
	['tu=bien%20phong', 'c'],
	['tu=%C4%91%E1%BA%A3ng', 'a'],
	['trang=9', 'a b c'],
	['trang=x', 'a b c'],
])('?%s', (query, ids) => {
	const { rows } = listArticles(articles, readListFilter(new URLSearchParams(query)));
	expect(rows.map((r) => r.id).join(' ')).toBe(ids);
});

test('pages of 50, and the address holds only what was chosen', () => {
	const many = Array.from({ length: 120 }, (_, i) => article(`a${i}`, {}));
	const last = listArticles(many, readListFilter(new URLSearchParams('trang=3')));
	expect([last.rows.length, last.total, last.pages, last.page]).toEqual([20, 120, 3, 3]);
	expect(listQuery({ words: '', show: 'tat-ca', page: 1 })).toBe('');
	const query = listQuery({ words: 'hội nghị', area: 'Sơn Hà', year: '2024', show: 'nghi-ngo', page: 2 });
	expect(listQuery(readListFilter(new URLSearchParams(query)))).toBe(query);
});
