import type { ConstructionGroup } from './group.ts';

/** A stranger or a friend whom somebody tells a story is nobody caught or saved. */
export const toldToAStrangerCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2023-07-30',
			text: 'Hai năm sau khi bị bán, Vàng Thị D. mới dám kể lại chuyện mua bán người với một người lạ.',
		},
		{ on: '2023-07-30', text: 'Bị lừa bán qua biên giới, em chỉ tin một người duy nhất.' },
		{ on: '2023-07-30', text: 'Nạn nhân bị bán qua tay hai người đàn ông lạ mặt rồi trốn thoát.' },
		{ on: '2023-07-30', text: 'Em tâm sự với một người bạn về ngày bị mua bán qua biên giới.' },
		{ on: '2023-07-30', text: 'Từ một người xa lạ, chị trở thành điểm tựa của các nạn nhân bị mua bán.' },
		{
			on: '2023-07-30',
			text: 'Tối 28/7, Đồn Biên phòng Bản Pháo giải cứu [một nạn nhân|trafficking.victims_rescued 2023-07-28] và bắt [hai đối tượng|trafficking.suspects 2023-07-28] mua bán người.',
		},
	],
};
