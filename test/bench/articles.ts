// Texts to measure on: articles made from a seed (same seed, same bytes), and the project's own open prose.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A small generator of chance with a seed (mulberry32): 0 ≤ x < 1. */
function chance(seed: number): () => number {
	let a = seed >>> 0;
	return () => {
		a = (a + 0x6d2b79f5) >>> 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const AREAS = [
	'Lai Châu',
	'Điện Biên',
	'Sơn La',
	'Lạng Sơn',
	'Nghệ An',
	'Hà Tĩnh',
	'Quảng Trị',
	'Gia Lai',
	'Tây Ninh',
	'An Giang',
	'Cà Mau',
];
const FIGURES: ((n: (low: number, high: number) => string) => string)[] = [
	(n) =>
		`các đơn vị tổ chức tuần tra ${n(200, 4000)} buổi với ${n(1000, 20000)} lượt cán bộ, chiến sĩ tham gia`,
	(n) =>
		`phát hiện, bắt giữ ${n(5, 90)} vụ/${n(6, 150)} đối tượng, thu ${n(1, 40)},${n(1, 9)} kg heroin và ${n(1000, 90000)} viên ma túy tổng hợp`,
	(n) => `tuyên truyền ${n(50, 900)} buổi cho ${n(3000, 60000)} lượt người nghe`,
	(n) => `hỗ trợ xây mới ${n(5, 120)} căn nhà cho hộ nghèo, trị giá ${n(1, 9)},${n(1, 9)} tỷ đồng`,
	(n) => `xử phạt vi phạm hành chính ${n(5, 300)} vụ, nộp ngân sách ${n(50, 900)} triệu đồng`,
	(n) => `giúp nhân dân ${n(300, 9000)} ngày công, sửa chữa ${n(2, 60)} km đường giao thông nông thôn`,
	(n) => `khám, chữa bệnh, cấp thuốc miễn phí cho ${n(200, 9000)} lượt người`,
];
const FILL = [
	'Lãnh đạo đơn vị yêu cầu cán bộ, chiến sĩ tiếp tục bám nắm địa bàn, làm tốt công tác tham mưu cho cấp ủy, chính quyền địa phương.',
	'Công tác phối hợp giữa các lực lượng được duy trì chặt chẽ, góp phần giữ vững an ninh, trật tự khu vực biên giới.',
	'Bên cạnh kết quả đạt được, một số mặt công tác còn gặp khó khăn do địa hình hiểm trở, thời tiết diễn biến phức tạp.',
	'Trong thời gian tới, các đồn Biên phòng tập trung đấu tranh với các loại tội phạm, chủ động phòng, chống thiên tai và tìm kiếm, cứu nạn.',
	'Nhân dân hai bên biên giới tích cực tham gia tự quản đường biên, cột mốc và kịp thời cung cấp tin báo cho Bộ đội Biên phòng.',
];
const ASIDE: ((n: (low: number, high: number) => string) => string)[] = [
	(n) =>
		`Nội dung này được nêu tại Văn bản số ${n(10, 900)}/QĐ-UBND ngày ${n(1, 28)}/${n(1, 12)}/202${n(0, 5)} và các phụ lục kèm theo.`,
	(n) =>
		`Đường dây nóng 0${n(200, 999)}.${n(100, 999)}.${n(100, 999)} hoạt động từ ${n(5, 8)} giờ 30 phút hằng ngày.`,
	(n) => `Tổ tự quản số ${n(1, 30)} quản lý mốc ${n(10, 900)}, cách đồn ${n(2, 30)} km.`,
];
const PERIODS = ['6 tháng đầu năm', 'Năm', '9 tháng năm', 'Quý III/', 'Tháng 5/'];

/** One made article of about 4 kB. */
export function madeArticle(id: number, seed = 20_261_121): string {
	const r = chance(seed ^ Math.imul(id + 1, 2_654_435_761));
	const n = (low: number, high: number) => {
		const x = String(Math.floor(low + r() * (high - low)));
		return x.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
	};
	const pick = <T>(list: readonly T[]): T => list[Math.floor(r() * list.length)] as T;
	const area = pick(AREAS);
	const period = pick(PERIODS);
	const when = `${period}${period.endsWith('/') ? '' : ' '}${2019 + Math.floor(r() * 7)}`;
	let text = `BĐBP tỉnh ${area}: kết quả công tác biên phòng ${when}\n\n`;
	while (text.length < 3_000) {
		for (let j = 3 + Math.floor(r() * 4); j > 0; j--) {
			const x = r();
			if (x < 0.45) text += `${when}, BĐBP tỉnh ${area} ${pick(FIGURES)(n)}; ${pick(FIGURES)(n)}. `;
			else text += x < 0.55 ? `${pick(ASIDE)(n)} ` : `${pick(FILL)} `;
		}
		text += '\n\n';
	}
	return text;
}

const root = path.resolve(import.meta.dirname, '../..');

/** The seeds and the annotated articles that are open, as received. */
export function openProse(): string[] {
	const files = [path.join(root, 'seeds'), path.join(root, 'test/articles')].flatMap((folder) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((f) => f.endsWith('article.txt') || (folder.endsWith('seeds') && /^\d{3}_.*\.txt$/.test(f)))
			.map((f) => path.join(folder, f)),
	);
	return files.sort().map((f) => readFileSync(f, 'utf8'));
}

/** Texts repeated until they hold `bytes` of UTF-8. */
export function repeated(texts: readonly string[], bytes: number): string[] {
	const out: string[] = [];
	for (let size = 0, i = 0; size < bytes; i++) {
		const text = texts[i % texts.length] as string;
		out.push(text);
		size += Buffer.byteLength(text);
	}
	return out;
}

export const megabytes = (texts: readonly string[]): number =>
	texts.reduce((sum, t) => sum + Buffer.byteLength(t), 0) / 1e6;

/** Strings meant to make a reader slow, about a million UTF-16 units each. */
export function hostileTexts(units = 1_000_000): [name: string, text: string][] {
	const fill = (piece: string) => piece.repeat(Math.ceil(units / piece.length)).slice(0, units);
	const prose = openProse().join(' ').replace(/\s+/g, ' ');
	return [
		['one long run of digits', fill('7')],
		['digits and dots', fill('1.2.3.44.')],
		['groups of three with spaces', fill('123 456 ')],
		['digits and slashes', fill('5/')],
		['number words without end', fill('hai mươi ba nghìn ')],
		['"linh" and "rưỡi"', fill('trăm linh rưỡi ')],
		['ranges without end', fill('từ 5 đến ')],
		['years and dashes', fill('2019 - 2024 - ')],
		['period words', fill('từ đầu năm đến cùng kỳ quý I tháng 6 tháng ')],
		['months in a list', fill('tháng 1, 2, 3, 4, 5, ')],
		['a deep list', fill('- a) 1.1. 5 vụ\n')],
		['counts side by side', fill('5 vụ, 7 người và ')],
		['awards side by side', fill('tặng Bằng khen cho 2 tập thể, ')],
		['brackets that never close', fill('5 vụ (')],
		['quotes that never close', fill('“5 vụ ')],
		['houses in quotes', fill('xây 12 “căn nhà ')],
		['years looked back on', fill('thu giữ 60 bánh heroin. 5 năm qua, ')],
		['separators', fill(',;:/-–…')],
		['empty lines', fill('\n')],
		['codes', fill('A1-B2/QĐ-')],
		['one line of prose', fill(`${prose} `)],
		['prose in decomposed letters', fill(`${prose.normalize('NFD')}\n`)],
		[
			'ever new words',
			Array.from({ length: units / 8 }, (_, i) => `x${(i * 7919).toString(36).replace(/\d/g, 'q')}`).join(
				' ',
			),
		],
	];
}
