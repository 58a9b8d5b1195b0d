import type {
	ArticleSource,
	ArticleSummary,
	ArticleToKeep,
	AuditRow,
	Conflict,
	ConflictState,
	IssuedReport,
	ObservationQuery,
	Original,
	ReadingDifference,
	ReviewChange,
	SaveOutcome,
	SearchHit,
	Store,
} from '#lib/core/observation/store.ts';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { AnswerCache } from './answer-cache.ts';
import {
	countArticles,
	findArticle,
	findByOriginals,
	findOriginal,
	findSummary,
	listAreas,
	listArticles,
	setDeleted,
} from './articles.ts';
import { chooseVintage, countConflicts, listAgreements, listConflicts, undoChoice } from './conflicts.ts';
import type { Db, StoreContext, Trx } from './context.ts';
import { keepCopy } from './care/copies.ts';
import { describeArticle } from './describe.ts';
import { StoreError } from './errors.ts';
import type { FolderLock } from './lock.ts';
import { findObservations } from './observations.ts';
import { compareReading, replaceReading } from './readings.ts';
import { keepReport, listReports } from './reports.ts';
import { addObservation, review, undoReview } from './reviews.ts';
import { saveArticles } from './save-articles.ts';
import type { StoreTables } from './schema.ts';
import { historyOf } from './history.ts';
import { searchStore } from './search.ts';
import type { SqliteFile } from './sqlite-database.ts';

const SQLITE_FULL = 13;
/** a limit of no rows at all, in SQLite's words */
const EVERY = -1;

/** The Store over one SQLite file: one writer, one transaction a write, on the disk when it resolves. */
export class SqliteStore implements Store {
	/** folder the store lives in */
	readonly folder: string;
	/** null for a store opened to read only */
	readonly lock: FolderLock | null;
	readonly db: Db;
	/** the open file itself, for the care of the store */
	readonly file: SqliteFile;
	private readonly context: StoreContext;
	/** the writer is the only one to change it, so it need not be read again */
	private version: number | null = null;
	private readonly answers = new AnswerCache();

	constructor(
		folder: string,
		file: SqliteFile,
		lock: FolderLock | null,
		context: Omit<StoreContext, 'file'>,
	) {
		this.folder = folder;
		this.file = file;
		this.db = new Kysely<StoreTables>({ dialect: new SqliteDialect({ database: file }) });
		this.lock = lock;
		this.context = { ...context, file };
	}

	/** The answer to a question asked before, while the data are the same. */
	private async remember<T extends object>(question: string, ask: () => Promise<T[]>): Promise<T[]> {
		return this.answers.get(question, await this.dataVersion(), ask);
	}

	async dataVersion(): Promise<number> {
		if (this.version !== null) return this.version;
		const row = await this.db.selectFrom('store_state').select('data_version').executeTakeFirstOrThrow();
		if (this.lock) this.version = row.data_version;
		return row.data_version;
	}

	/** Runs one write: all of it or nothing, the data version one higher unless `quiet` says nothing changed. */
	private async write<T>(
		deed: (trx: Trx) => Promise<T>,
		quiet: (result: T) => boolean = () => false,
	): Promise<T> {
		if (!this.lock) throw new StoreError('readonly', 'Kho dữ liệu đang mở chỉ để đọc.');
		try {
			const { result, version } = await this.db.transaction().execute(async (trx) => {
				const result = await deed(trx);
				if (quiet(result)) return { result, version: null };
				const row = await trx
					.updateTable('store_state')
					.set({ data_version: sql<number>`data_version + 1` })
					.returning('data_version')
					.executeTakeFirstOrThrow();
				return { result, version: row.data_version };
			});
			if (version !== null) this.version = version;
			return result;
		} catch (cause) {
			if ((cause as { errcode?: number }).errcode === SQLITE_FULL) {
				throw new StoreError('full', `Ổ đĩa chứa ${this.folder} đã đầy; chưa có gì bị ghi dở.`, { cause });
			}
			throw cause;
		}
	}

	async saveArticle(
		article: Article,
		observations: readonly Observation[],
		original?: Original,
		decisions?: readonly ReviewChange[],
	): Promise<SaveOutcome> {
		const [outcome] = await this.saveArticles([{ article, observations, original, decisions }]);
		return outcome as SaveOutcome;
	}
	async saveArticles(batch: readonly ArticleToKeep[]): Promise<SaveOutcome[]> {
		if (batch.length === 0) return [];
		const { outcomes } = await this.write(
			(trx) => saveArticles(trx, this.context, batch),
			(result) => !result.changed,
		);
		return outcomes;
	}
	async articleCount(): Promise<number> {
		const [count] = await this.remember('article count', async () => [await countArticles(this.db)]);
		return count?.articles ?? 0;
	}
	async articles(options: { includeDeleted?: boolean } = {}): Promise<ArticleSummary[]> {
		const includeDeleted = options.includeDeleted ?? false;
		return [
			...(await this.remember(`articles ${includeDeleted}`, () => listArticles(this.db, includeDeleted))),
		];
	}
	summary(id: string): Promise<ArticleSummary | null> {
		return findSummary(this.db, id);
	}
	article(id: string): Promise<Article | null> {
		return findArticle(this.db, id);
	}
	original(articleId: string): Promise<Original | null> {
		return findOriginal(this.db, articleId);
	}
	async known(articleIds: readonly string[]): Promise<string[]> {
		if (articleIds.length === 0) return [];
		const rows = await this.db
			.selectFrom('article')
			.select('id')
			.where('id', 'in', [...articleIds])
			.execute();
		return rows.map((r) => r.id);
	}
	articlesOfOriginals(hashes: readonly string[]): Promise<ArticleSummary[]> {
		return findByOriginals(this.db, hashes);
	}
	async areas(): Promise<{ refArea: string; observations: number }[]> {
		return [...(await this.remember('areas', () => listAreas(this.db)))];
	}
	async observations(query: ObservationQuery): Promise<Observation[]> {
		return [...(await this.remember(JSON.stringify(query), () => findObservations(this.db, query)))];
	}
	async observation(id: string): Promise<Observation | null> {
		return (await findObservations(this.db, { ids: [id], includeDeleted: true }))[0] ?? null;
	}
	review(change: ReviewChange): Promise<void> {
		return this.write((trx) => review(trx, this.context, change));
	}
	undoReview(observationId: string): Promise<void> {
		return this.write((trx) => undoReview(trx, this.context, observationId));
	}
	addObservation(observation: Observation, reason: string | null): Promise<void> {
		return this.write((trx) => addObservation(trx, this.context, observation, reason));
	}
	deleteArticle(id: string): Promise<void> {
		return this.write((trx) => setDeleted(trx, this.context, id, true));
	}
	restoreArticle(id: string): Promise<void> {
		return this.write((trx) => setDeleted(trx, this.context, id, false));
	}
	conflicts(options: { which?: ConflictState; limit?: number } = {}): Promise<Conflict[]> {
		return listConflicts(this.db, this.context, options.which ?? 'open', options.limit ?? EVERY);
	}
	async conflictCounts(): Promise<Record<ConflictState, number>> {
		const [counts] = await this.remember('conflicts', async () => [await countConflicts(this.db)]);
		return { open: 0, decided: 0, ...counts };
	}
	agreements(limit: number): Promise<Conflict[]> {
		return listAgreements(this.db, this.context, limit);
	}
	chooseVintage(key: string, observationId: string, reason: string): Promise<void> {
		return this.write((trx) => chooseVintage(trx, this.context, key, observationId, reason));
	}
	undoChoice(key: string): Promise<void> {
		return this.write((trx) => undoChoice(trx, this.context, key));
	}
	compareReading(articleId: string, observations: readonly Observation[]): Promise<ReadingDifference[]> {
		return compareReading(this.db, articleId, observations);
	}
	replaceReading(articleId: string, observations: readonly Observation[]): Promise<ReadingDifference[]> {
		return this.write(
			(trx) => replaceReading(trx, this.context, articleId, observations),
			(differences) => differences.length === 0,
		);
	}
	describeArticle(
		articleId: string,
		source: ArticleSource,
		observations: readonly Observation[],
	): Promise<ReadingDifference[]> {
		return this.write((trx) => describeArticle(trx, this.context, articleId, source, observations));
	}
	search(text: string, limit: number): Promise<SearchHit[]> {
		return searchStore(this.db, text, limit);
	}
	keepReport(report: IssuedReport): Promise<void> {
		return this.write((trx) => keepReport(trx, this.context, report));
	}
	reports(limit: number): Promise<IssuedReport[]> {
		return listReports(this.db, limit);
	}
	async setting(name: string): Promise<string | null> {
		const row = await this.db
			.selectFrom('setting')
			.select('value')
			.where('name', '=', name)
			.executeTakeFirst();
		return row?.value ?? null;
	}
	async setSetting(name: string, value: string): Promise<void> {
		await this.write((trx) =>
			trx
				.insertInto('setting')
				.values({ name, value })
				.onConflict((c) => c.column('name').doUpdateSet({ value }))
				.execute(),
		);
	}
	async audit(limit: number): Promise<AuditRow[]> {
		return this.db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit).execute();
	}
	history(articleId: string): Promise<AuditRow[]> {
		return historyOf(this.db, articleId);
	}
	async keepCopy(): Promise<void> {
		await keepCopy(this.folder, this.file, this.context.now());
	}
	announce(address: string): void {
		this.lock?.announce(address);
	}
	async close(): Promise<void> {
		await this.db.destroy();
		// a Kysely that was never used leaves its file open
		this.file.close();
		this.lock?.release();
	}
}
