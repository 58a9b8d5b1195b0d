/** A thing that keeps what has been found out about it. */
export interface Answered {
	/** by the place of the question */
	readonly answers: unknown[];
}

let questions = 0;

/** A question that is answered once for each thing it is asked of; the answer stays with the thing. */
export function once<Of extends Answered, Answer extends NonNullable<unknown> | null>(
	answer: (of: Of) => Answer,
): (of: Of) => Answer {
	const place = questions;
	questions += 1;
	return (of) => {
		const known = of.answers[place];
		if (known !== undefined) return known as Answer;
		const found = answer(of);
		of.answers[place] = found;
		return found;
	};
}
