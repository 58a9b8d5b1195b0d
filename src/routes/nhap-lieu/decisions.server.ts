import type { PreviewDecision } from '#lib/server/intake/intake.ts';
import type { IntakeHints, PreviewHead, RefusedFile } from '#lib/server/intake/types.ts';
import type { SaveOutcome } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { storeRules } from '#lib/server/store-rules.ts';
import type { World } from '#lib/server/world.ts';

/** Previews whose decisions are held at most; the oldest go first. */
const HELD = 200;

interface Held {
	decisions: Map<string, PreviewDecision>;
	/** figures a person found in the text, in the order of finding */
	added: Map<string, { figure: Observation; reason: string | null }>;
}

// belongs to the preview, not to a person: whoever opens it sees the same
const held = new Map<string, Held>();

function heldOf(previewId: string): Held {
	const own = held.get(previewId) ?? { decisions: new Map(), added: new Map() };
	held.delete(previewId);
	held.set(previewId, own);
	for (const oldest of held.keys()) {
		if (held.size <= HELD) break;
		held.delete(oldest);
	}
	return own;
}

/** Holds a decision about one figure of a preview until the preview is saved. */
export function decide(previewId: string, decision: PreviewDecision): void {
	heldOf(previewId).decisions.set(decision.observationId, decision);
}

/** Holds a figure a person found in the text of a preview. */
export function hold(previewId: string, figure: Observation, reason: string | null): void {
	heldOf(previewId).added.set(figure.id, { figure, reason });
}

/** Takes a decision back; of a figure a person found, first what was decided on it, then the figure itself. */
export function undecide(previewId: string, observationId: string): void {
	const own = held.get(previewId);
	if (!own?.decisions.delete(observationId)) own?.added.delete(observationId);
}

/** Forgets what was decided on a preview that is not to be kept. */
export const forget = (previewId: string): boolean => held.delete(previewId);

/** An observation with what a person decided on it, the machine's reading beside it. */
function withDecision(o: Observation, decision: PreviewDecision | undefined): Observation {
	if (!decision) return o;
	const review = { state: decision.state, reason: decision.reason ?? null, at: null };
	if (decision.state !== 'corrected' || !decision.fields) return { ...o, review };
	const names = Object.keys(decision.fields) as (keyof Observation)[];
	const machine = Object.fromEntries(names.map((name) => [name, o[name]]));
	return storeRules.derive({ ...o, ...decision.fields, review, machine });
}

/** The figures of a preview as they would be kept: as decided, with those a person found. */
export function decided(previewId: string, observations: readonly Observation[]): Observation[] {
	const own = held.get(previewId);
	const found = [...(own?.added.values() ?? [])].map(({ figure, reason }): Observation => {
		return { ...figure, review: { state: 'confirmed', reason, at: null } };
	});
	return [...observations, ...found].map((o) => withDecision(o, own?.decisions.get(o.id)));
}

/**
 * What was decided on figures a new reading does not have: one a person held right stays, as found by a person; one
 * rejected is gone with its decision.
 */
function carryOver(previewId: string, before: readonly Observation[], after: readonly Observation[]): void {
	const own = held.get(previewId);
	const there = new Set(after.map((o) => o.id));
	for (const o of own ? before : []) {
		const decision = own?.decisions.get(o.id);
		if (!decision || there.has(o.id)) continue;
		own?.decisions.delete(o.id);
		if (decision.state === 'rejected') continue;
		const rules = ['added-by-person', ...o.rules];
		const figure = { ...withDecision(o, decision), rules, machine: null, partOf: null, duplicateOf: null };
		hold(previewId, figure, decision.reason ?? null);
	}
}

/**
 * Reads a preview anew with what a person says of it; what was decided on its figures is kept.
 *
 * out  null when the preview is no longer there
 */
export async function changePreview(
	{ intake }: Pick<World, 'intake'>,
	previewId: string,
	hints: IntakeHints,
): Promise<PreviewHead | RefusedFile | null> {
	const before = await intake.find(previewId);
	const read = before && (await intake.change(previewId, hints));
	const after = await intake.find(previewId);
	if (before && after) carryOver(previewId, before.observations, after.observations);
	return read;
}

/**
 * Keeps a preview with what was decided on it, then the figures a person found in it.
 *
 * out  null when the preview is no longer there
 */
export async function savePreview(
	{ intake, store }: Pick<World, 'intake' | 'store'>,
	previewId: string,
): Promise<SaveOutcome | null> {
	const own = held.get(previewId);
	const isFound = (id: string) => own?.added.has(id) ?? false;
	const decisions = [...(own?.decisions.values() ?? [])];
	const outcome = await intake.save(
		previewId,
		decisions.filter((d) => !isFound(d.observationId)),
	);
	held.delete(previewId);
	if (outcome?.outcome !== 'added') return outcome;
	for (const { figure, reason } of own?.added.values() ?? []) await store.addObservation(figure, reason);
	for (const decision of decisions) if (isFound(decision.observationId)) await store.review(decision);
	return { ...outcome, figures: (await store.summary(outcome.articleId))?.figures ?? outcome.figures };
}
