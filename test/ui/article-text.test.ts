import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ArticleText from '#lib/ui/article/ArticleText.svelte';

const plain = (html: string) =>
	html
		.replace(/^[\s\S]*?<div class="text[^>]*>/u, '')
		.replace(/<\/p>\s*(?:<!--.*?-->|\s)*<p[^>]*>/gu, '\n')
		.replace(/<[^>]*>|<!--.*?-->/gu, '')
		.replace(/&lt;/gu, '<')
		.replace(/&amp;/gu, '&');

const show = (text: string, spans: [string, string][]) =>
	render(ArticleText, {
		props: {
			text,
			marks: spans.map(([id, quote]) => ({
				id,
				start: text.indexOf(quote),
				end: text.indexOf(quote) + quote.length,
				look: 'result',
				title: 'Số liệu',
			})),
		},
	}).body;

test('the page shows the words of the article and nothing else', () => {
	const text = 'Bắt 9 vụ/12 công dân;  thu 0,128 kg.\n\nHết\t<b onclick="x()">10</b> & 5.';
	const html = show(text, [
		['a', '9 vụ'],
		['b', '12 công dân'],
		['c', '0,128 kg'],
		['c2', '0,128 kg'],
		['d', '10'],
	]);
	expect(plain(html)).toBe(text);
	expect(html).not.toContain('<b ');
	for (const id of ['a', 'b', 'c', 'c2', 'd']) expect(html.split(`id="o-${id}"`)).toHaveLength(2);
	expect(html.match(/<mark id="s\d+-\d+"/gu)).toHaveLength(4);
});

test('signs that turn the reading order round are shown, not obeyed', () =>
	expect(plain(show('bắt \u202e123\u202c vụ', []))).toBe('bắt \ufffd123\ufffd vụ'));
