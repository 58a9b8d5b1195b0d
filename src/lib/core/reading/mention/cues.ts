import cues from '#lib/codelists/cues.json' with { type: 'json' };
import { Lexicon, type Mark } from '../../text/lexicon.ts';
import type { Token } from '../../text/tokens.ts';

/** Small words that turn a figure: plan, comparison, part, story. The lists are data (codelists/cues.json). */
export type CueKind = keyof typeof cues;

interface Cue {
	kind: CueKind;
}

const lexicon = new Lexicon<Cue>();
for (const kind of Object.keys(cues) as CueKind[]) {
	for (const phrase of cues[kind]) lexicon.add(phrase, { kind });
}

export type CueMarks = readonly Mark<Cue>[];

/** "bất hợp pháp, không báo cáo": what boats leave undone, nobody's report. */
const isUntold = (tokens: readonly Token[], m: Mark<Cue>): boolean =>
	(m.entry.kind === 'press' || m.entry.kind === 'report') && tokens[m.from - 1]?.fold === 'không';

export function findCues(tokens: readonly Token[], from: number, to: number): CueMarks {
	return lexicon.findAll(tokens, from, to).filter((m) => !isUntold(tokens, m));
}

/** The last cue of a kind that lies within tokens[from, to); undefined if there is none. */
export function lastCue(marks: CueMarks, kind: CueKind, from: number, to: number): Mark<Cue> | undefined {
	for (let i = marks.length - 1; i >= 0; i -= 1) {
		const m = marks[i] as Mark<Cue>;
		if (m.entry.kind === kind && m.from >= from && m.to <= to) return m;
	}
	return undefined;
}

export function hasCue(marks: CueMarks, kind: CueKind, from: number, to: number): boolean {
	return lastCue(marks, kind, from, to) !== undefined;
}
