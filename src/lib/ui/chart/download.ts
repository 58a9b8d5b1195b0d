import { sceneToCsv } from '#lib/charts/csv.ts';
import type { Scene } from '#lib/charts/scene.ts';
import { sceneToSvg } from '#lib/charts/svg.ts';

/** pixels of the picture for one unit of the scene */
const SCALE = 2;
/** tells spreadsheets that the file is UTF-8 */
const BOM = '\uFEFF';

async function toPng(svg: string): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width * SCALE;
		canvas.height = image.height * SCALE;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((done, failed) =>
			canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'),
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}

/** File name from a title: lower case, without marks, words joined by "-". */
export function fileName(title: string, extension: string): string {
	const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase();
	return `${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}.${extension}`;
}

export type PictureFormat = 'png' | 'svg' | 'csv';

/** Gives the chart to the person as a file. */
export async function download(scene: Scene, format: PictureFormat): Promise<void> {
	const svg = format === 'csv' ? '' : sceneToSvg(scene);
	const blob =
		format === 'csv'
			? new Blob([BOM, sceneToCsv(scene)], { type: 'text/csv;charset=utf-8' })
			: format === 'svg'
				? new Blob([svg], { type: 'image/svg+xml' })
				: await toPng(svg);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = fileName(scene.title, format);
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
