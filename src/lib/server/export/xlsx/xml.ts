export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_REL_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold: control characters but tab and line ends, lone surrogates, two non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text made safe for an element or an attribute; characters XML cannot hold are dropped. */
export function escapeXml(text: string): string {
	return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (c) => ENTITIES[c] as string);
}

const NEEDS_ESCAPE = /[&<>"\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}|\p{Cs}/u;

/** `escapeXml` for text of which most needs nothing. */
export const quickEscape = (text: string): string => (NEEDS_ESCAPE.test(text) ? escapeXml(text) : text);
