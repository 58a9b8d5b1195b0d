import type { ConstructionGroup } from './group.ts';

/** Crafts in a row of those fined are not seized, whatever was seized before. */
export const finedCraftsCases: ConstructionGroup = {
	issued: '2025-08-14',
	area: 'Hải An',
	texts: [
		'6 tháng đầu năm 2025, tang vật thu giữ gồm [129,6 gam|drugs.total_mass 2025-S1] ma túy; ra quyết định xử phạt vi phạm hành chính [48 vụ|penalty.cases 2025-S1]/5 phương tiện/[77 cá nhân|penalty.persons 2025-S1] với số tiền [270 triệu đồng|penalty.fines 2025-S1].',
		'6 tháng đầu năm 2025, đơn vị bắt giữ [6 xuồng|seized.vessels 2025-S1]; xử phạt [40 vụ|penalty.cases 2025-S1]/8 phương tiện/[52 đối tượng|penalty.persons 2025-S1].',
	],
};
