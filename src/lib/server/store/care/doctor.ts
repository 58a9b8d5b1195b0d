import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { StoreError } from '../errors.ts';
import { storeFile } from '../files.ts';
import { lockFolder, readHolder } from '../lock.ts';
import { copiesFolder } from './copies.ts';
import { verifyFile } from './verify.ts';

/** One thing looked at. */
export interface Finding {
	ok: boolean;
	text: string;
}

const OLDEST_NODE = [22, 18];
const LITTLE_ROOM = 200_000_000;

const mb = (bytes: number) => `${Math.round(bytes / 1_000_000).toLocaleString('vi')} MB`;

function lookAtNode(): Finding {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const [least = 0, leastMinor = 0] = OLDEST_NODE;
	const ok = major > least || (major === least && minor >= leastMinor);
	return { ok, text: `Node ${process.versions.node}${ok ? '' : ' (cần từ 22.18)'}` };
}

function lookAtFolder(folder: string): Finding[] {
	const found: Finding[] = [];
	for (const [name, wanted] of [
		[folder, 0o700],
		[storeFile(folder), 0o600],
	] as const) {
		if (process.platform === 'win32' || !existsSync(name)) continue;
		const mode = statSync(name).mode & 0o777;
		const ok = (mode & ~wanted) === 0;
		found.push({ ok, text: `${name}: quyền ${mode.toString(8)}${ok ? '' : ', người khác đọc được'}` });
	}
	const { bavail, bsize } = statfsSync(folder);
	const room = bavail * bsize;
	found.push({ ok: room > LITTLE_ROOM, text: `Còn trống trên ổ đĩa: ${mb(room)}` });
	return found;
}

/** Who writes now: found out by trying the lock, not by believing a file. */
function lookAtWriter(folder: string): Finding {
	try {
		lockFolder(folder, 'doctor').release();
		return { ok: true, text: 'Không có tiến trình nào đang ghi.' };
	} catch (cause) {
		if (!(cause instanceof StoreError)) throw cause;
		const holder = readHolder(folder);
		const where = holder?.address ? ` tại ${holder.address}` : '';
		return {
			ok: true,
			text: `Đang ghi: tiến trình ${holder?.pid ?? '?'} (${holder?.command ?? '?'}${where}).`,
		};
	}
}

function lookAtCopies(folder: string): Finding {
	const copies = existsSync(copiesFolder(folder))
		? readdirSync(copiesFolder(folder)).filter((n) => n.endsWith('.sqlite'))
		: [];
	const newest = copies
		.filter((n) => n.startsWith('cotmoc-'))
		.sort()
		.at(-1);
	return {
		ok: copies.length > 0,
		text: newest ? `${copies.length} bản sao, mới nhất ${newest}` : 'Chưa có bản sao nào.',
	};
}

/** Looks at everything the store depends on; changes nothing. */
export function examine(folder: string): Finding[] {
	const file = storeFile(folder);
	if (!existsSync(file)) return [lookAtNode(), { ok: false, text: `Chưa có kho dữ liệu ở ${folder}.` }];
	const { faults, articles, observations } = verifyFile(file, true);
	return [
		lookAtNode(),
		...lookAtFolder(folder),
		lookAtWriter(folder),
		{ ok: true, text: `Kho: ${mb(statSync(file).size)}, ${articles} bài, ${observations} số liệu.` },
		...(faults.length === 0
			? [{ ok: true, text: 'Dữ liệu nguyên vẹn.' }]
			: faults.map((text) => ({ ok: false, text }))),
		lookAtCopies(folder),
	];
}
