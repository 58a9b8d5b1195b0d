import type { Rows } from '../wordings.ts';

/** Propaganda, vows, groups of the people. */
export const TELLING: Rows = [
	[
		'buổi tuyên truyền',
		'buổi tuyên truyền pháp luật',
		'buổi tuyên truyền, phổ biến pháp luật',
		'buổi tuyên truyền, giáo dục pháp luật',
		['đợt tuyên truyền', 'ROUND'],
		'buổi tuyên truyền tập trung',
	],
	[
		'tuyên truyền(?= (?:được )?\\d[\\d.]* buổi)',
		'tuyên truyền, vận động',
		'phổ biến, tuyên truyền',
		'tổ chức tuyên truyền',
		'tuyên truyền, giáo dục',
	],
	['lượt người nghe', 'lượt người tham gia nghe', 'người nghe', 'lượt bà con nghe', 'lượt người đến nghe'],
	['lượt người(?= (?:dân )?dự)', 'lượt bà con', 'lượt nhân dân', 'lượt quần chúng'],
	['lượt người dân', 'lượt bà con', 'lượt nhân dân', 'lượt người'],
	['tờ rơi', 'tờ gấp', 'tờ rơi, tài liệu', 'tờ rơi tuyên truyền', 'tài liệu, tờ rơi'],
	['cấp phát(?= \\d)', 'phát', 'phát tận tay', 'in và cấp phát', 'phân phát'],
	['phát(?= \\d[\\d.]* (?:tờ|tài))', 'cấp phát', 'in, phát', 'phát tận tay'],
	['giờ phát thanh', 'giờ phát sóng', 'giờ phát thanh tuyên truyền', 'giờ phát loa'],
	['ký cam kết', 'viết cam kết', 'ký kết cam kết', 'ký bản cam kết', 'làm bản cam kết'],
	[
		'tổ tự quản(?! (?:đường|an))',
		'tổ tự quản đường biên, cột mốc',
		'tổ tự quản an ninh trật tự',
		'tổ quần chúng tự quản',
	],
	[
		'tổ tàu thuyền an toàn',
		'tổ tàu thuyền, bến bãi an toàn',
		'tổ tàu, thuyền an toàn',
		'tổ tàu thuyền tự quản',
	],
	['củng cố(?= \\d)', 'duy trì', 'kiện toàn', 'củng cố, duy trì'],
	['vận động(?= (?:nhân dân|người dân|bà con))', 'tuyên truyền, vận động', 'kêu gọi', 'động viên'],
];
