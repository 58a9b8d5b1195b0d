import type { Token } from '../text/tokens.ts';
import type { Draft } from './page/draft.ts';

const near = (a: number | null, b: number | null) =>
	a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-9);
const sameNumber = (a: Draft, b: Draft) =>
	near(a.value, b.value) && near(a.low, b.low) && near(a.high, b.high);

/** Units that people are counted in. */
const HEADS = /^(PERSON|SEAFARER|CITIZEN|SUSPECT)$/;
/** Those saved, lost or caught: told by one noun, then by another. */
const OF_ONE_STORY = /^(sar\.(persons_rescued|deaths_missing)|illegal_\w+\.persons|\w+\.suspects)$/;

/** A story tells of so many saved or lost twice by chance only when they are one or two. */
const FEW = 2;

/** "tàu chở 8 ngư dân chết máy. Đồn cứu được cả 8 người": those of one paragraph's day, or of one story's. */
const sameHeads = (a: Draft, b: Draft): boolean =>
	OF_ONE_STORY.test(a.indicator) &&
	(a.block === b.block || (a.value ?? 0) > FEW) &&
	a.period?.freq === 'D' &&
	HEADS.test(a.unit) &&
	HEADS.test(b.unit);

const PERSONS = /^(PERSON|SEAFARER|CITIZEN|SUSPECT|INDIVIDUAL|STUDENT)$/;

/** "giữ lại 5 thanh niên. Cả 5 người được nhắc nhở": all of those told before, by another noun. */
const areAll = (tokens: readonly Token[], a: Draft, b: Draft): boolean =>
	a.block === b.block && tokens[b.from - 1]?.fold === 'cả' && PERSONS.test(a.unit) && PERSONS.test(b.unit);

/** "bắt thêm 2 đối tượng", "thêm 3 bánh nữa": more than was told before. */
const isFurther = (tokens: readonly Token[], d: Draft): boolean =>
	/^(thêm|tiếp)$/.test(tokens[d.from - 1]?.fold ?? '') || tokens[d.to]?.fold === 'nữa';

/** Days of a time so short that a story goes through it. */
const SHORT = 31;

/** "Từ ngày 6 đến 10/9 thu 60 khối cát. … Ngày 10/9, tàu chở khoảng 60 khối": all of it, told again on its day. */
const isOfDayIn = (a: Draft, b: Draft): boolean =>
	a.period !== null &&
	b.period?.freq === 'D' &&
	(a.value ?? 0) > FEW &&
	a.period.start <= b.period.start &&
	b.period.end <= a.period.end &&
	Date.parse(a.period.end) - Date.parse(a.period.start) < SHORT * 86_400_000;

/** Words that open what happened besides: "Cùng lúc đó, …", "Tiếp đó, …". */
const BESIDES = /^(cùng (lúc|thời|ngày)|tiếp (đó|tục|theo)|sau đó|ngoài ra|cũng trong)/;

/** A paragraph that opens with another case tells of another motorbike. */
function isOfAnother(tokens: readonly Token[], a: Draft, b: Draft): boolean {
	if (a.block === b.block || (b.value ?? 0) > FEW) return false;
	let k = b.from;
	while (k > a.to && tokens[k - 1]?.kind !== 'break') k -= 1;
	return BESIDES.test(`${tokens[k]?.fold} ${tokens[k + 1]?.fold}`);
}

/** Tokens from cases to the persons told with them: "13 vụ (trong đó có 1 vụ không xác định chủ sở hữu) và 13 đối tượng". */
const PARTNER = 14;

/** Figures with the place of each in their order. */
interface Told {
	drafts: readonly Draft[];
	places: ReadonlyMap<Draft, number>;
}
/** Figures between cases and their persons. */
const BESIDE = 8;

/** The persons told right behind so many cases, or the cases right before so many persons. */
function partnerOf(d: Draft, told: Told): Draft | undefined {
	const behind = d.cls === 'case';
	if (!behind && d.cls !== 'person') return undefined;
	const at = told.places.get(d) ?? 0;
	return told.drafts
		.slice(Math.max(0, at - BESIDE), at + BESIDE)
		.find(
			(o) =>
				o.block === d.block &&
				o.sentence === d.sentence &&
				o.kind === d.kind &&
				o.cls === (behind ? 'person' : 'case') &&
				o.partOf !== d &&
				(behind ? o.from >= d.to && o.from - d.to <= PARTNER : o.to <= d.from && d.from - o.to <= PARTNER),
		);
}

/** "xử phạt 13 vụ, 37 đối tượng. … xử phạt 13 vụ, 13 đối tượng": so many by chance, for what is told with them differs. */
function inOtherPair(a: Draft, b: Draft, told: Told): boolean {
	const [one, other] = [partnerOf(a, told), partnerOf(b, told)];
	return one !== undefined && other !== undefined && one.topic === other.topic && !sameNumber(one, other);
}

function sameFact(tokens: readonly Token[], a: Draft, b: Draft): boolean {
	// "1 nhà văn hóa, 1 công trình thể thao": members of a list are things apart
	if (a.block === b.block && a.sentence === b.sentence) return false;
	// "Đồn Nậm Sò bắt 1 đối tượng. Cùng ngày, Đồn Pa Hú bắt 1 đối tượng": of other units
	if (a.block === b.block && a.orgUnit && b.orgUnit && a.orgUnit !== b.orgUnit) return false;
	return (
		a.kind === b.kind &&
		a.indicator === b.indicator &&
		(a.unit === b.unit || sameHeads(a, b) || areAll(tokens, a, b)) &&
		!isFurther(tokens, b) &&
		!isOfAnother(tokens, a, b) &&
		a.refArea === b.refArea &&
		(a.period?.code === b.period?.code || isOfDayIn(a, b)) &&
		sameNumber(a, b) &&
		(a.value !== null || a.low !== null) &&
		dimsAgree(a, b)
	);
}

/** The shorter account leaves dimensions out; it never contradicts. */
export function dimsAgree(a: Draft, b: Draft): boolean {
	for (const [key, value] of Object.entries(a.dims)) {
		const other = (b.dims as Record<string, string>)[key];
		if (other !== undefined && other !== value) return false;
		if (other === undefined && !a.echo && !b.echo) return false;
	}
	for (const key of Object.keys(b.dims)) if (!(key in a.dims) && !a.echo && !b.echo) return false;
	return true;
}

/**
 * Marks figures that an article says again: in its title, in a caption, further down. The body's first account stands;
 * a repetition takes over what it leaves unsaid.
 */
export function findDuplicates(tokens: readonly Token[], drafts: readonly Draft[]): void {
	const byIndicator = new Map<string, Map<number | null, Draft[]>>();
	const told = { drafts, places: new Map(drafts.map((d, i) => [d, i])) };
	const order = [...drafts.filter((d) => !d.echo), ...drafts.filter((d) => d.echo)];
	for (const d of order) {
		if (d.duplicateOf) continue;
		const key = d.value ?? d.low;
		let byValue = byIndicator.get(d.indicator);
		if (!byValue) byIndicator.set(d.indicator, (byValue = new Map()));
		const seen = byValue.get(key);
		const first =
			seen?.find((o) => (d.echo ? loosely(o, d) : sameFact(tokens, o, d) && !inOtherPair(o, d, told))) ??
			(d.echo ? seen?.find((o) => isPlanOf(o, d)) : undefined);
		const lead = first || d.echo ? undefined : seen?.find((o) => isLeadOf(o, d));
		if (lead && seen) {
			standFor(lead, d);
			seen[seen.indexOf(lead)] = d;
			continue;
		}
		if (first && first.partOf !== d && d.partOf !== first && d.kind !== 'change') {
			d.duplicateOf = first;
			d.rules.push('duplicate');
			if (d.echo) {
				d.period = first.period;
				d.basis = first.basis;
				d.refArea = first.refArea;
				d.dims = { ...first.dims };
				d.kind = first.kind;
			}
			continue;
		}
		if (seen) seen.push(d);
		else byValue.set(key, [d]);
	}
}

/** A day that no word beside the figure tells. */
const OF_ARTICLE_DAY = 'period:article';

/** The lead tells on the day of the article what a paragraph further down counts over a longer time up to it. */
const isLeadOf = (o: Draft, d: Draft): boolean =>
	o.kind === 'result' &&
	d.kind === 'result' &&
	o.block < d.block &&
	o.period?.freq === 'D' &&
	o.rules.includes(OF_ARTICLE_DAY) &&
	d.period !== null &&
	d.period.freq !== 'D' &&
	d.period.start < o.period.start &&
	o.unit === d.unit &&
	o.qualifier === d.qualifier &&
	(o.value ?? 0) > FEW &&
	sameNumber(o, d) &&
	o.refArea === d.refArea &&
	o.partOf === null;

/** The figure of the lead says again what the paragraph tells with its time. */
function standFor(lead: Draft, d: Draft): void {
	lead.duplicateOf = d;
	lead.period = d.period;
	lead.basis = d.basis;
	lead.periodLabel = d.periodLabel;
	lead.rules = [...lead.rules.filter((r) => r !== 'doubt:day' && r !== 'doubt:period'), 'duplicate:lead'];
}

/** "Trao trên 1.500 suất quà" over an article that plans to give so many: the headline tells the plan. */
const isPlanOf = (o: Draft, d: Draft): boolean =>
	o.kind === 'target' &&
	d.kind === 'result' &&
	o.qualifier === d.qualifier &&
	o.unit === d.unit &&
	sameNumber(o, d);

/** A headline says the figure only: period and place are the body's. */
function loosely(o: Draft, d: Draft): boolean {
	// "9 đối tượng vượt biên" under the picture of the 9 citizens of the body
	const heads =
		HEADS.test(o.unit) && HEADS.test(d.unit) && OF_ONE_STORY.test(d.indicator) && (d.value ?? 0) > FEW;
	return o.kind === d.kind && (o.unit === d.unit || heads) && sameNumber(o, d) && dimsAgree(o, d);
}
