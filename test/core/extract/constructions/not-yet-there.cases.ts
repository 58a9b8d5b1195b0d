import type { ConstructionGroup } from './group.ts';

/** Houses under way, stones looked at, swine culled, the poor fewer, and a few men of one boat are no figures of the force. */
export const notYetThereCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-10-12',
			text: 'Năm 2025, các đồn giúp dân làm xong [41 căn nhà|housing.houses_built_repaired 2025] (xây mới [29 căn|housing.houses_built 2025], sửa chữa [12 căn|housing.houses_repaired 2025]); 17 căn khác đang lên tường, lợp mái.',
		},
		{
			on: '2025-10-12',
			text: 'Năm 2025 đã bàn giao [22 căn nhà|housing.houses_built 2025]; 9 căn đang đổ móng, 6 căn đang hoàn thiện phần mái.',
		},
		{ on: '2025-10-12', text: 'Tổ tuần tra kiểm tra 38 mốc, 05 cọc dấu: nguyên trạng.' },
		{
			on: '2025-09-25',
			text: 'Năm 2025, toàn tỉnh phải tiêu hủy 12.400 con lợn của 1.860 hộ. BĐBP phát hiện [18 vụ|smuggling.cases 2025] vận chuyển lợn lậu, thu giữ [214 con lợn|seized.goods_items 2025].',
		},
		{
			on: '2025-12-22',
			text: 'Năm 2025, đồn có [64 đảng viên|grassroots.party_members_households 2025] phụ trách [271 hộ|grassroots.households_assigned 2025]. Xã Nậm Cắt giảm 46 hộ nghèo so với năm 2024.',
		},
		{
			on: '2025-10-12',
			text: 'Hải đội dừng, kiểm tra tàu HA 91226 TS; ba trong số năm thuyền viên không có tên trong danh sách.',
		},
		{
			on: '2025-06-03',
			text: 'Ngày 1/6, tàu HA 91002 TS hoạt động gần đó vớt được 5 người; tàu BP 08-11-01 của Hải đội 2 cứu [3 người|sar.persons_rescued 2025-06-01].',
		},
	],
};
