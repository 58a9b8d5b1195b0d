import type { Rows } from '../wordings.ts';

/** What breaches of the law are called. */
export const BREACHES: Rows = [
	[
		'buôn lậu, gian lận thương mại',
		'buôn lậu và gian lận thương mại',
		'buôn lậu, GLTM',
		'buôn bán hàng lậu, gian lận thương mại',
	],
	['mua bán người', 'buôn bán người', 'buôn người', 'mua, bán người'],
	[
		'(?<!xuất, |xuất |[Xx]uất cảnh, )nhập cảnh trái phép',
		'nhập cảnh bất hợp pháp',
		'nhập cảnh chui',
		'nhập cảnh trái pháp luật',
		'nhập cảnh trái quy định',
	],
	[
		'xuất, nhập cảnh trái phép',
		'xuất nhập cảnh trái phép',
		'xuất cảnh, nhập cảnh trái phép',
		'XNC trái phép',
		'qua lại biên giới trái phép',
	],
	[
		'xuất nhập cảnh trái phép',
		'xuất, nhập cảnh trái phép',
		'xuất cảnh, nhập cảnh trái phép',
		'XNC trái phép',
	],
	['xuất cảnh trái phép', 'xuất cảnh bất hợp pháp', 'xuất cảnh chui', 'xuất cảnh trái quy định'],
	[
		'vi phạm quy chế khu vực biên giới(?! biển)',
		'vi phạm quy chế biên giới',
		'vi phạm Quy chế khu vực biên giới',
		'vi phạm các quy định về khu vực biên giới',
		'VPQC khu vực biên giới',
	],
	[
		'khai thác thủy sản trái phép',
		'đánh bắt thủy sản trái phép',
		'đánh bắt hải sản trái phép',
		'khai thác hải sản trái phép',
		'khai thác thủy sản bất hợp pháp',
	],
	['khai thác IUU', 'đánh bắt IUU', 'khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định'],
	['vi phạm hành chính', 'VPHC'],
	['vi phạm pháp luật', 'vi phạm luật pháp', 'VPPL'],
	[
		'vi phạm vùng biển nước ngoài',
		'xâm phạm vùng biển nước ngoài',
		'vi phạm vùng biển các nước',
		'sang vùng biển nước ngoài khai thác trái phép',
	],
	['tội phạm về ma túy', 'tội phạm ma túy', 'án ma túy'],
	['(?<=vụ )(?:về )?ma túy', 'án ma túy', 'phạm tội về ma túy', 'liên quan ma túy', 'liên quan đến ma túy'],
	['vụ buôn lậu(?!,)', 'vụ buôn bán hàng lậu', 'vụ buôn bán, vận chuyển hàng lậu', 'vụ vận chuyển hàng lậu'],
	['vi phạm khác', 'các vi phạm khác', 'những vi phạm khác', 'các hành vi vi phạm khác', 'các lỗi khác'],
	['tàu cá vi phạm', 'tàu cá có vi phạm', 'tàu cá mắc lỗi vi phạm', 'phương tiện nghề cá vi phạm'],
	['đối tượng vi phạm', 'đối tượng có hành vi vi phạm', ['người vi phạm', 'PERSON']],
	['vi phạm(?= \\d[\\d.]* vụ)', 'sai phạm', 'hành vi vi phạm'],
	['(?<!bị |lệnh )truy nã', 'bị truy nã', 'có lệnh truy nã', 'đang bị truy nã'],
];
