import { expect, test } from 'vitest';
import { extractStream } from '../../src/cli/extract-stream.ts';

const article = (n: number) =>
	`Năm ${2015 + (n % 10)}, BĐBP tỉnh Sơn Hà bắt ${n} vụ/${n + 3} đối tượng, thu ${n},5 kg heroin; quý I/2024 giúp dân ${10 * n} ngày công.`;

async function answers(lines: string[], threads: number, chunk: number) {
	const text = lines.map((l) => `${l}\n`).join('');
	const bytes = new TextEncoder().encode(text);
	let out = '';
	let err = '';
	async function* stdin() {
		for (let i = 0; i < bytes.length; i += chunk) yield bytes.slice(i, i + chunk);
	}
	const code = await extractStream(
		{ stdin: stdin(), out: (t) => (out += t), err: (t) => (err += t) },
		{ threads, alone: 5 },
	);
	return { code, out, err };
}

test('several threads answer as one does, in the same order', async () => {
	const lines = Array.from({ length: 120 }, (_, n) =>
		JSON.stringify({ id: n, text: article(n + 1), issued: '2025-01-10' }),
	);
	lines.splice(50, 0, 'no json', '', '{"text": 5}');
	const one = await answers(lines, 1, 4096);
	const two = await answers(lines, 2, 3001);
	expect(two).toEqual(one);
	expect(one.code).toBe(1);
	expect(one.out.split('\n')).toHaveLength(123);
	expect(one.err).toContain('dòng 51:');
	expect(JSON.parse(one.out.split('\n')[0] ?? '')).toMatchObject({ id: 0 });
});

test('a caller who waits for each answer gets it', async () => {
	const got: string[] = [];
	let next: (() => void) | null = null;
	async function* stdin() {
		for (let n = 0; n < 12; n++) {
			yield `${JSON.stringify({ id: n, text: article(n + 1) })}\n`;
			if (got.length <= n) await new Promise<void>((resolve) => (next = resolve));
		}
	}
	await extractStream(
		{
			stdin: stdin(),
			out: (t) => {
				got.push(t);
				next?.();
			},
			err: () => {},
		},
		{ threads: 2, alone: 3 },
	);
	expect(got.map((t) => (JSON.parse(t) as { id: number }).id)).toEqual(
		Array.from({ length: 12 }, (_, n) => n),
	);
});

test('a line is read as a file is: past the mark of a note, which leaves doubt, and by the cells of a table', async () => {
	const text =
		'Năm 2024, BĐBP tỉnh Sơn Hà tuần tra 224¹ buổi.\n\nNội dung\tĐVT\tNăm 2024\nTuyên truyền\tbuổi\t65\n';
	const { out } = await answers([JSON.stringify({ id: 1, text, issued: '2025-01-10' })], 1, 4096);
	const { observations } = JSON.parse(out) as { observations: { value: number; rules: string[] }[] };
	expect(observations.map((o) => [o.value, o.rules.filter((r) => /^(?:doubt:number|cell)/.test(r))])).toEqual(
		[
			[224, ['doubt:number']],
			[65, ['cell:bảng 1, hàng 2, cột 3']],
		],
	);
});
