import { expect, test } from 'vitest';
import { isOwnReport, setReportActor } from '#lib/core/reading/deed/whose/own-report.ts';
import type { ActorScope } from '#lib/core/observation/types.ts';
import { tokenize } from '#lib/core/text/tokens.ts';
import { demoArticles, seedArticles } from '../../fixtures/demo.ts';

const OWN = [
	'BÁO CÁO TÓM TẮT CÔNG TÁC BIÊN PHÒNG 6 THÁNG ĐẦU NĂM\nSố: 12/BC-BCH, ngày 20/6/2024',
	'Sáng 20/6, Bộ Chỉ huy BĐBP tỉnh Tây Hà tổ chức hội nghị sơ kết công tác biên phòng.',
	'Đảng ủy, Ban Chỉ huy Bộ đội Biên phòng tỉnh Tây Hà tổ chức Hội nghị tổng kết năm 2025.',
	'BĐBP Tây Hà tổng kết công tác năm\nNhiều kết quả nổi bật.',
];
const OTHERS = [
	'',
	'Ngày 28/2, UBND tỉnh Tây Hà tổ chức Hội nghị sơ kết Ngày Biên phòng toàn dân.',
	'Hội nghị sơ kết giai đoạn 2019 – 2024 do UBND tỉnh Tây Hà tổ chức. Bộ Chỉ huy BĐBP tỉnh báo cáo kết quả.',
	'Chiều qua, một vụ vận chuyển ma túy bị bắt giữ ở biên giới.',
];

const isOwn = (text: string) => isOwnReport(text, tokenize(text));

test.each(OWN)('own: %s', (text) => expect(isOwn(text)).toBe(true));
test.each(OTHERS)('of others: %s', (text) => expect(isOwn(text)).toBe(false));

test('the demo are the force’s own reports; the conference of the whole province is not', () => {
	expect(demoArticles().every((a) => isOwn(a.article.text))).toBe(true);
	expect(isOwn(seedArticles()[2]?.article.text ?? '')).toBe(false);
});

test('only what no sentence says is filled in', () => {
	const actors = (text: string) => {
		const scopes: ActorScope[] = ['unstated', 'joint', 'others'];
		const figures = scopes.map((actorScope) => ({ actorScope, rules: [] as string[] }));
		setReportActor(figures, text, tokenize(text));
		return figures.map((x) => x.actorScope);
	};
	expect(actors(OWN[1] ?? '')).toEqual(['own', 'joint', 'others']);
	expect(actors(OTHERS[1] ?? '')).toEqual(['unstated', 'joint', 'others']);
});
