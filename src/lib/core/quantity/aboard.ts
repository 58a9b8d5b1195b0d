import type { Token } from '../text/tokens.ts';

const WHEELS = /^(motorbike|car|vessel|vehicle|bicycle)$/;
/** No report says that there were more than so few. */
const FEW = 10;

/** "trên 2 xe mô tô không biển số thu 2.500 bao", "giấu trên 3 ghe": on them, not more than so many. */
export const isAboard = (tokens: readonly Token[], at: number, cls: string, value: number | null): boolean =>
	tokens[at - 1]?.fold === 'trên' &&
	value !== null &&
	value < FEW &&
	WHEELS.test(cls) &&
	// "bắt giữ trên 2 tàu": they are what is caught
	!/^(giữ|bắt|thu|phạt|đuổi|cứu|dắt)$/.test(tokens[at - 2]?.fold ?? '');
