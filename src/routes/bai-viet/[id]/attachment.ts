/**
 * A file to be saved under a name of any letters.
 *
 * in   name as kept; folder signs and control signs in it become "_"
 */
export function attachment(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): Response {
	const safe = name.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu, '_').slice(0, 150) || 'tep';
	const ascii = safe.replace(/[^\x20-\x7e]/gu, '_');
	return new Response(bytes, {
		headers: {
			'content-type': type,
			'content-length': String(bytes.byteLength),
			'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(safe)}`,
			'x-content-type-options': 'nosniff',
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'no-store',
		},
	});
}
