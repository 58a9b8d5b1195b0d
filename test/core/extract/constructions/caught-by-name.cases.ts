import type { ConstructionGroup } from './group.ts';

/** Those told by name behind goods just seized were caught with them; who fled was not. */
export const caughtByNameCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-05-09',
			text: 'Ngày 7/5, Đồn Biên phòng Ia Lôm kiểm tra xe, thu [3.046 bao thuốc lá|seized.cigarettes 2025-05-07]. [Ba đối tượng|smuggling.suspects 2025-05-07] có mặt trên xe là Nguyễn Văn T. (SN 1990), Lê Quốc B. (SN 1994) và Y Khăm (28 tuổi).',
		},
		{
			on: '2025-05-09',
			text: 'Ngày 7/5, đồn thu [6.000 bao thuốc lá|seized.cigarettes 2025-05-07] lậu. Danh tính [2 đối tượng|smuggling.suspects 2025-05-07] được xác định là Lò A (SN 1990) và Lò B (SN 1994).',
		},
		{
			on: '2025-05-09',
			text: 'Đêm 7/5, tổ công tác thu [4 bánh heroin|drugs.heroin_bricks 2025-05-07]. [Hai đối tượng|drugs.suspects 2025-05-07] gồm: Vàng A Chu (SN 1990), Vàng A Sì (SN 1994).',
		},
		{
			on: '2025-05-09',
			text: 'Ngày 7/5, đồn thu [6.000 bao thuốc lá|seized.cigarettes 2025-05-07] lậu; hai đối tượng bỏ lại hàng chạy thoát.',
		},
	],
};
