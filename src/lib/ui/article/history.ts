import type { Codelists } from '#lib/codelists/types.ts';
import { asRead } from '#lib/core/observation/standing.ts';
import type { ArticleSource, AuditRow, ReviewChange } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { formatDate } from '#lib/format/index.ts';
import { sourceHref } from '../source-href.ts';
import { differences } from './figure-words.ts';
import { formatMoment } from './to-figure-view.ts';

/** One thing done with an article or a figure of it. */
export interface HistoryLine {
	id: number;
	/** "8:05 ngày 22/11/2026" */
	at: string;
	who: string;
	deed: string;
	/** the figure it was done with; without href when it is no longer there */
	figure: { quote: string; href: string | null } | null;
	/** what it changed, old → new */
	changes: { label: string; before: string; after: string }[];
	reason: string | null;
	/** taken back later */
	undone: boolean;
	/** the figure whose last decision this is, while it can be taken back */
	undo: string | null;
}

const deeds: Readonly<Record<string, string>> = {
	'article.added': 'Nhập bài',
	'article.deleted': 'Xóa bài',
	'article.restored': 'Khôi phục bài',
	'article.described': 'Ghi thông tin của bài',
	'article.reread': 'Nhận kết quả đọc lại',
	'observation.confirmed': 'Xác nhận',
	'observation.corrected': 'Sửa',
	'observation.rejected': 'Loại bỏ',
	'observation.added': 'Thêm số bị bỏ sót',
	'observation.undone': 'Hoàn tác',
	'observation.unread': 'Bỏ mọi quyết định',
	'vintage.chosen': 'Chọn dùng số này khi các nguồn mâu thuẫn',
	'vintage.undone': 'Bỏ lựa chọn giữa các nguồn',
};

/** Who acted, in words: there are no accounts yet. */
const whoOf = (actor: string) => (actor === 'local' ? 'người dùng tại máy chủ' : actor);

/** What a row of the audit tells besides its deed. */
interface Detail {
	/** of an article's day, place, title: as they were and as they are */
	before?: Partial<ArticleSource>;
	after?: Partial<ArticleSource>;
	fields?: ReviewChange['fields'] | null;
	reason?: string | null;
	quote?: string;
	figures?: number;
	differences?: number;
}

const sourceNames: readonly [keyof ArticleSource, string][] = [
	['title', 'Tên bài'],
	['issued', 'Ngày đăng'],
	['issuerArea', 'Địa bàn'],
	['outlet', 'Nơi đăng'],
	['url', 'Đường dẫn'],
];

/** What was said of an article, beside what was known of it before. */
function sourceChanges({ before, after }: Detail): HistoryLine['changes'] {
	const say = (source: Partial<ArticleSource>, name: keyof ArticleSource) =>
		(name === 'issued' && source.issued ? formatDate(source.issued) : source[name]) ?? 'chưa ghi';
	if (!before || !after) return [];
	return sourceNames
		.filter(([name]) => name in after)
		.map(([name, label]) => ({ label, before: say(before, name), after: say(after, name) }));
}

function detailOf(row: AuditRow): Detail {
	const told: unknown = row.detail === '' ? null : JSON.parse(row.detail);
	return typeof told === 'object' && told !== null ? (told as Detail) : {};
}

function deedOf(row: AuditRow, detail: Detail): string {
	const deed = deeds[row.action] ?? row.action;
	if (row.action === 'article.added' && detail.figures !== undefined)
		return `${deed}: ${detail.figures} số liệu`;
	if (row.action === 'article.reread' && detail.differences !== undefined)
		return `${deed}: ${detail.differences} chỗ khác`;
	return deed;
}

/**
 * What was done with an article, newest first: each decision with what stood before it and after.
 *
 * in   audit rows of the article and its figures, newest first; the figures it has now
 */
export function historyLines(
	rows: readonly AuditRow[],
	observations: readonly Observation[],
	lists: Codelists,
): HistoryLine[] {
	const byId = new Map(observations.map((o) => [o.id, o]));
	/** decisions in force on each figure, the last on top */
	const inForce = new Map<string, { line: HistoryLine; fields: Detail['fields'] }[]>();
	const lines = [...rows].reverse().map((row): HistoryLine => {
		const detail = detailOf(row);
		const o = byId.get(row.subject);
		const quote = o?.quote ?? detail.quote;
		const line: HistoryLine = {
			id: row.id,
			at: formatMoment(row.at),
			who: whoOf(row.actor),
			deed: deedOf(row, detail),
			figure: quote ? { quote, href: o ? sourceHref(o.articleId, o) : null } : null,
			changes: sourceChanges(detail),
			reason: detail.reason ?? null,
			undone: false,
			undo: null,
		};
		if (!row.action.startsWith('observation.')) return line;
		const stack = inForce.get(row.subject) ?? [];
		inForce.set(row.subject, stack);
		const state = () => ({ ...(o && asRead(o)), ...stack.at(-1)?.fields }) as Observation;
		const before = o && state();
		if (row.action === 'observation.undone') {
			const last = stack.pop();
			if (last) last.line.undone = true;
			line.figure ??= last?.line.figure ?? null;
		} else if (row.action === 'observation.unread') {
			for (const { line: earlier } of stack.splice(0)) earlier.undone = true;
		} else stack.push({ line, fields: detail.fields });
		if (before) line.changes = differences(before, state(), lists);
		return line;
	});
	for (const [id, stack] of inForce) {
		const last = stack.at(-1);
		if (last && byId.has(id)) last.line.undo = id;
	}
	return lines.reverse();
}
