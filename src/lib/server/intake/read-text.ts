import type { ArticleInput, ReadingResult } from '#lib/core/observation/types.ts';

/** The core's reading of one text. */
export type ReadText = (input: ArticleInput) => ReadingResult;
