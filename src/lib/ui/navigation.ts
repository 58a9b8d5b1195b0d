/** The pages of the header, in its order. */
export const pages = [
	{ href: '/', name: 'Bảng số liệu' },
	{ href: '/so-sanh', name: 'So sánh' },
	{ href: '/bai-viet', name: 'Bài viết' },
	{ href: '/nhap-lieu', name: 'Nhập liệu' },
	{ href: '/mau-thuan', name: 'Mâu thuẫn' },
	{ href: '/bao-cao', name: 'Báo cáo' },
] as const;

/** True when `path` is the page `href` or lies below it; an indicator's page belongs to the table of figures. */
export function isCurrent(href: string, path: string): boolean {
	if (href === '/') return path === '/' || path.startsWith('/chi-tieu/');
	return path === href || path.startsWith(`${href}/`);
}
