import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { migrations } from '../migrations/index.ts';

/** What a check of a store file found. */
export interface Verified {
	/** one sentence for each thing wrong; empty when all is sound */
	faults: string[];
	articles: number;
	observations: number;
	reviews: number;
}

/** As many faults of one kind as anyone reads. */
const SHOWN = 20;

function count(db: DatabaseSync, table: string): number {
	return Number(db.prepare(`select count(*) as n from ${table}`).get()?.n);
}

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

function checkArticles(db: DatabaseSync): string[] {
	const faults: string[] = [];
	const articles = db.prepare(
		`select a.id, a.text_hash, a.original_hash, t.text, o.bytes from article a
		left join article_text t on t.article_id = a.id left join original o on o.article_id = a.id`,
	);
	const figures = db.prepare(
		`select o.id, o.start, o.end, o.quote from observation o
		join article a on a.id = o.article_id and a.run = o.run where o.article_id = ?`,
	);
	for (const a of articles.iterate()) {
		if (faults.length >= SHOWN) break;
		if (typeof a.text !== 'string' || sha256(a.text) !== a.text_hash) {
			faults.push(`Bài ${a.id}: văn bản không khớp với mã băm đã lưu.`);
			continue;
		}
		if (
			a.original_hash !== null &&
			(!(a.bytes instanceof Uint8Array) || sha256(a.bytes) !== a.original_hash)
		) {
			faults.push(`Bài ${a.id}: tệp gốc không khớp với mã băm đã lưu.`);
		}
		for (const o of figures.all(String(a.id))) {
			if (a.text.slice(Number(o.start), Number(o.end)) !== o.quote) {
				faults.push(`Số liệu ${o.id}: câu trích không nằm đúng chỗ trong bài.`);
			}
		}
	}
	return faults;
}

/** Rows that must not be: each query names the rows that break a rule. */
const RULES: [sql: string, said: string][] = [
	[
		`select key as id from observation where current = 1 group by key having count(*) > 1`,
		'có hơn một số liệu cùng đứng cho một ô',
	],
	[
		`select id from observation where current = 1 and active = 0`,
		'số liệu của bản đọc cũ vẫn đang được dùng',
	],
	[
		`select id from article where deleted = 0 and figures <> (select count(*) from observation o
		where o.article_id = article.id and o.active = 1 and o.kind = 'result'
		and o.duplicate_of is null and o.review_state <> 'rejected')`,
		'số đếm số liệu của bài không đúng',
	],
	[
		`select id from article where not exists (select 1 from audit where subject = article.id and action = 'article.added')`,
		'bài không có dòng nhật ký nhập',
	],
];

/**
 * Checks a store file from its pages up to its rules, without changing it.
 *
 * in   path of the file; `live`: it may have a writer beside it (a copy has none)
 */
export function verifyFile(path: string, live: boolean): Verified {
	const nothing = { articles: 0, observations: 0, reviews: 0 };
	if (!existsSync(path)) return { ...nothing, faults: [`Không có tệp ${path}.`] };
	let db: DatabaseSync | null = null;
	try {
		db = live
			? new DatabaseSync(path, { readOnly: true, timeout: 5_000 })
			: new DatabaseSync(new URL(`${pathToFileURL(path).href}?immutable=1`), { readOnly: true });
		const faults = db
			.prepare(`pragma integrity_check(${SHOWN})`)
			.all()
			.map((r) => String(Object.values(r)[0]))
			.filter((said) => said !== 'ok')
			.map((said) => `Tệp hỏng: ${said}`);
		if (faults.length > 0) return { ...nothing, faults };
		const foreign = db.prepare('pragma foreign_key_check').all().length;
		if (foreign > 0) faults.push(`${foreign} dòng trỏ đến bài không có trong kho.`);
		const unknown = db
			.prepare('select name from kysely_migration')
			.all()
			.filter((r) => !(String(r.name) in migrations));
		if (unknown.length > 0) faults.push('Kho do một bản mới hơn của chương trình tạo ra.');
		faults.push(...checkArticles(db));
		for (const [sql, said] of RULES) {
			for (const row of db.prepare(`${sql} limit ${SHOWN}`).all()) faults.push(`${row.id}: ${said}.`);
		}
		return {
			faults,
			articles: count(db, 'article'),
			observations: count(db, 'observation'),
			reviews: count(db, 'review'),
		};
	} catch (cause) {
		const said = cause instanceof Error ? cause.message : String(cause);
		return { ...nothing, faults: [`Không đọc được như một kho dữ liệu: ${said}`] };
	} finally {
		db?.close();
	}
}
