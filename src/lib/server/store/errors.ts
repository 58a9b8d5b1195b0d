/** locked: another process writes; migration: its tables could not be brought up to date, nothing was changed; newer: made by a newer program; damaged: the file is not sound; absent: no store there; full: no room on the disk; unknown: no such row */
export type StoreErrorCode =
	'locked' | 'migration' | 'newer' | 'damaged' | 'absent' | 'full' | 'unknown' | 'readonly';

/** Something the store cannot do, in words for the person; `code` for programs. */
export class StoreError extends Error {
	readonly code: StoreErrorCode;

	constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'StoreError';
		this.code = code;
	}
}
