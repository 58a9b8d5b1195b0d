import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFolded, foldMarks } from '#lib/ui/article/folded-hits.ts';

const text = 'Bộ đội Biên phòng tỉnh; đồn biên phòng Bát Xát tổ chức 224 buổi tuần tra biên giới.';
const words = (t: string, q: string) => findFolded(t, q).map((s) => t.slice(s.start, s.end));

test.each([
	['bien phong', ['Biên phòng', 'biên phòng']],
	['BIÊN PHÒNG', ['Biên phòng', 'biên phòng']],
	['don bien', ['đồn biên']],
	['bat xat', ['Bát Xát']],
	['224', ['224']],
	['gioi bien', ['Biên', 'biên', 'biên', 'giới']],
	['tuan tra bat xat', ['Bát Xát', 'tuần tra']],
	['doi bien phong 22', ['đội Biên phòng', 'biên phòng', '22']],
	['bu doi', ['đội']],
	['tra', ['tra']],
	['iên', []],
	['không có', []],
	['  ', []],
	['(.*)', []],
])('%s', (query, found) => expect(words(text, query)).toEqual(found));

test('the same words are found in a text of separate marks', () => {
	const apart = text.normalize('NFD');
	expect(words(apart, 'bien phong').map((w) => w.normalize('NFC'))).toEqual(['Biên phòng', 'biên phòng']);
});

test('every hit lies in the text, folds to a part of the query, and hits do not overlap', () => {
	const bits = fc.array(
		fc.constantFrom('biên', 'phòng', 'Đ', ' ', '-', '12', 'ộ'.normalize('NFD'), '𝟙', '\n'),
		{
			maxLength: 20,
		},
	);
	fc.assert(
		fc.property(bits, bits, (t, q) => {
			const body = t.join('');
			const hits = findFolded(body, q.join(''));
			let last = 0;
			for (const h of hits) {
				expect(h.start).toBeGreaterThanOrEqual(last);
				expect(foldMarks(body.slice(h.start, h.end)).length).toBeGreaterThan(0);
				last = h.end;
			}
			expect(last).toBeLessThanOrEqual(body.length);
		}),
		{ numRuns: 200 },
	);
});
