import { describe, expect, test } from 'vitest';
import { codelists } from '#lib/codelists/index.ts';
import { extract } from '#lib/core/extract.ts';
import { FORMS, NAMES, SCENES } from './places.cases.ts';

const read = (text: string) =>
	extract({ text, issued: '2024-12-31', issuerArea: null }, codelists).readings.filter(
		(r) => r.kind === 'result',
	);

describe.each(FORMS)('%s', (form) => {
	test.each(NAMES)('%s', (name) => {
		const inCapitals = form.includes('TỈNH …');
		const text = form.replaceAll('…', inCapitals ? name.toUpperCase() : name);
		const areas = read(text).filter((r) => r.quote === '15 vụ');
		expect(areas.map((r) => r.refArea)).toContain(name);
		expect(new Set(areas.map((r) => r.refArea)).size).toBe(1);
	});
});

test.each(SCENES)('%s', (text, areas) => {
	expect(read(text).map((r) => r.refArea)).toEqual(areas);
});

test.each([
	['Năm qua, ngư dân Hà Khê yên tâm ra khơi. Đơn vị bắt 15 vụ buôn lậu.', true],
	['Mưa lớn ở Sơn Hà khiến đường tắc. Đơn vị bắt 15 vụ buôn lậu.', true],
	[
		'Năm qua, lính biên phòng Hà Khê bám biển. Ngư dân Hà Khê yên tâm ra khơi. Đơn vị bắt 15 vụ buôn lậu.',
		false,
	],
	['Vùng giới Sơn Hà lặng. Chiến sĩ biên phòng Sơn Hà đi tuần. Đơn vị bắt 15 vụ buôn lậu.', false],
	['Mưa lớn trút xuống vùng biên Trà Nam. Đơn vị bắt 15 vụ buôn lậu.', false],
	['Mưa lớn trút xuống vùng biên Trà Nam, miền núi Sa Khê. Đơn vị bắt 15 vụ buôn lậu.', true],
])(
	'a province put once is a guess; told again, or told plainly beside no other, it is none: %s',
	(text, doubtful) => {
		const [reading] = read(text);
		expect(reading?.rules.includes('doubt:area')).toBe(doubtful);
	},
);

test.each([
	['Công an huyện bắt 9 vụ ma túy. Trong tháng, 15 vụ buôn lậu bị bắt.', true],
	['Công an huyện bắt 9 vụ ma túy. Trong tháng, đơn vị bắt 15 vụ buôn lậu.', false],
	['Các đồn biên phòng bắt 9 vụ ma túy. Trong tháng, 15 vụ buôn lậu bị bắt.', false],
])('a figure nobody is named for after those of another force is in doubt: %s', (text, doubtful) => {
	const front = 'BĐBP tỉnh Sơn Hà họp bàn.\n';
	const reading = read(front + text).find((r) => r.quote === '15 vụ');
	expect(reading?.rules.includes('doubt:actor')).toBe(doubtful);
});
