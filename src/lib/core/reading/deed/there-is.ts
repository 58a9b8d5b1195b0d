import type { Refusal } from './refusals.ts';
import { GOODS_THERE } from './there-is/goods.ts';
import { LAW_SAYS } from './there-is/law.ts';
import { PEOPLE_THERE } from './there-is/people.ts';
import { PLACE_HAS } from './there-is/places.ts';

/** Figures that tell what there is around the work: what a boat burns, a family keeps, a place has, a court or the law says. */
export const THERE_IS: readonly Refusal[] = [...GOODS_THERE, ...LAW_SAYS, ...PEOPLE_THERE, ...PLACE_HAS];
