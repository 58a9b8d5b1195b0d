import { storeRules } from '#lib/server/store-rules.ts';
import type { PreviewDecision } from '#lib/server/intake/intake.ts';
import type { Observation } from '#lib/core/observation/types.ts';

/** Previews whose decisions are held at most; the oldest go first. */
const HELD = 200;

// belongs to the preview, not to a person: whoever opens it sees the same
const held = new Map<string, Map<string, PreviewDecision>>();

/** Holds a decision about one figure of a preview until the preview is saved. */
export function decide(previewId: string, decision: PreviewDecision): void {
	const decisions = held.get(previewId) ?? new Map<string, PreviewDecision>();
	decisions.set(decision.observationId, decision);
	held.delete(previewId);
	held.set(previewId, decisions);
	for (const oldest of held.keys()) {
		if (held.size <= HELD) break;
		held.delete(oldest);
	}
}

export const undecide = (previewId: string, observationId: string): boolean =>
	held.get(previewId)?.delete(observationId) ?? false;

export const decisionsOf = (previewId: string): PreviewDecision[] => [
	...(held.get(previewId)?.values() ?? []),
];

/** The decisions of a preview that is being saved; they are held no longer. */
export function takeDecisions(previewId: string): PreviewDecision[] {
	const decisions = decisionsOf(previewId);
	held.delete(previewId);
	return decisions;
}

/** The figures as they would be kept: each with what a person decided, the machine's reading beside it. */
export function decided(
	observations: readonly Observation[],
	decisions: readonly PreviewDecision[],
): Observation[] {
	const byId = new Map(decisions.map((d) => [d.observationId, d]));
	return observations.map((o) => {
		const decision = byId.get(o.id);
		if (!decision) return o;
		const review = { state: decision.state, reason: decision.reason ?? null, at: null };
		if (decision.state !== 'corrected' || !decision.fields) return { ...o, review };
		const names = Object.keys(decision.fields) as (keyof Observation)[];
		const machine = Object.fromEntries(names.map((name) => [name, o[name]]));
		return storeRules.derive({ ...o, ...decision.fields, review, machine });
	});
}
