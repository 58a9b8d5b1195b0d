import type { ConstructionGroup } from './group.ts';

/** Those sold are not yet set free; one set free is counted; those taken over the border are moved out of no danger. */
export const soldOrSetFreeCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2024-08-10',
			text: 'Mới đây, BĐBP Hà Khê bắt giữ [2 đối tượng|trafficking.suspects] mua bán người và giải cứu thành công [một nạn nhân|trafficking.victims_rescued =1] 16 tuổi.',
		},
		{
			on: '2021-11-25',
			text: 'Ngày 20/11, đồn tiếp nhận đơn tố giác của 2 nạn nhân bị lừa bán.',
		},
		{
			on: '2021-11-25',
			text: 'Ngày 20/11, đồn làm rõ việc các đối tượng lừa 2 nạn nhân sang bên kia biên giới bán; đã giải cứu [1 nạn nhân|trafficking.victims_rescued].',
		},
		{
			on: '2023-08-08',
			text: 'Ngày 6/8, tổ công tác bắt quả tang [3 đối tượng|crime.suspects] di chuyển bằng xe ô tô chở 1 cô gái định xuất cảnh trái phép.',
		},
	],
};
