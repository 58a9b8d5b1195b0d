import type { ConstructionGroup } from './group.ts';

/** Of houses begun, those told as finished behind their number are built. */
export const housesToldAsFinishedCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-03',
			text: 'Trong số 27 căn nhà khởi công từ đầu năm, [19 căn|housing.houses_built] đã hoàn thành, 5 căn đang lợp mái.',
		},
		{
			on: '2025-10-03',
			text: 'Năm 2025, 27 căn nhà được khởi công, [19 căn|housing.houses_built 2025] đã làm xong.',
		},
	],
};
