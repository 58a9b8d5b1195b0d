/** What the address of an article's page says, beside the article. */
export interface ArticleView {
	group: string;
	kind: string;
	doubtful: boolean;
	/** figure whose form is open */
	edit: string | null;
	/** "1" or "start-end" of the words selected; null when no figure is being added */
	add: string | null;
	/** figure just saved, where the page was loaded anew for it */
	done: string | null;
}

export function readView(params: URLSearchParams): ArticleView {
	return {
		group: params.get('nhom') ?? '',
		kind: params.get('loai') ?? '',
		doubtful: params.get('nghi') === '1',
		edit: params.get('sua'),
		add: params.get('them'),
		done: params.get('xong'),
	};
}

/** The view as it goes on into forms and links: "&nhom=…", without what is open; "" when nothing was chosen. */
export function viewQuery(view: Partial<ArticleView>): string {
	const params = new URLSearchParams();
	if (view.group) params.set('nhom', view.group);
	if (view.kind) params.set('loai', view.kind);
	if (view.doubtful) params.set('nghi', '1');
	if (view.done) params.set('xong', view.done);
	const text = params.toString();
	return text ? `&${text}` : '';
}
