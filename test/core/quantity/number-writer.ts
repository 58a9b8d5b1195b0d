/** How a speaker says numbers. */
export interface Dialect {
	thousand: 'nghìn' | 'ngàn';
	gap: 'linh' | 'lẻ';
	four: 'tư' | 'bốn';
	five: 'lăm' | 'nhăm';
	seven: 'bảy' | 'bẩy';
	billion: 'tỷ' | 'tỉ';
	/** "hai triệu rưỡi" for 2.500.000 */
	half: boolean;
	/** "một nghìn linh năm" for "một nghìn không trăm linh năm" */
	brief: boolean;
	/** "hăm mốt" for "hai mươi mốt" */
	short: boolean;
	/** "ba vạn tám nghìn" for 38.000 */
	myriad: boolean;
}

const base = { seven: 'bảy', half: false, brief: false, short: false, myriad: false } as const;

export const DIALECTS: Dialect[] = [
	{ ...base, thousand: 'nghìn', gap: 'linh', four: 'tư', five: 'lăm', billion: 'tỷ' },
	{ ...base, thousand: 'ngàn', gap: 'lẻ', four: 'bốn', five: 'lăm', billion: 'tỉ', brief: true },
	{
		...base,
		thousand: 'nghìn',
		gap: 'lẻ',
		four: 'tư',
		five: 'nhăm',
		billion: 'tỷ',
		half: true,
		seven: 'bẩy',
	},
	{
		...base,
		thousand: 'ngàn',
		gap: 'linh',
		four: 'bốn',
		five: 'nhăm',
		billion: 'tỉ',
		half: true,
		brief: true,
		short: true,
		myriad: true,
	},
];

const ONES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const one = (n: number, d: Dialect) => (n === 7 ? d.seven : (ONES[n] as string));

function unit(n: number, tens: number, d: Dialect): string {
	if (n === 1 && tens > 1) return 'mốt';
	if (n === 4 && tens > 1) return d.four;
	return n === 5 ? d.five : one(n, d);
}

function belowHundred(n: number, d: Dialect): string {
	const tens = Math.floor(n / 10);
	const rest = n % 10;
	if (tens === 0) return one(n, d);
	const head = tens === 1 ? 'mười' : d.short && tens === 2 && rest > 0 ? 'hăm' : `${one(tens, d)} mươi`;
	return rest === 0 ? head : `${head} ${unit(rest, tens, d)}`;
}

/** A group of three digits; `inner` when greater groups stand before it. */
function group(n: number, inner: boolean, d: Dialect): string {
	const hundreds = Math.floor(n / 100);
	const rest = n % 100;
	const tail = rest === 0 ? '' : rest < 10 ? `${d.gap} ${one(rest, d)}` : belowHundred(rest, d);
	if (hundreds > 0) {
		const head = `${one(hundreds, d)} trăm`;
		if (rest === 50 && d.half) return `${head} rưỡi`;
		return tail ? `${head} ${tail}` : head;
	}
	if (!inner) return belowHundred(n, d);
	return d.brief ? tail : `không trăm ${tail}`;
}

/** Writes a whole number, 0 … 10^15, in words. */
export function writeNumber(x: number, d: Dialect): string {
	return write(x, false, d);
}

function write(x: number, inner: boolean, d: Dialect): string {
	const scales: [number, string][] = [
		[1e9, d.billion],
		[1e6, 'triệu'],
		...(d.myriad ? ([[1e4, 'vạn']] as [number, string][]) : []),
		[1e3, d.thousand],
	];
	for (const [size, name] of scales) {
		if (x < size) continue;
		const head = `${write(Math.floor(x / size), inner, d)} ${name}`;
		const rest = x % size;
		if (rest === 0) return head;
		if (d.half && rest === size / 2) return `${head} rưỡi`;
		return `${head} ${write(rest, true, d)}`;
	}
	return group(x, inner, d);
}

/** Writes a value with decimals: "ba mươi hai phẩy không năm". */
export function writeDecimal(whole: number, digits: string, d: Dialect): string {
	const spoken = [...digits].map((c) => one(Number(c), d)).join(' ');
	return `${writeNumber(whole, d)} phẩy ${spoken}`;
}

/** Writes a value in digits: groups by "." and decimals by ",". */
export function writeDigits(whole: number, digits: string): string {
	const grouped = String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
	return digits ? `${grouped},${digits}` : grouped;
}
