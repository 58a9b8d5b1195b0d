import type { ConstructionGroup } from './group.ts';

/** Boats told by their numbers and what they were caught at, boats that only helped or were put on the register, offences in brackets. */
export const boatsCaughtCases: ConstructionGroup = {
	issued: '2025-02-10',
	area: 'Hải An',
	texts: [
		// told one by one, with their breach behind
		'Ngày 8/2, tổ công tác kiểm tra [2 phương tiện tàu cá|fisheries.iuu_vessels] mang số hiệu HA 90215 TS, HA 90611 TS đang khai thác sai vùng.',
		'Trong tuần tra chống khai thác IUU, hải đội tiếp tục phát hiện [2 tàu cá|fisheries.iuu_vessels]: HA 91044 TS và HA 91310 TS không mang giấy phép khai thác thủy sản.',
		'Hải đội bắt quả tang [3 phương tiện|fisheries.iuu_vessels] mang số hiệu HA 90077 TS do Lê Tư làm thuyền trưởng và HA 90078 TS, HA 90079 TS do Lê Năm làm chủ đang sử dụng kích điện để đánh bắt.',
		'Đồn phát hiện [4 tàu cá|fisheries.iuu_vessels] biển kiểm soát HA 92001 TS, HA 92002 TS, HA 92003 TS, HA 92004 TS hoạt động giã cào trái phép.',
		'Ngày 8/2, đồn bắt [2 tàu|seized.vessels] mang số hiệu HA 90215 TS, HA 90611 TS vận chuyển trái phép [60.000 lít dầu DO|seized.fuel].',
		'Quý I, đồn kiểm tra [412 tàu cá|fisheries.vessel_turns_checked] ra vào cửa lạch.',
		// offences of fishing, each with its cases in brackets
		'Tháng 1, đồn phát hiện [32 vụ|fisheries.iuu_cases] vi phạm về khai thác thủy sản, chủ yếu: tàu cá hoạt động không đăng ký ([14 vụ|fisheries.iuu_cases]), không có bằng thuyền trưởng ([11 vụ|fisheries.iuu_cases]), không ghi nhật ký khai thác ([7 vụ|fisheries.iuu_cases]).',
		'Các lỗi bị xử lý: tàu cá hoạt động không đăng ký ([9 vụ|fisheries.iuu_cases]); không có giấy phép khai thác ([5 vụ|fisheries.iuu_cases]).',
		'Đồn xử lý [6 vụ|fisheries.iuu_cases] thuyền trưởng không có chứng chỉ, [4 vụ|fisheries.iuu_cases] tàu cá hoạt động không có giấy phép.',
		'Đồn xử lý [6 vụ|drugs.cases] ma túy, [4 vụ|weapons.cases] tàng trữ pháo.',
		// boats that helped us save, the crew of a boat in distress
		'Ngày 8/2, đồn phối hợp với một tàu cá của ngư dân cứu vớt [6 người|sar.persons_rescued].',
		'Trạm phối hợp cùng 3 tàu cá đưa [5 thuyền viên|sar.persons_rescued] vào bờ an toàn.',
		'Ngày 8/2, hải đội cứu [1 tàu cá|sar.vessels_rescued] cùng [6 thuyền viên|sar.persons_rescued].',
		'Ngày 8/2, tàu do anh Dũng làm thuyền trưởng cùng với 4 thuyền viên khác đang thả lưới thì bị chìm; đồn đưa [5 ngư dân|sar.persons_rescued] lên bờ.',
		// put on the register
		'Năm 2024, tỉnh đã đăng ký cho 1.460 tàu cá “3 không”.',
		'Đồn đã đăng ký, kiểm chứng cho [1.460 lượt tàu cá|fisheries.vessel_turns_checked].',
		// seas and bays are no provinces
		{
			on: '2025-02-10',
			text: 'Ngày 8/2, BĐBP tỉnh Hải An xử phạt [6 tàu cá|fisheries.iuu_vessels @Hải_An] khai thác sai vùng trên vịnh Hải Lĩnh.',
		},
		// one gun of a make, in a list
		'Đồn thu [3 bánh heroin|drugs.heroin_bricks], [một khẩu súng|seized.guns] CKC, [một khẩu súng kíp|seized.guns] và nhiều tang vật.',
		'Thu [2 kg ma túy đá|drugs.meth], [một khẩu súng|seized.guns] AK và nhiều tang vật khác.',
		// what the goods lay in, where a deed was done
		'Thu giữ [32 cá thể|seized.goods_items] cầy vòi, được nhốt bên trong 5 bao tải.',
		'Giải cứu [4 nạn nhân|trafficking.victims_rescued] bị lừa bán tại 3 công ty ở nước ngoài.',
		'Xử lý [14 vụ|crime.cases] với [16 cá nhân|crime.suspects], [3 công ty|crime.organizations] vi phạm pháp luật.',
	],
};
