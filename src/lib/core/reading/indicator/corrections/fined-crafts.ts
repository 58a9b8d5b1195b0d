import { becomes, isGrouped, toldBefore, type Correction } from './correction.ts';

/** "tang vật thu giữ gồm …; xử phạt 48 vụ/5 phương tiện/77 cá nhân": crafts of a row of those fined are not seized. */
export const finedCrafts: Correction = (f) =>
	isGrouped(f) && toldBefore(f)?.indicator.startsWith('penalty.')
		? becomes(f, 'other', 'PENALTY', 'topic:left:PENALTY')
		: null;
