import path from 'node:path';

/** Folder of the invented province, apart from everything real. */
export const DEMO_FOLDER = '.data-demo';

/** The data folder of this process: COTMOC_DATA, else `.data` in the working folder. */
export function dataFolder(): string {
	return path.resolve(process.env.COTMOC_DATA || '.data');
}

/** True when this process shows the demo's data folder. */
export const isDemo = () => process.env.COTMOC_DEMO === '1' || path.basename(dataFolder()) === DEMO_FOLDER;
