import { error, type Handle, type HandleServerError } from '@sveltejs/kit';
import { actionOf, isLoopback, mayDo } from '#lib/server/policy.ts';
import { world } from '#lib/server/world.ts';
import { readTheme, type Theme } from '#lib/ui/theme.ts';

export const handle: Handle = async ({ event, resolve }) => {
	const actor = { local: isLoopback(event.getClientAddress()) };
	if (!mayDo(actor, actionOf(event.request.method))) {
		error(403, {
			message: 'Máy chủ này chỉ cho xem từ máy khác; việc nhập và sửa số liệu làm trên chính máy chủ.',
			code: 'read-only',
		});
	}
	event.locals.actor = actor;
	event.locals.world = await world();
	const theme = readTheme(event.request.headers.get('cookie') ?? undefined);
	return resolve(event, { transformPageChunk: ({ html }) => finishPage(html, theme) });
};

/**
 * Puts into a page what its first paint depends on: the theme chosen, so that no script need stand before it.
 * A page that Svelte runs in the browser says so; any other goes without the marks Svelte leaves for itself.
 * Words of articles cannot look like those marks: "<" is never written plainly in text.
 */
function finishPage(html: string, theme: Theme | null): string {
	const runs = html.includes('__sveltekit_');
	const said = `${runs ? ' data-run="svelte"' : ''}${theme ? ` data-theme="${theme}"` : ''}`;
	const page = html.replace('<html', `<html${said}`);
	return runs ? page : page.replace(/<!--.*?-->/gs, '').replace(/\s*<link[^>]* disabled [^>]*>/g, '');
}

/** A person gets a plain page; the log gets one line. */
export const handleError: HandleServerError = ({ error: cause, status, event }) => {
	if (status === 404) return { message: 'Không có trang này.', code: 'not-found' };
	const said = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
	console.error(JSON.stringify({ at: event.url.pathname, status, error: said }));
	return {
		message: 'Có lỗi ngoài dự kiến khi xử lý yêu cầu này. Số liệu đã lưu không bị ảnh hưởng.',
		code: 'unexpected',
	};
};
