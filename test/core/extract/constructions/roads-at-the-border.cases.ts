import type { ConstructionGroup } from './group.ts';

/** A road that is made is a road, though the border is named before it. */
export const roadsAtTheBorderCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-04-28',
			text: 'Năm 2024, nhân dân các xã biên giới góp công mở mới [6 km|roads.km 2024] đường tuần tra.',
		},
		{
			on: '2025-04-28',
			text: 'Năm 2024, nhân dân vùng biên giới đã bê tông hóa [4,2 km|roads.km 2024] đường ra bến sông.',
		},
	],
};
