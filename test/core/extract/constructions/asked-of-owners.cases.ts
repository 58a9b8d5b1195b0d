import type { ConstructionGroup } from './group.ts';

/** Owners and skippers are asked to mend something, and we fine: done, where an order to posts is not. */
export const askedOfOwnersCases: ConstructionGroup = {
	issued: '2025-08-01',
	area: 'Hải An',
	texts: [
		'Tháng 7, đồn đã gọi điện yêu cầu các chủ tàu khắc phục, xử phạt [6 trường hợp|penalty.persons 2025-07], số tiền [180 triệu đồng|penalty.fines 2025-07].',
		'Trong tháng 7, đồn yêu cầu thuyền trưởng ký cam kết, lập biên bản, xử phạt [4 trường hợp|penalty.persons 2025-07] vi phạm.',
		'Tháng 7, tổ công tác yêu cầu lái xe mở thùng hàng, bắt [2 vụ|drugs.cases 2025-07] ma túy.',
		'Bộ Chỉ huy yêu cầu các đồn tăng cường tuần tra, xử phạt nghiêm, tổ chức [20 buổi|propaganda.sessions target 2025-08] tuyên truyền trong tháng 8.',
	],
};
