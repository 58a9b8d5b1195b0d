import { extractTextItems, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { PageModel } from '#lib/reports/page-model.ts';
import { toPages } from '#lib/reports/pages.ts';
import { renderPdf } from '#lib/server/export/pdf/render.ts';
import { demoReport, seedReport } from './world.ts';

const MM = 72 / 25.4;

/** The 67 letters beyond a–z with their capitals: 134. */
const LETTERS = [...'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'];

async function itemsOf(model: PageModel) {
	const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(model)));
	return { pdf, items: (await extractTextItems(pdf)).items };
}

/** Letters of a page without spaces, for finding text whatever its line breaks. */
const packed = (items: { str: string }[]) =>
	items
		.map((i) => i.str)
		.join('')
		.replace(/\s+/gu, '');

describe('the PDF', () => {
	it('gives back every Vietnamese letter in each of its four faces', async () => {
		const all = [...LETTERS, ...LETTERS.map((c) => c.toUpperCase())];
		expect(new Set(all).size).toBe(134);
		const line = all.join('');
		const model = toPages(seedReport('2024-S1'));
		const looks = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
		model.body = looks.map((look) => ({
			kind: 'text' as const,
			style: 'list' as const,
			runs: [{ text: `«${line.normalize('NFD')}»`, ...look }],
		}));
		const { items } = await itemsOf({ ...model, appendices: [] });
		expect(packed(items.flat()).split(`«${line}»`)).toHaveLength(5);
	});

	it('holds every figure, sentence, source and note as text', async () => {
		const report = demoReport('2025-S1', '2024-S1');
		const model = toPages(report);
		const { items } = await itemsOf(model);
		const text = packed(items.flat());
		const rows = report.compare?.groups.flatMap((g) => g.rows) ?? [];
		const words = [
			...report.sections.flatMap((s) => s.rows).map((r) => `${r.figure.text}[${r.figure.source}]`),
			...rows.flatMap((r) => [r.difference.text, r.percent.text, r.status]),
			...report.sources.map((s) => s.sentence.map((x) => x.text).join('')),
			...report.notes.map((n) => n.replace(/\.$/u, '')),
		];
		for (const w of words) expect(text, w).toContain(w.replace(/\s+/gu, ''));
		for (const chart of model.body.filter((b) => b.kind === 'chart')) {
			for (const [, label] of chart.svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)) {
				expect(text).toContain(label?.replaceAll('&amp;', '&').replace(/\s+/gu, ''));
			}
		}
	});

	it('keeps the national name and motto within the right column', async () => {
		for (const model of [toPages(seedReport('2024-S1')), toPages(seedReport('2025'))]) {
			const { items } = await itemsOf(model);
			const left = (30 + 68 + 2) * MM;
			const right = (210 - 20) * MM;
			const line = (words: string) => {
				const y = items[0]?.find(
					(i) => words.startsWith(i.str.trim()) && i.str.trim() !== '' && i.x > left - 2,
				)?.y;
				return (items[0] ?? []).filter(
					(i) => Math.abs(i.y - (y ?? -1)) < 1 && i.x > left - 20 && i.str.trim(),
				);
			};
			for (const words of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']) {
				const parts = line(words);
				expect(packed(parts)).toBe(words.replace(/\s+/gu, ''));
				expect(Math.min(...parts.map((i) => i.x))).toBeGreaterThanOrEqual(left - 0.1);
				expect(Math.max(...parts.map((i) => i.x + i.width))).toBeLessThanOrEqual(right + 0.1);
			}
		}
	});

	it('numbers pages from the second of each part, and lays appendices as the form says', async () => {
		const { pdf, items } = await itemsOf(toPages(demoReport('2025-S1', '2024-S1')));
		let expected = 0;
		for (let n = 1; n <= pdf.numPages; n++) {
			const page = await pdf.getPage(n);
			const [, , width, height] = page.view as [number, number, number, number];
			expect(
				[Math.min(width, height), Math.max(width, height)].map((x) => Math.round(x * 100) / 100),
			).toEqual([595.28, 841.89]);
			const texts = items[n - 1] ?? [];
			const starts = n === 1 || texts.some((i) => /^Phụ/u.test(i.str) && i.y > height - 90);
			expected = starts ? 1 : expected + 1;
			const number = texts.find((i) => i.y > height - 20 * MM && /^\d+$/.test(i.str.trim()));
			expect(number?.str.trim(), `page ${n}`).toBe(expected === 1 ? undefined : String(expected));
			if (number) expect(Math.abs(number.x + number.width / 2 - width / 2)).toBeLessThan(1);
			expect(packed(texts)).toContain('SỐLIỆUMẪU');
		}
	});

	it('has bookmarks, links both ways and its language', async () => {
		const report = seedReport('2025');
		const { pdf } = await itemsOf(toPages(report));
		const outline = await pdf.getOutline();
		const results = outline.find((o: { title: string }) => o.title === 'II. KẾT QUẢ CÔNG TÁC');
		expect(results?.items.map((o: { title: string }) => o.title)).toEqual([
			'1. Tuyên truyền, vận động quần chúng, giúp dân',
			'2. Thi đua - khen thưởng',
		]);
		expect(outline.at(-1)).toMatchObject({ title: 'Phụ lục IV. NGUỒN SỐ LIỆU' });
		const destinations = await pdf.getDestinations();
		for (const s of report.sources) {
			expect(destinations).toHaveProperty(`nguon-${s.number}`);
			expect(destinations).toHaveProperty(s.figure.anchor);
		}
		const links = [];
		for (let n = 1; n <= pdf.numPages; n++) {
			links.push(...(await (await pdf.getPage(n)).getAnnotations()).map((a: { dest: string }) => a.dest));
		}
		expect(new Set(links)).toEqual(
			new Set(report.sources.flatMap((s) => [`nguon-${s.number}`, s.figure.anchor])),
		);
		expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'vi-VN' });
	});
});
