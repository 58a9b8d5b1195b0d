import type { ConstructionGroup } from './group.ts';

/** What is given at the launch of a drive, told below its goals, is given and no goal. */
export const givenAtTheLaunchCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-09-18',
			text: 'Chỉ tiêu của đợt cao điểm (15/9 - 15/12) mà BĐBP tỉnh Hà Khê đề ra: bắt [ít nhất 30 vụ|crime.cases target 2025-09-15/P92D], tuyên truyền [90 buổi|propaganda.sessions target 2025-09-15/P92D]. Tại lễ ra quân, Ban tổ chức tặng [50 suất quà|gifts.sets].',
		},
		{
			on: '2025-09-18',
			text: 'Từ ngày 15/9 đến 15/12, BĐBP tỉnh Hà Khê mở đợt cao điểm với các chỉ tiêu:\n- Kiểm tra [ít nhất 12.000 lượt tàu cá|fisheries.vessel_turns_checked target 2025-09-15/P92D].\n- Tuyên truyền [90 buổi|propaganda.sessions target 2025-09-15/P92D].\nNgay sau lễ phát động, ban tổ chức tặng [50 suất quà|gifts.sets] cho ngư dân nghèo.',
		},
		{
			on: '2025-09-10',
			text: 'Đợt cao điểm của BĐBP tỉnh Hà Khê (15/9 - 15/12) đặt chỉ tiêu tuyên truyền [90 buổi|propaganda.sessions target 2025-09-15/P92D]. Tại lễ ra quân sẽ tặng [50 suất quà|gifts.sets target 2025-09-15/P92D].',
		},
	],
};
