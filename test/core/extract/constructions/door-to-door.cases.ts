import type { ConstructionGroup } from './group.ts';

/** Sessions held from hamlet to hamlet, and those each hamlet held. */
export const doorToDoorCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-11-20',
			text: 'Tháng 10/2024, cán bộ các đồn xuống từng xóm mở [72 buổi tuyên truyền|propaganda.sessions 2024-10], đến từng ấp phát [500 tờ rơi|propaganda.leaflets 2024-10].',
		},
		{
			on: '2024-11-20',
			text: 'Tháng 10/2024, từng xóm mở 2 buổi tuyên truyền, toàn xã [14 buổi|propaganda.sessions 2024-10].',
		},
	],
};
