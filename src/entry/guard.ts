import type { IncomingMessage } from 'node:http';
import { isLoopback } from '#lib/server/policy.ts';

/** Why a request is turned away before it reaches a page. */
export interface TurnedAway {
	status: 400 | 403 | 414 | 421;
	message: string;
}

const LONGEST_URL = 4_096;

/** Host names a server answers to, with its port; anything else is another site pointing here. */
export function allowedHosts(port: number, host: string, hostNames: readonly string[]): Set<string> {
	const names = ['127.0.0.1', 'localhost', '[::1]', ...hostNames];
	if (host !== '0.0.0.0' && host !== '::') names.push(host.includes(':') ? `[${host}]` : host);
	const withPort = names.map((n) => `${n.toLowerCase()}:${port}`);
	return new Set(port === 80 ? [...withPort, ...names.map((n) => n.toLowerCase())] : withPort);
}

/**
 * Looks at a request's address, host and origin.
 *
 * in   hosts: as `allowedHosts` gives them
 * out  null when it may pass
 */
export function turnAway(request: IncomingMessage, hosts: ReadonlySet<string>): TurnedAway | null {
	const url = request.url ?? '';
	if (url.length > LONGEST_URL) return { status: 414, message: 'Địa chỉ quá dài.' };
	if (!url.startsWith('/') || url.startsWith('//')) return { status: 400, message: 'Địa chỉ không hợp lệ.' };
	try {
		decodeURI(url);
	} catch {
		return { status: 400, message: 'Địa chỉ không hợp lệ.' };
	}
	const host = (request.headers.host ?? '').toLowerCase();
	if (!hosts.has(host)) return { status: 421, message: 'Máy chủ này không phục vụ tên miền trong yêu cầu.' };
	const method = request.method ?? 'GET';
	if (method === 'GET' || method === 'HEAD') return null;
	if (!isLoopback(request.socket.remoteAddress)) {
		return {
			status: 403,
			message: 'Máy chủ này chỉ cho xem từ máy khác; việc nhập và sửa số liệu làm trên chính máy chủ.',
		};
	}
	// whatever the kind of content: a page of another site may send JSON as text
	const { origin } = request.headers;
	const site = request.headers['sec-fetch-site'];
	const foreign = origin !== undefined && origin.toLowerCase() !== `http://${host}`;
	if (foreign || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
		return { status: 403, message: 'Yêu cầu đến từ một trang khác nên không được nhận.' };
	}
	return null;
}
