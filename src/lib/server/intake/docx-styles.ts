import { readXml } from './xml.ts';
import type { CappedZip } from './zip.ts';

const STYLES = 'word/styles.xml';

interface Style {
	basedOn: string | null;
	/** null where it leaves that to the style it is based on */
	hidden: boolean | null;
}

/** Names of the styles whose words are not shown, their own or by the style they are based on. */
export function readHiddenStyles(zip: CappedZip): Set<string> {
	const styles = new Map<string, Style>();
	if (!zip.has(STYLES)) return new Set();
	let style: Style | null = null;
	readXml(zip, STYLES, {
		open: (name, a) => {
			if (name === 'style') styles.set(a.styleId ?? '', (style = { basedOn: null, hidden: null }));
			else if (style && name === 'basedOn') style.basedOn = a.val ?? null;
			else if (style && name === 'vanish') style.hidden = a.val !== '0' && a.val !== 'false';
		},
		close: (name) => {
			if (name === 'style') style = null;
		},
	});
	const isHidden = (id: string): boolean => {
		const seen = new Set<string>();
		for (let at: string | null = id; at !== null && !seen.has(at);) {
			seen.add(at);
			const found: Style | undefined = styles.get(at);
			if (found?.hidden != null) return found.hidden;
			at = found?.basedOn ?? null;
		}
		return false;
	};
	return new Set([...styles.keys()].filter(isHidden));
}
