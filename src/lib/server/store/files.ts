import path from 'node:path';

export const STORE_FILE = 'cotmoc.sqlite';

/** Path of the store's one file in its data folder. */
export const storeFile = (folder: string) => path.join(folder, STORE_FILE);
