import { fail, redirect } from '@sveltejs/kit';
import { keepTyped } from '../keep-typed.ts';
import { findPlace } from '#lib/ui/article/added-figure.ts';
import { checkFields, emptyFields, readFields, type FieldErrors } from '#lib/ui/article/figure-form.ts';
import { formOptions } from '#lib/ui/article/form-options.ts';
import { readTypedPeriod } from '#lib/ui/article/typed-period.ts';
import { readTypedValue } from '#lib/ui/article/typed-value.ts';
import { spanId } from '#lib/ui/source-href.ts';
import { sectionOf } from '#lib/ui/overview/families.ts';
import { readHints } from '../read-one.ts';
import type { Actions, PageServerLoad } from './$types';

const readers = { readValue: readTypedValue, readPeriod: readTypedPeriod };
const LONGEST_SENTENCE = 5_000;

export const load: PageServerLoad = ({ locals: { world } }) => ({
	fields: { ...emptyFields, kind: 'result', scope: 'own' },
	options: formOptions(world.codelists, (g) => sectionOf(g).name),
});

/** What is wrong with the words a figure is said to stand in; null when nothing is. */
function wordsError(sentence: string, words: string): string | null {
	const { span, places } = findPlace(sentence, words, null);
	if (!words) return 'Chép chữ trong câu có con số này.';
	if (!places) return 'Không thấy chữ này trong câu. Chép đúng từng dấu như trong câu.';
	return span ? null : `Chữ này có ${places} chỗ trong câu. Chép dài hơn.`;
}

export const actions: Actions = {
	default: async ({ request, locals: { world } }) => {
		const data = await request.formData();
		const document = readHints(data);
		const sentence = String(data.get('sentence') ?? '')
			.normalize('NFC')
			.replace(/\r\n?/gu, '\n')
			.trim();
		const fields = readFields(data);
		const { choice, errors } = checkFields(fields, world.codelists, readers);
		const words = wordsError(sentence, fields.words);
		const about = {
			title: document.title ? null : 'Ghi tên hoặc số, ký hiệu của văn bản.',
			issued: document.issued ? null : 'Chọn ngày của văn bản.',
			sentence: !sentence
				? 'Chép nguyên văn câu có con số: mọi số liệu phải dẫn được về câu nguồn.'
				: sentence.length > LONGEST_SENTENCE
					? 'Dài quá 5.000 ký tự; văn bản dài thì dán ở trang Nhập liệu.'
					: null,
		};
		const wrong: FieldErrors = { ...errors, ...(words && { words }) };
		const kept = { document, sentence, fields };
		if (!choice || words || about.title || about.issued || about.sentence)
			return fail(400, { ...kept, errors: wrong, about, message: '' });
		const figure = { document, sentence, words: fields.words, choice, reason: fields.reason || null };
		const done = await keepTyped(world, figure);
		if ('refused' in done) return fail(422, { ...kept, errors: wrong, about, message: done.refused });
		redirect(303, `/bai-viet/${encodeURIComponent(done.articleId)}?moi=luu#${spanId(done.span)}`);
	},
};
