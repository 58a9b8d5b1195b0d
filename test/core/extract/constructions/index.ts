import type { ConstructionGroup } from './group.ts';

const files = import.meta.glob<Record<string, ConstructionGroup>>('./*.cases.ts', { eager: true });

/** `ownTimeAgainCases` → "own time again" */
const inWords = (name: string) =>
	name.replace(/Cases$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every phrase table of whole sentences beside this file, under its name in words: a new one is only a new file. */
export const constructions: readonly (readonly [name: string, group: ConstructionGroup])[] = Object.values(
	files,
).flatMap((file) => Object.entries(file).map(([name, group]) => [inWords(name), group] as const));
