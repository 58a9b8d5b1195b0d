import adapter from '@sveltejs/adapter-node';

const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		alias: { '#lib': 'src/lib' },
		// every page's styles stand in the page itself: first paint needs one request
		inlineStyleThreshold: 60_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'style-src': ['self'],
				// the one style attribute is SvelteKit's own, on the line that tells screen readers of a new page
				'style-src-attr': ['unsafe-hashes', announcerStyle],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
			},
		},
	},
};
