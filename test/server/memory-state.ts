import { createHash } from 'node:crypto';
import { asRead, isDoubtful, isFigure } from '#lib/core/observation/standing.ts';
import type {
	ArticleSummary,
	AuditRow,
	Conflict,
	ConflictState,
	IssuedReport,
	Original,
	ReviewChange,
} from '#lib/core/observation/store.ts';
import type { Article, Observation } from '#lib/core/observation/types.ts';
import { applyDecision, type Decision } from '#lib/server/store/decision.ts';
import { StoreError } from '#lib/server/store/errors.ts';
import type { Selection, StoreRules } from '#lib/server/store/rules.ts';
import { compare } from './memory-query.ts';

export interface Kept {
	article: Article;
	original: Original | null;
	/** the reading in force */
	rows: Observation[];
	/** every id that ever was of it */
	ids: string[];
	copies: string[];
}

interface Reviewed {
	observationId: string;
	state: ReviewChange['state'] | 'added';
	decision: Decision;
	undone: boolean;
}

interface State {
	version: number;
	kept: Map<string, Kept>;
	reviews: Reviewed[];
	choices: Map<string, { chosen: string; reason: string; at: string }>;
	audit: AuditRow[];
	reports: IssuedReport[];
	settings: Map<string, string>;
}

/** What a store in memory holds, and what follows from it for keys and decisions. */
export abstract class MemoryState {
	protected state: State = {
		version: 0,
		kept: new Map(),
		reviews: [],
		choices: new Map(),
		audit: [],
		reports: [],
		settings: new Map(),
	};
	protected readonly rules: StoreRules;
	protected readonly now: () => string;

	constructor(rules: StoreRules, now: () => string) {
		this.rules = rules;
		this.now = now;
	}

	protected async write<T>(deed: (s: State) => T): Promise<T> {
		const next = structuredClone(this.state);
		const result = deed(next);
		next.version++;
		this.state = next;
		return result;
	}
	protected note(s: State, action: string, subject: string): void {
		s.audit.push({ id: s.audit.length + 1, at: this.now(), actor: 'local', action, subject, detail: '' });
	}
	protected active(s = this.state): Observation[] {
		return [...s.kept.values()].filter((k) => !k.article.deleted).flatMap((k) => k.rows);
	}
	/** What every key comes to, from all its rows. */
	protected selections(): Map<string, Selection & { rows: Observation[] }> {
		const groups = Map.groupBy(this.active(), (o) => o.key);
		return new Map(
			[...groups]
				.sort((a, b) => compare(a[0], b[0]))
				.map(([key, rows]) => [
					key,
					{ rows, ...this.rules.select(rows, this.state.choices.get(key)?.chosen ?? null) },
				]),
		);
	}
	/** The same rows, with what stands and what a person chose. */
	protected marked(rows: readonly Observation[]): Observation[] {
		const current = new Set([...this.selections().values()].map((s) => s.current));
		const chosen = new Set([...this.state.choices.values()].map((c) => c.chosen));
		return rows.map((o) => ({
			...o,
			current: current.has(o.id),
			...(chosen.has(o.id) ? { chosen: true } : {}),
		}));
	}
	protected find(s: State, id: string): { kept: Kept; row: Observation } {
		for (const kept of s.kept.values()) {
			const row = kept.article.deleted ? undefined : kept.rows.find((o) => o.id === id);
			if (row) return { kept, row };
		}
		throw new StoreError('unknown', id);
	}
	protected lastDecision(s: State, id: string): Decision | null {
		const last = s.reviews.findLast((r) => r.observationId === id && !r.undone && r.state !== 'added');
		return !last || last.state === 'unread' ? null : last.decision;
	}
	protected decide(s: State, id: string): void {
		const { kept, row } = this.find(s, id);
		kept.rows[kept.rows.indexOf(row)] = applyDecision(asRead(row), this.lastDecision(s, id), this.rules);
	}
	protected reviewIn(s: State, change: ReviewChange): void {
		const { observationId, state, fields = null, reason = null } = change;
		this.find(s, observationId);
		s.reviews.push({
			observationId,
			state,
			decision: { state, fields, reason, at: this.now() },
			undone: false,
		});
		this.decide(s, observationId);
		this.note(s, `observation.${state}`, observationId);
	}
	protected summaryOf({ article, rows, original }: Kept): ArticleSummary {
		const rest: Omit<Article, 'text'> & { text?: string } = { ...article };
		delete rest.text;
		return {
			...rest,
			figures: rows.filter(isFigure).length,
			doubtful: rows.filter(isDoubtful).length,
			original: original && {
				name: original.name,
				mediaType: original.mediaType,
				size: original.bytes.length,
				hash: createHash('sha256').update(original.bytes).digest('hex'),
			},
		};
	}

	protected conflictsOf(which: ConflictState): Conflict[] {
		const found: Conflict[] = [];
		for (const [key, { rows, vintages, conflict }] of this.selections()) {
			const choice = this.state.choices.get(key);
			if (vintages.length < 2 || (which === 'open' ? !conflict || choice : !choice)) continue;
			found.push({
				key,
				observations: this.standing(rows, vintages),
				chosen: null,
				reason: null,
				at: null,
				...choice,
			});
		}
		return found;
	}
	protected standing(rows: readonly Observation[], vintages: readonly string[]): Observation[] {
		return this.marked(rows)
			.filter((o) => vintages.includes(o.id))
			.sort((a, b) => compare(a.articleId, b.articleId) || compare(a.start, b.start))
			.sort((a, b) => (b.reportedDate ?? '').localeCompare(a.reportedDate ?? ''));
	}
}
