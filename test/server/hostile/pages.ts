import { deflateSync } from 'node:zlib';
import { madePdf } from '../made-files.ts';
import { latin1, seeded, text, type HostileCase } from './case.ts';

const PROSE = '<p>Năm 2024, tuần tra 224 buổi trên tuyến biên giới.</p>';

function html(): HostileCase[] {
	const cases: [string, string, HostileCase['expected']][] = [
		['300 levels', `${'<div>'.repeat(300)}${PROSE}`, 'too-deep'],
		['100,000 levels', `${'<b>'.repeat(20_000)}${PROSE}`, ['too-deep', 'too-slow', 'too-much-memory']],
		['200 levels', `${'<div>'.repeat(200)}${PROSE}`, 'read'],
		['unclosed paragraphs', '<p>5 vụ'.repeat(5_000), ['read', 'too-slow', 'too-deep', 'too-much-memory']],
		[
			'unclosed cells',
			`<table>${'<tr><td>5'.repeat(5_000)}`,
			['read', 'too-slow', 'too-deep', 'too-much-memory'],
		],
		['comment without end', `${PROSE}<!-- ${'x'.repeat(100_000)}`, 'read'],
		['tag without end', `${PROSE}<div ${'a '.repeat(100_000)}`, 'read'],
		[
			'attributes without end',
			`<div ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>${PROSE}</div>`,
			'read',
		],
		['only script', '<script>var a = "224 buổi"</script>', 'empty'],
		['only style', '<style>p{content:"224"}</style>', 'empty'],
		['DTD with entities', '<!DOCTYPE html [<!ENTITY a "b">]><p>&a; 5 vụ</p>', 'dtd'],
		['ordinary doctype', `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">${PROSE}`, 'read'],
		['event handlers', `<body onload=alert(1)><img src=x onerror=alert(1)>${PROSE}`, 'read'],
		['frames', `<iframe src="http://127.0.0.1/"></iframe><object data="x"></object>${PROSE}`, 'read'],
		['refresh', `<meta http-equiv=refresh content="0;url=http://x">${PROSE}`, 'read'],
		[
			'foreign content',
			`<svg><script>alert(1)</script><foreignObject>${PROSE}</foreignObject></svg>${PROSE}`,
			'read',
		],
		['templates', `<template>${PROSE}</template>${PROSE}`, 'read'],
		['entities', `<p>${'&amp;'.repeat(50_000)} 5 vụ</p>`, 'read'],
		['numeric entities', '<p>&#50;&#50;&#52; buổi &#x110;&#0;&#xffffffff;</p>', 'read'],
		[
			'a base of elsewhere',
			`<base href="//x/"><link rel=canonical href="javascript:alert(1)">${PROSE}`,
			'read',
		],
		['declared encoding that does not exist', `<meta charset="khong-co">${PROSE}`, 'read'],
		['nested tables', `${'<table><tr><td>'.repeat(60)}5 vụ`, 'read'],
		[
			'a span of a billion',
			'<table><tr><td colspan=999999999>a</td><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>',
			'read',
		],
		[
			'10,000 links',
			`<ul>${'<li><a href="x">Tin</a></li>'.repeat(10_000)}</ul>${PROSE}`,
			['read', 'too-slow', 'too-much-memory'],
		],
		['no tags', 'Năm 2024, tuần tra 224 buổi.', 'read'],
		['NULs', `<p>${'\0'}224${'\0'} buổi</p>`, 'read'],
	];
	return cases.map(([about, s, expected]) => ({
		about: `html: ${about}`,
		name: 'bài.html',
		bytes: text(s),
		expected,
	}));
}

/** A PDF of objects given as they are. */
function rawPdf(objects: readonly string[], trailer = ''): Uint8Array {
	let out = '%PDF-1.5\n';
	const at = objects.map((o, i) => {
		const offset = out.length;
		out += `${i + 1} 0 obj\n${o}\nendobj\n`;
		return offset;
	});
	const xref = out.length;
	out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	out += at.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
	return latin1(
		`${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`,
	);
}

const stream = (data: Uint8Array, more = '') =>
	`<< /Length ${data.length} ${more} >>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream`;
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R >>';
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const onePage = (content: string, resources = '<< >>', ...more: string[]) =>
	rawPdf([CATALOG, PAGES, PAGE, content, resources, ...more]);

function pdf(): HostileCase[] {
	const good = madePdf(['Nam 2024 tuan tra 224 buoi tren bien gioi']);
	const bomb = deflateSync(Buffer.alloc(150_000_000, ' '));
	const told = ['damaged', 'no-text-layer', 'too-slow', 'too-much-memory', 'too-many-pages', 'read'] as const;
	const cases: [string, Uint8Array, HostileCase['expected']][] = [
		['text', good, 'read'],
		['no text', madePdf(['']), 'no-text-layer'],
		['few letters', madePdf(['a']), 'no-text-layer'],
		['501 pages', madePdf(Array<string>(501).fill('trang')), 'too-many-pages'],
		[
			'500 pages',
			madePdf(Array.from({ length: 500 }, (_, i) => `Trang so ${i} co 5 vu viec`)),
			['read', 'too-slow', 'too-much-memory'],
		],
		[
			'a password',
			madePdf(
				['Nam 2024'],
				`/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(a)(a)]`,
			),
			'password',
		],
		['cut in half', good.slice(0, good.length / 2), told],
		['only its first line', latin1('%PDF-1.4\n'), told],
		['a tree that holds itself', rawPdf([CATALOG, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']), told],
		[
			'a tree of a billion pages',
			rawPdf([
				CATALOG,
				'<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>',
				PAGE,
				stream(text('')),
				'<< >>',
			]),
			told,
		],
		[
			'a form that draws itself',
			onePage(
				stream(text('/X Do')),
				'<< /XObject << /X 6 0 R >> >>',
				stream(text('/X Do'), '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 5 0 R'),
			),
			told,
		],
		['a stream of 150 MB', onePage(stream(bomb, '/Filter /FlateDecode')), told],
		[
			'a stream within streams',
			onePage(stream(deflateSync(bomb), '/Filter [/FlateDecode /FlateDecode]')),
			told,
		],
		[
			'a script',
			rawPdf([
				'<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>',
				PAGES,
				PAGE,
				stream(text('')),
				'<< >>',
			]),
			told,
		],
		[
			'a launch',
			rawPdf([
				'<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (x.exe) >> >>',
				PAGES,
				PAGE,
				stream(text('')),
				'<< >>',
			]),
			told,
		],
		['arrays in arrays', onePage(stream(text(`${'['.repeat(50_000)} TJ`))), told],
		['states without end', onePage(stream(text('q '.repeat(500_000)))), told],
		[
			'an index that points at itself',
			latin1('%PDF-1.4\ntrailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF'),
			told,
		],
		['lengths that lie', onePage('<< /Length 999999999 >>\nstream\nBT ET\nendstream'), told],
		[
			'no root',
			latin1('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< /Size 2 >>\nstartxref\n0\n%%EOF'),
			told,
		],
	];
	const flipped = Array.from({ length: 20 }, (_, n) => {
		const random = seeded(500 + n);
		const copy = good.slice();
		for (let i = 0; i < 1 + n; i++)
			copy[9 + Math.floor(random() * (copy.length - 9))] = Math.floor(random() * 256);
		return { about: `flipped: pdf ${n}`, name: 'bài.pdf', bytes: copy, expected: 'any' as const };
	});
	return [
		...cases.map(([about, bytes, expected]) => ({
			about: `pdf: ${about}`,
			name: 'bài.pdf',
			bytes,
			expected,
		})),
		...flipped,
	];
}

export const pageCases = (): HostileCase[] => [...html(), ...pdf()];
