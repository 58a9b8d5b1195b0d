import type { ConstructionGroup } from './group.ts';

/** Those told once more by another noun, and those that are further ones. */
export const furtherOnesCases: ConstructionGroup = {
	issued: '2023-07-12',
	area: 'Hà Khê',
	texts: [
		'Năm 2022, các đồn bắt [29 vụ ma túy|drugs.cases], thu hơn [41 kg|drugs.total_mass] các loại, trong đó [22 kg heroin|drugs.heroin].',
		'Năm 2022, bắt [29 vụ buôn lậu|smuggling.cases], thu [41 kg|seized.goods_mass] hàng hóa các loại.',
		'Giữ bình yên trên đảo\nHôm 9/7, tàu cá chở [8 ngư dân|sar.persons_rescued] chết máy. Đồn cứu được cả [8 người|sar.persons_rescued ≡1].',
		'Giữ bình yên trên đảo\nHôm 9/7, đồn cứu [2 ngư dân|sar.persons_rescued]. Đến tối, đồn cứu thêm [2 ngư dân|sar.persons_rescued].',
		'Phá án ma túy\nNgày 9/7, tổ công tác bắt [2 đối tượng|drugs.suspects] ma túy, thu [3 bánh heroin|drugs.heroin_bricks]. Khám nhà, thu thêm [3 bánh heroin|drugs.heroin_bricks].',
		'Phá án ma túy\nNgày 9/7, Đồn Biên phòng Nậm Sò bắt [1 đối tượng|drugs.suspects] ma túy. Cùng ngày, Đồn Biên phòng Pa Hú bắt [1 đối tượng|drugs.suspects] ma túy.',
	],
};
