import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { asRead } from '#lib/core/observation/standing.ts';
import type { ReviewChange } from '#lib/core/observation/store.ts';
import type { Article, Observation, Span } from '#lib/core/observation/types.ts';
import { changedFields, findPlace } from '#lib/ui/article/added-figure.ts';
import {
	checkFields,
	readFields,
	type FieldErrors,
	type FigureChoice,
	type FigureFields,
} from '#lib/ui/article/figure-form.ts';
import { readTypedPeriod } from '#lib/ui/article/typed-period.ts';
import { readTypedValue } from '#lib/ui/article/typed-value.ts';
import { readView, viewQuery } from './view.ts';

/** Where a person's decisions about the figures of one text are kept: the store, or a preview until it is saved. */
export interface Keeper {
	article: Article;
	/** the figure as it stands now; null when the text has none of this id */
	find(id: string): Promise<Observation | null>;
	review(change: ReviewChange): Promise<void>;
	undo(id: string): Promise<void>;
	/** out: the id of the figure added */
	add(span: Span, choice: FigureChoice, reason: string | null): Promise<string>;
}

const readers = { readValue: readTypedValue, readPeriod: readTypedPeriod };

/** What a form gets back when it was not taken. */
const nothing: {
	id: string;
	fields: FigureFields | null;
	errors: FieldErrors | null;
	message: string | null;
} = {
	id: '',
	fields: null,
	errors: null,
	message: null,
};

const missing = () =>
	fail(404, {
		...nothing,
		message: 'Số liệu này không còn ở đây; có thể bài vừa được đọc lại. Hãy tải lại trang.',
	});

/** Back to the view the form was sent from, with the figure in its place. */
function back(url: URL, id: string | null): never {
	const query = viewQuery({ ...readView(url.searchParams), done: id });
	redirect(
		303,
		`${url.pathname}${query ? `?${query.slice(1)}` : ''}${id ? `#q-${encodeURIComponent(id)}` : ''}`,
	);
}

/**
 * What a person does with the figures of a text, the same before and after it is kept: confirm, reject, correct, take
 * a decision back, add one that was missed.
 */
export function figureActions<E extends RequestEvent>(keeperOf: (event: E) => Promise<Keeper>) {
	/** the figure a form names, with the rest of the form */
	async function named(event: E) {
		const data = await event.request.formData();
		const keeper = await keeperOf(event);
		return { data, keeper, figure: await keeper.find(String(data.get('id') ?? '')) };
	}
	return {
		confirm: async (event: E) => {
			const { keeper, figure } = await named(event);
			if (!figure) return missing();
			await keeper.review({ observationId: figure.id, state: 'confirmed' });
			back(event.url, figure.id);
		},

		reject: async (event: E) => {
			const { data, keeper, figure } = await named(event);
			if (!figure) return missing();
			const said = String(data.get('reason') ?? '').normalize('NFC');
			const reason = said.trim().slice(0, 300);
			if (!reason)
				return fail(400, { ...nothing, id: figure.id, message: 'Ghi ngắn gọn vì sao loại bỏ số này.' });
			await keeper.review({ observationId: figure.id, state: 'rejected', reason });
			back(event.url, figure.id);
		},

		undo: async (event: E) => {
			const { keeper, figure } = await named(event);
			if (!figure) return missing();
			if (figure.review.state === 'unread')
				return fail(400, { ...nothing, message: 'Không còn việc nào để hoàn tác.' });
			await keeper.undo(figure.id);
			back(event.url, null);
		},

		correct: async (event: E) => {
			const { data, keeper, figure } = await named(event);
			if (!figure) return missing();
			const fields = readFields(data);
			const { choice, errors } = checkFields(fields, event.locals.world.codelists, readers);
			if (!choice) return fail(400, { ...nothing, id: figure.id, fields, errors });
			// a correction is what differs from the machine's reading, whatever was corrected before
			const changed = changedFields(choice, asRead(figure));
			const state = Object.keys(changed).length ? ('corrected' as const) : ('confirmed' as const);
			await keeper.review({
				observationId: figure.id,
				state,
				...(state === 'corrected' && { fields: changed }),
				reason: fields.reason || null,
			});
			back(event.url, figure.id);
		},

		add: async (event: E) => {
			const { data, keeper } = await named(event);
			const { article } = keeper;
			const fields = readFields(data);
			const { choice, errors } = checkFields(fields, event.locals.world.codelists, readers);
			const near = /^\d+$/u.test(String(data.get('start') ?? '')) ? Number(data.get('start')) : null;
			const { span, places } = findPlace(article.text, fields.words, near);
			const wrong: FieldErrors = { ...errors };
			if (!fields.words) wrong.words = 'Chép chữ trong bài có con số này.';
			else if (!places) wrong.words = 'Không thấy chữ này trong bài. Chép đúng từng dấu như trong bài.';
			else if (!span)
				wrong.words = `Chữ này có ${places} chỗ trong bài. Chép dài hơn, hoặc bôi đen đúng chỗ.`;
			if (!choice || !span) return fail(400, { ...nothing, fields, errors: wrong });
			back(event.url, await keeper.add(span, choice, fields.reason || null));
		},
	};
}
