/** What a request wants: look, change articles and figures, or take care of the store. */
export type Action = 'read' | 'write';

/** Who asks. Accounts come later; until then only the machine itself may change anything. */
export interface Actor {
	/** true when the request came from this very machine */
	local: boolean;
}

/** The one place that says who may do what: whatever is not allowed here is refused. */
export function mayDo(actor: Actor, action: Action): boolean {
	if (action === 'read') return true;
	if (action === 'write') return actor.local;
	return false;
}

/** The action of a request by its method: what is not known to only read is taken as writing. */
export function actionOf(method: string): Action {
	return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? 'read' : 'write';
}

/** True for 127.0.0.0/8 and ::1, also as IPv4 in IPv6. */
export function isLoopback(address: string | undefined): boolean {
	const plain = (address ?? '').replace(/^::ffff:/i, '');
	return plain === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(plain);
}
