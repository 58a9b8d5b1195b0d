import { isFigure } from '#lib/core/observation/standing.ts';
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
import { applyDecision, type Decision } from '#lib/server/store/decision.ts';
import { StoreError } from '#lib/server/store/errors.ts';
import { foldWords } from '#lib/server/store/fold.ts';
import {
	differencesOf,
	isAdded,
	isHeld,
	keepDecided,
	pairReadings,
} from '#lib/server/store/reading-differences.ts';
import { answerQuery, compare } from './memory-query.ts';
import { MemoryState, type Kept } from './memory-state.ts';

const byName = new Intl.Collator('vi');

/**
 * The Store as plainly as it can be told: everything in memory, and what stands for a key worked out anew from all of
 * its rows whenever it is asked. What a real store must be equal to.
 */
export class MemoryStore extends MemoryState implements Store {
	async dataVersion(): Promise<number> {
		return this.state.version;
	}
	async saveArticle(
		article: Article,
		observations: readonly Observation[],
		original?: Original,
		decisions?: readonly ReviewChange[],
	): Promise<SaveOutcome> {
		return (await this.saveArticles([{ article, observations, original, decisions }]))[0] as SaveOutcome;
	}
	saveArticles(batch: readonly ArticleToKeep[]): Promise<SaveOutcome[]> {
		return this.write((s) =>
			batch.map(({ article, observations, original, decisions = [] }): SaveOutcome => {
				const { id: articleId } = article;
				const there = s.kept.get(articleId);
				if (there) {
					const { figures, deleted } = this.summaryOf(there);
					return { articleId, outcome: 'known', figures, deleted };
				}
				const ids = observations.map((o) => o.id);
				const kept = { article, original: original ?? null, rows: [...observations], ids, copies: [] };
				s.kept.set(articleId, kept);
				this.note(s, 'article.added', articleId);
				for (const decision of decisions) this.reviewIn(s, decision);
				return { articleId, outcome: 'added', figures: kept.rows.filter(isFigure).length, deleted: false };
			}),
		);
	}
	async articleCount(): Promise<number> {
		return (await this.articles()).length;
	}
	async articles({ includeDeleted = false } = {}): Promise<ArticleSummary[]> {
		return [...this.state.kept.values()]
			.map((k) => this.summaryOf(k))
			.filter((a) => includeDeleted || !a.deleted)
			.sort((a, b) => (b.issued ?? '').localeCompare(a.issued ?? '') || byName.compare(a.title, b.title));
	}
	async article(id: string): Promise<Article | null> {
		return this.state.kept.get(id)?.article ?? null;
	}
	async summary(id: string): Promise<ArticleSummary | null> {
		const kept = this.state.kept.get(id);
		return kept ? this.summaryOf(kept) : null;
	}
	async original(articleId: string): Promise<Original | null> {
		return this.state.kept.get(articleId)?.original ?? null;
	}
	async known(articleIds: readonly string[]): Promise<string[]> {
		return articleIds.filter((id) => this.state.kept.has(id));
	}
	async articlesOfOriginals(hashes: readonly string[]): Promise<ArticleSummary[]> {
		const all = await this.articles({ includeDeleted: true });
		return all.filter((a) => a.original !== null && hashes.includes(a.original.hash));
	}
	async areas(): Promise<{ refArea: string; observations: number }[]> {
		const current = await this.observations({ currentOnly: true });
		return [...Map.groupBy(current, (o) => o.refArea)]
			.flatMap(([refArea, rows]) => (refArea === null ? [] : [{ refArea, observations: rows.length }]))
			.sort((a, b) => byName.compare(a.refArea, b.refArea));
	}
	async observations(q: ObservationQuery): Promise<Observation[]> {
		const all = q.includeDeleted ? [...this.state.kept.values()].flatMap((k) => k.rows) : this.active();
		return answerQuery(this.marked(all), q);
	}
	async observation(id: string): Promise<Observation | null> {
		return (await this.observations({ ids: [id], includeDeleted: true }))[0] ?? null;
	}
	review(change: ReviewChange): Promise<void> {
		return this.write((s) => this.reviewIn(s, change));
	}
	undoReview(id: string): Promise<void> {
		return this.write((s) => {
			const { kept, row } = this.find(s, id);
			const last = s.reviews.findLast((r) => r.observationId === id && !r.undone);
			if (!last) throw new StoreError('unknown', id);
			last.undone = true;
			if (last.state === 'added') kept.rows.splice(kept.rows.indexOf(row), 1);
			else this.decide(s, id);
			this.note(s, 'observation.undone', id);
		});
	}
	addObservation(observation: Observation, reason: string | null): Promise<void> {
		return this.write((s) => {
			const kept = s.kept.get(observation.articleId);
			if (!kept || kept.article.deleted) throw new StoreError('unknown', observation.articleId);
			const decision: Decision = { state: 'confirmed', fields: null, reason, at: this.now() };
			const added = {
				...observation,
				machine: null,
				review: { state: decision.state, reason, at: decision.at },
			};
			kept.rows.push(this.rules.derive(added));
			kept.ids.push(observation.id);
			s.reviews.push({ observationId: observation.id, state: 'added', decision, undone: false });
			this.note(s, 'observation.added', observation.id);
		});
	}
	async conflicts(options: { which?: ConflictState; limit?: number } = {}): Promise<Conflict[]> {
		return this.conflictsOf(options.which ?? 'open').slice(0, options.limit);
	}
	async conflictCounts(): Promise<Record<ConflictState, number>> {
		return { open: this.conflictsOf('open').length, decided: this.conflictsOf('decided').length };
	}
	async agreements(limit: number): Promise<Conflict[]> {
		return [...this.selections()]
			.filter(([key, s]) => s.vintages.length > 1 && !s.conflict && !this.state.choices.has(key))
			.slice(0, limit)
			.map(([key, { rows, vintages }]) => ({
				key,
				observations: this.standing(rows, vintages),
				chosen: null,
				reason: null,
				at: null,
			}));
	}
	chooseVintage(key: string, observationId: string, reason: string): Promise<void> {
		return this.write((s) => {
			if (this.find(s, observationId).row.key !== key) throw new StoreError('unknown', key);
			s.choices.set(key, { chosen: observationId, reason, at: this.now() });
			this.note(s, 'vintage.chosen', observationId);
		});
	}
	undoChoice(key: string): Promise<void> {
		return this.write((s) => {
			s.choices.delete(key);
			this.note(s, 'vintage.undone', key);
		});
	}
	async compareReading(articleId: string, after: readonly Observation[]): Promise<ReadingDifference[]> {
		return differencesOf(articleId, await this.rowsOf(articleId), after);
	}
	private async rowsOf(articleId: string): Promise<Observation[]> {
		const rows = await this.observations({ articleId, includeDeleted: true });
		for (const row of rows) delete row.chosen;
		return rows.sort((a, b) => a.start - b.start);
	}
	private async reread(
		articleId: string,
		after: readonly Observation[],
		source: ArticleSource | null,
	): Promise<ReadingDifference[]> {
		if (!this.state.kept.has(articleId)) throw new StoreError('unknown', articleId);
		const before = await this.rowsOf(articleId);
		const differences = differencesOf(articleId, before, after);
		if (differences.length === 0 && !source) return [];
		return this.write((s) => {
			const kept = s.kept.get(articleId) as Kept;
			if (source) {
				kept.article = { ...kept.article, ...source };
				this.note(s, 'article.described', articleId);
			}
			const carried = (o: Observation) => this.rules.derive({ ...o, reportedDate: kept.article.issued });
			const machine = kept.rows.filter((o) => !isAdded(o));
			const next = pairReadings(machine, after).flatMap(({ before: b, after: a }) => {
				if (b && isHeld(b)) return [carried(keepDecided(b, a))];
				return a ? [applyDecision(a, this.lastDecision(s, a.id), this.rules)] : [];
			});
			kept.rows = [...next, ...kept.rows.filter(isAdded).map(carried)];
			kept.ids.push(...kept.rows.map((o) => o.id));
			this.note(s, 'article.reread', articleId);
			return differences;
		});
	}
	replaceReading(articleId: string, after: readonly Observation[]): Promise<ReadingDifference[]> {
		return this.reread(articleId, after, null);
	}
	describeArticle(
		articleId: string,
		source: ArticleSource,
		after: readonly Observation[],
	): Promise<ReadingDifference[]> {
		return this.reread(articleId, after, source);
	}
	async search(text: string, limit: number): Promise<SearchHit[]> {
		const words = foldWords(text).split(' ').filter(Boolean);
		const hits = [...this.state.kept.values()].filter(({ article }) => {
			const has = new Set(foldWords(`${article.title}\n${article.text}`).split(' '));
			return !article.deleted && words.length > 0 && words.every((w) => has.has(w));
		});
		return hits.slice(0, limit).map(({ article: { id, title, issued, text: excerpt } }) => {
			return { kind: 'article', id, articleId: id, title, issued, excerpt, marks: [] };
		});
	}
	async keepReport(report: IssuedReport): Promise<void> {
		await this.write((s) => {
			if (!s.reports.some((r) => r.id === report.id)) s.reports.push(report);
			this.note(s, 'report.issued', report.id);
		});
	}
	async reports(limit: number): Promise<IssuedReport[]> {
		return this.state.reports.toSorted((a, b) => compare(b.at, a.at)).slice(0, limit);
	}
	async setting(name: string): Promise<string | null> {
		return this.state.settings.get(name) ?? null;
	}
	setSetting(name: string, value: string): Promise<void> {
		return this.write((s) => void s.settings.set(name, value));
	}
	private setDeleted(id: string, deleted: boolean): Promise<void> {
		return this.write((s) => {
			const kept = s.kept.get(id);
			if (!kept) throw new StoreError('unknown', id);
			if (kept.article.deleted === deleted) return;
			kept.article = { ...kept.article, deleted };
			this.note(s, deleted ? 'article.deleted' : 'article.restored', id);
		});
	}
	deleteArticle(id: string): Promise<void> {
		return this.setDeleted(id, true);
	}
	restoreArticle(id: string): Promise<void> {
		return this.setDeleted(id, false);
	}
	async audit(limit: number): Promise<AuditRow[]> {
		return this.state.audit.toReversed().slice(0, limit);
	}
	async history(articleId: string): Promise<AuditRow[]> {
		const ids = new Set([articleId, ...(this.state.kept.get(articleId)?.ids ?? [])]);
		return this.state.audit.filter((a) => ids.has(a.subject)).toReversed();
	}
	async keepCopy(): Promise<void> {}
	announce(): void {}
	async close(): Promise<void> {}
}
