import type { ConstructionGroup } from './group.ts';

/** Money taken of those fined is no gift; cases left out of a number; patrols gone with partners besides. */
export const takenOfThoseFinedCases: ConstructionGroup = {
	issued: '2025-01-20',
	area: 'Hà Khê',
	texts: [
		'Năm 2024, các trạm phạt [214 tàu|fisheries.iuu_vessels], gấp ba cùng kỳ; số tiền thu về là [9,8 tỷ đồng|penalty.fines].',
		'Năm 2024, xử phạt [96 vụ|penalty.cases], số tiền thu về [1,2 tỷ đồng|penalty.fines].',
		'Năm 2024, phong trào vì người nghèo thu về [2,1 tỷ đồng|welfare.total_value].',
		'Không tính các vụ phối hợp, năm 2024 BĐBP tỉnh bắt [88 vụ|drugs.cases ()] ma túy.',
		'Chưa kể số vụ phối hợp, năm 2024 đơn vị phá [31 vụ|smuggling.cases ()] buôn lậu.',
		'Năm 2024, đơn vị phối hợp với Công an bắt [12 vụ|drugs.cases JOINT] ma túy.',
		'Lực lượng Biên phòng năm 2024 không chỉ tuần tra [2.200 lượt|patrol.sessions] mà còn phối hợp với dân quân đi thêm [840 lượt|patrol.joint_sessions].',
	],
};
