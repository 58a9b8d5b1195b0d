import { randomUUID } from 'node:crypto';
import type { ReportSpec } from '#lib/reports/spec.ts';
import type { ExportWorld } from './gather.ts';
import { issueReport, type IssuedFormat } from './issued.ts';
import { ExportRefused } from './make.ts';
import { PdfBusy, PdfCancelled } from './pdf/queue.ts';

/** How far a report being made is, as the page asks for it. */
export type IssueState =
	| { state: 'making'; part: number }
	/** id of its entry in the history */
	| { state: 'made'; id: string }
	| { state: 'cancelled' }
	/** a sentence for the person */
	| { state: 'failed'; problem: string };

interface Job {
	state: IssueState;
	readonly control: AbortController;
	endedAt: number | null;
}

/** An answer nobody has fetched for so long is forgotten. */
const FORGOTTEN_MS = 10 * 60_000;

const jobs = new Map<string, Job>();

function forgetOld(now: number): void {
	for (const [id, job] of jobs) {
		if (job.endedAt !== null && now - job.endedAt > FORGOTTEN_MS) jobs.delete(id);
	}
}

/** What went wrong, for the person; anything unexpected is thrown on. */
export function issueProblem(cause: unknown): string {
	if (cause instanceof PdfBusy) return 'Đang có nhiều báo cáo chờ lập; xin thử lại sau ít phút.';
	if (cause instanceof ExportRefused) return cause.message;
	throw cause;
}

async function issue(
	job: Job,
	world: ExportWorld,
	spec: ReportSpec,
	format: IssuedFormat,
): Promise<IssueState> {
	const progress = (part: number) => {
		if (job.endedAt === null) job.state = { state: 'making', part };
	};
	try {
		const now = new Date().toISOString();
		const id = await issueReport(world, spec, format, now, { progress, signal: job.control.signal });
		return { state: 'made', id };
	} catch (cause) {
		if (cause instanceof PdfCancelled) return { state: 'cancelled' };
		try {
			return { state: 'failed', problem: issueProblem(cause) };
		} catch {
			console.error(JSON.stringify({ at: 'issuing', error: String(cause) }));
			return { state: 'failed', problem: 'Không lập được báo cáo; số liệu đã lưu không bị ảnh hưởng.' };
		}
	}
}

/** Begins to make a report and keep it in the history; returns the name to ask after it by. */
export function beginIssue(world: ExportWorld, spec: ReportSpec, format: IssuedFormat): string {
	forgetOld(Date.now());
	const job: Job = { state: { state: 'making', part: 0 }, control: new AbortController(), endedAt: null };
	const name = randomUUID();
	jobs.set(name, job);
	void issue(job, world, spec, format).then((state) => {
		job.state = state;
		job.endedAt = Date.now();
	});
	return name;
}

/** How far it is; null for a name that is not known, or no more. */
export const issueState = (name: string): IssueState | null => jobs.get(name)?.state ?? null;

/** Calls a report off; one already made stays made. */
export function cancelIssue(name: string): void {
	jobs.get(name)?.control.abort();
}
