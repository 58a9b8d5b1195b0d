import type { IncomingMessage } from 'node:http';
import { isLoopback } from '#lib/server/policy.ts';

/** Why a request is turned away before it reaches a page. */
export interface TurnedAway {
	status: 400 | 403 | 414 | 421;
	message: string;
}

const LONGEST_URL = 4_096;

/** True for the addresses that stand for all of a machine's own. */
export const isEverywhere = (host: string) => host === '0.0.0.0' || host === '::';

/** An address as it stands in a URL, IPv4 within IPv6 as IPv4. */
export function inUrl(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
	return plain.includes(':') ? `[${plain}]` : plain;
}

/** Host names a server answers to, with its port; anything else is another site pointing here. */
export function allowedHosts(port: number, host: string, hostNames: readonly string[]): Set<string> {
	const names = ['127.0.0.1', 'localhost', '[::1]', ...hostNames];
	if (!isEverywhere(host)) names.push(inUrl(host));
	const withPort = names.map((n) => `${n.toLowerCase()}:${port}`);
	return new Set(port === 80 ? [...withPort, ...names.map((n) => n.toLowerCase())] : withPort);
}

/**
 * True when the request names the very address it came to, as a person types it: no other site can make a browser
 * call this machine by its number and take the page for its own.
 */
function isOwnAddress({ socket }: IncomingMessage, host: string): boolean {
	const { localAddress, localPort } = socket;
	if (localAddress === undefined || localPort === undefined) return false;
	const own = inUrl(localAddress).toLowerCase();
	return host === `${own}:${localPort}` || (localPort === 80 && host === own);
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
	if (!hosts.has(host) && !isOwnAddress(request, host)) {
		return {
			status: 421,
			message:
				'Máy chủ này không trả lời tên miền trong yêu cầu. Hãy mở bằng địa chỉ IP của máy chủ, hoặc khởi động máy chủ với --host-name và tên miền ấy.',
		};
	}
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
