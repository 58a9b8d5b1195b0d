import { expect, test } from 'vitest';
import { isOwnReport, withReportActor } from '#lib/core/reading/deed/own-report.ts';
import { demoArticles, reading, seedArticles } from '../../fixtures/demo.ts';

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

test.each(OWN)('own: %s', (text) => expect(isOwnReport(text)).toBe(true));
test.each(OTHERS)('of others: %s', (text) => expect(isOwnReport(text)).toBe(false));

test('the demo are the force’s own reports; the conference of the whole province is not', () => {
	expect(demoArticles().every((a) => isOwnReport(a.article.text))).toBe(true);
	expect(isOwnReport(seedArticles()[2]?.article.text ?? '')).toBe(false);
});

test('only what no sentence says is filled in', () => {
	const r = (actorScope: 'own' | 'joint' | 'others' | 'unstated') =>
		reading({ indicator: 'crime.cases', unit: 'CASE', timePeriod: '2025', value: 1, actorScope });
	const actors = (text: string) =>
		withReportActor([r('unstated'), r('joint'), r('others')], text).map((x) => x.actorScope);
	expect(actors(OWN[1] ?? '')).toEqual(['own', 'joint', 'others']);
	expect(actors(OTHERS[1] ?? '')).toEqual(['unstated', 'joint', 'others']);
});
