import type { ConstructionGroup } from './group.ts';

/** What is done in a drive that another agency leads, by forces nobody names, is no deed of ours. */
export const drivesOfOthersCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{
			on: '2025-06-20',
			text: 'Trong chiến dịch do Công an tỉnh chủ công, các lực lượng đã bắt 8 đối tượng, thu 15 kg ma túy đá.',
		},
		{
			on: '2025-06-20',
			text: 'Đợt truy quét do Công an tỉnh làm nòng cốt đã bắt giữ 13 đối tượng, thu 7 kg ma túy tổng hợp.',
		},
		{
			on: '2025-06-20',
			text: 'Đợt kiểm tra do Chi cục Thủy sản chủ trì đã phát hiện 11 tàu vi phạm.',
		},
		{
			on: '2025-06-20',
			text: 'Trong chuyên án do Bộ Công an chỉ đạo, ngày 12/6, lực lượng chức năng bắt 9 đối tượng, thu 40 bánh heroin.',
		},
		{ on: '2025-06-20', text: 'Đợt ra quân do Cảnh sát biển chủ trì, thu 30.000 lít dầu.' },
		{
			on: '2025-06-20',
			text: 'Ngày 12/6, trong chuyên án do Công an tỉnh chủ trì, Đồn Biên phòng Nậm Pha phối hợp bắt [4 đối tượng|drugs.suspects 2025-06-12 JOINT], thu [40 bánh heroin|drugs.heroin_bricks 2025-06-12].',
		},
		{
			on: '2025-06-20',
			text: 'Tháng 5/2025, tham gia chiến dịch do Công an tỉnh chủ trì, đồn đã bắt [5 đối tượng|drugs.suspects 2025-05 JOINT] về ma túy.',
		},
		{
			on: '2025-06-20',
			text: 'Ngày 12/6, trong chiến dịch do BĐBP tỉnh chủ trì, các lực lượng đã bắt [7 đối tượng|drugs.suspects 2025-06-12 LEAD], thu [16 kg|drugs.meth 2025-06-12] ma túy đá.',
		},
		{
			on: '2025-06-20',
			text: 'Hưởng ứng đợt ra quân do Bộ Công an phát động, tháng 5/2025 vận động nhân dân giao nộp [30 khẩu súng|weapons.surrendered_guns 2025-05].',
		},
	],
};
