import { gunzipSync, gzipSync } from 'node:zlib';
import type { PageModel } from '#lib/reports/page-model.ts';
import type { WorkbookModel } from '#lib/reports/sheet-model.ts';

/** A document's model as text to be kept: gzip, base64. */
export const packModel = (model: PageModel | WorkbookModel): string =>
	gzipSync(JSON.stringify(model), { level: 9 }).toString('base64');

/** The model that `packModel` kept. */
export const unpackModel = (text: string): unknown =>
	JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString());
