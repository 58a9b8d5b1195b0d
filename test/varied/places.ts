import type { GoldArticle } from '../articles/gold.ts';
import { editsOf, rewrite } from './rewrite.ts';

/** Names of no province, of as many syllables as the list says; many a syllable is a rank, a direction, a number, a verb, a month, a kinsman or a body too. */
export const TWO = [
	...['Thạch Lâm', 'Nậm Hưng', 'Cao Phước', 'Lộc Vang', 'Mường Đăng', 'Trà Khê'],
	...['Xuân Thượng', 'Nam Hạ', 'La Hai', 'An Tháng', 'Bảy Tá', 'Trung Bắc', 'Thu Hợp', 'Quý Lộc', 'Hội Xuân'],
	...['Khe Trong', 'Bà Chín', 'Tám Ngàn', 'Ông Đốc', 'Cô Nhị', 'Lộc Giao', 'Tân Bắt', 'Kim Ban', 'Phú Đội'],
];
export const THREE = [
	...['Thượng Khe Sa', 'Hòa Mỹ Lâm', 'Đăk Rơ Lang', 'Bình Sơn Thượng', 'Nà Pha Luông'],
	...['Tây Khánh Đông', 'Lâm Khê Tháng', 'Vĩnh Công Hội', 'Kim Đại Lộc', 'Sơn Trạm Cô', 'Năm Khe Vàng'],
	...['Phú Lâm Quân', 'Trung Hải Đoàn', 'Xuân Ba Năm', 'Hạ Long Tá', 'Mường Giúp Trên', 'Cù Lao Ngoài'],
];
/** Two names joined, and names of four syllables. */
export const FOUR = [
	...['Phú Lâm - Đông Hà', 'Bến Tam - Cô Nam', 'Quảng Thượng - Vĩnh Hạ', 'Trà Công - Hải Năm'],
	...['Ia Nam Đăk Trung', 'Pu Thượng Sa Pa', 'Mường Ba Nà Hai'],
];

const WHOLE = ['Cả nước', ''];

/** An article of other provinces: each name is another, everywhere. */
export function withPlaces(article: GoldArticle, names: readonly string[], seed: number): GoldArticle {
	const told = [
		...article.facts.flatMap((f) => [f.refArea, ...(f.alt?.refArea ?? [])]),
		article.issuerArea ?? '',
	];
	const plain = (name: string) => name.replace(/^(tỉnh|thành phố) /iu, '');
	const areas = [...new Set(told.map(plain))].filter((name) => !WHOLE.includes(name));
	const other = new Map(areas.map((name, k) => [name, names[(seed + k) % names.length] as string]));
	const to = (name: string) => name.replace(plain(name), () => other.get(plain(name)) ?? plain(name));
	const longestFirst = [...other.keys()].sort((a, b) => b.length - a.length);
	const edits = longestFirst.flatMap((name) =>
		[name, name.toLocaleUpperCase('vi')].flatMap((written) =>
			editsOf(article.text, new RegExp(`(?<![\\p{L}\\p{M}])${written}(?![\\p{L}\\p{M}])`, 'gu'), () =>
				written === name ? to(name) : to(name).toLocaleUpperCase('vi'),
			),
		),
	);
	const moved = rewrite(article, edits, (fact) => ({
		refArea: to(fact.refArea),
		...(fact.alt?.refArea ? { alt: { ...fact.alt, refArea: fact.alt.refArea.map(to) } } : {}),
	}));
	return { ...moved, issuerArea: article.issuerArea === null ? null : to(article.issuerArea) };
}
