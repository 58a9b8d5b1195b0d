// SQLite's own text search (FTS5) stands in this file and in migration 002 only.
import { sql } from 'kysely';
import { foldWords } from './fold.ts';
import type { Db } from './context.ts';
import type { SqliteFile } from './sqlite-database.ts';

/** Makes an article's words findable, each noted once; `seq` is its row in article_text. */
export function indexArticle(file: SqliteFile, seq: number, text: string): void {
	file.prepare('insert into article_words (rowid, words) values (?, ?)').run([seq, foldWords(text, true)]);
}

/** The same for an article whose words have changed. */
export function indexAgain(file: SqliteFile, seq: number, text: string): void {
	file.prepare('delete from article_words where rowid = ?').run([seq]);
	indexArticle(file, seq, text);
}

/**
 * Articles that hold every word, the best match first; the last word may be the beginning of one.
 *
 * in   words already folded, at least one
 */
export async function articlesWithWords(db: Db, words: readonly string[], limit: number): Promise<number[]> {
	const query = words
		.map((w, i) => `"${w.replaceAll('"', '')}"${i === words.length - 1 ? '*' : ''}`)
		.join(' ');
	const found = await sql<{ rowid: number }>`
		select article_words.rowid as rowid from article_words
		join article_text on article_text.seq = article_words.rowid
		join article on article.id = article_text.article_id and article.deleted = 0
		where article_words match ${query}
		order by article.issued desc limit ${limit}`.execute(db);
	return found.rows.map((r) => r.rowid);
}
