import { expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import type { AuditRow } from '#lib/core/observation/store.ts';
import type { Observation } from '#lib/core/observation/types.ts';
import { historyLines } from '#lib/ui/article/history.ts';
import { seedArticles } from '../fixtures/demo.ts';

const found = seedArticles()
	.flatMap((a) => a.observations)
	.find((o) => o.indicator === 'patrol.sessions');
if (!found) throw new Error('no patrols in the five articles');
const figure: Observation = found;

/** Audit rows as the store gives them, newest first, from what was done in order. */
function rows(...done: [action: string, subject: string, detail?: unknown][]): AuditRow[] {
	return done
		.map(([action, subject, detail], i) => ({
			id: i + 1,
			at: `2026-03-0${i + 1}T01:05:00.000Z`,
			actor: 'local',
			action,
			subject,
			detail: detail === undefined ? '' : JSON.stringify(detail),
		}))
		.reverse();
}

test('each correction is told with what stood before it, and only the last in force can be taken back', () => {
	const corrected: Observation = {
		...figure,
		value: 240,
		machine: { value: figure.value },
		review: { state: 'corrected', reason: null, at: null },
	};
	const lines = historyLines(
		rows(
			['article.added', figure.articleId, { title: 'x', figures: 13 }],
			['observation.corrected', figure.id, { fields: { value: 230 }, reason: 'gõ nhầm' }],
			['observation.corrected', figure.id, { fields: { value: 240 }, reason: null }],
		),
		[corrected],
		codelists,
	);
	expect(lines.map((l) => [l.deed, l.changes.map((c) => `${c.before} → ${c.after}`), l.undo])).toEqual([
		['Sửa', ['230 buổi → 240 buổi'], figure.id],
		['Sửa', [`${figure.value} buổi → 230 buổi`], null],
		['Nhập bài: 13 số liệu', [], null],
	]);
	expect(lines[1]).toMatchObject({ reason: 'gõ nhầm', at: '8:05 ngày 2/3/2026' });
});

test('what was taken back says so, and an added figure that is gone keeps its words', () => {
	const lines = historyLines(
		rows(
			['observation.rejected', figure.id, { fields: null, reason: 'số khác' }],
			['observation.undone', figure.id, { state: 'rejected' }],
			['observation.added', 'gone-them', { quote: 'chín con bò', reason: null }],
			['observation.undone', 'gone-them', { state: 'added' }],
		),
		[figure],
		codelists,
	);
	expect(lines.map((l) => [l.deed, l.figure?.quote, l.undone, l.undo])).toEqual([
		['Hoàn tác', 'chín con bò', false, null],
		['Thêm số bị bỏ sót', 'chín con bò', true, null],
		['Hoàn tác', figure.quote, false, null],
		['Loại bỏ', figure.quote, true, null],
	]);
	expect(lines[1]?.figure?.href).toBeNull();
});

test('what was said of an article is told with what was known of it before', () => {
	const [line] = historyLines(
		rows([
			'article.described',
			figure.articleId,
			{
				before: { issued: null, issuerArea: 'Sơn La' },
				after: { issued: '2025-06-26', issuerArea: 'Điện Biên' },
			},
		]),
		[],
		codelists,
	);
	expect(line).toMatchObject({
		deed: 'Ghi thông tin của bài',
		changes: [
			{ label: 'Ngày đăng', before: 'chưa ghi', after: '26/6/2025' },
			{ label: 'Địa bàn', before: 'Sơn La', after: 'Điện Biên' },
		],
	});
});
