import type { ConstructionGroup } from './group.ts';

/** In an account of the whole force a unit that belongs to no province turns back from the province told before it. */
export const unitsOfNoProvinceCases: ConstructionGroup = {
	issued: null,
	area: null,
	texts: [
		{
			on: '2021-07-20',
			text: 'Trong 6 tháng đầu năm 2021, lực lượng BĐBP cả nước bắt giữ [343 vụ|drugs.cases 2021-S1 @Cả_nước] với [418 đối tượng|drugs.suspects 2021-S1 @Cả_nước] về ma túy. Điển hình là chuyên án do BĐBP Sơn Hà đấu tranh thành công, bắt giữ [1 đối tượng|drugs.suspects 2021-S1 @Sơn_Hà], thu giữ [12.000 viên ma túy|drugs.synthetic_pills 2021-S1 @Sơn_Hà] tổng hợp; chuyên án do Đoàn Đặc nhiệm phòng, chống ma túy và tội phạm miền Nam chủ công bắt [4 đối tượng|drugs.suspects 2021-S1 @Cả_nước], thu giữ [30 kg|drugs.synthetic_mass 2021-S1 @Cả_nước] ma túy tổng hợp.',
		},
		{
			on: '2021-07-20',
			text: '6 tháng đầu năm 2021, toàn lực lượng BĐBP bắt giữ [343 vụ|drugs.cases 2021-S1 @Cả_nước] với [418 đối tượng|drugs.suspects 2021-S1 @Cả_nước] về ma túy. Nổi bật: BĐBP Sơn Hà bắt [2 đối tượng|drugs.suspects 2021-S1 @Sơn_Hà], thu giữ [12.000 viên ma túy|drugs.synthetic_pills 2021-S1 @Sơn_Hà] tổng hợp; Cục Phòng, chống ma túy và tội phạm bắt [4 đối tượng|drugs.suspects 2021-S1 @Cả_nước], thu giữ [30 kg|drugs.meth 2021-S1 @Cả_nước] ma túy đá; Đoàn Đặc nhiệm miền Trung bắt [3 đối tượng|drugs.suspects 2021-S1 @Cả_nước], thu [8 bánh heroin|drugs.heroin_bricks 2021-S1 @Cả_nước].',
		},
		{
			on: '2021-07-20',
			text: '6 tháng đầu năm 2021, toàn lực lượng BĐBP bắt giữ [343 vụ|drugs.cases 2021-S1 @Cả_nước] với [418 đối tượng|drugs.suspects 2021-S1 @Cả_nước] về ma túy. Tiêu biểu: chuyên án do BĐBP tỉnh Sơn Hà chủ trì, bắt [2 đối tượng|drugs.suspects 2021-S1 LEAD @Sơn_Hà], thu giữ [12.000 viên ma túy|drugs.synthetic_pills 2021-S1 @Sơn_Hà] tổng hợp; chuyên án do Bộ Tư lệnh BĐBP trực tiếp chỉ đạo, bắt [5 đối tượng|drugs.suspects 2021-S1 @Cả_nước], thu [30 kg|drugs.other_mass 2021-S1 @Cả_nước] ketamine.',
		},
		{
			on: '2025-01-10',
			text: 'Năm 2024, lực lượng BĐBP cả nước bắt [2.120 vụ|crime.cases 2024 @Cả_nước] với [2.800 đối tượng|crime.suspects 2024 @Cả_nước]. BĐBP Hải An bắt [34 vụ|crime.cases 2024 @Hải_An]. Cùng với đó, Hải đoàn Biên phòng 28 bắt [6 tàu|seized.vessels 2024 @Cả_nước] chở [320.000 lít|seized.fuel 2024 @Cả_nước] dầu DO.',
		},
		{
			on: '2025-01-10',
			text: 'Toàn lực lượng năm 2024 dựng [1.320 căn nhà|housing.houses_built 2024 @Cả_nước]. BĐBP Sơn Hà dựng [82 căn|housing.houses_built 2024 @Sơn_Hà]; Cục Hậu cần dựng [5 căn|housing.houses_built 2024 @Cả_nước]; BĐBP Hải An dựng [71 căn|housing.houses_built 2024 @Hải_An].',
		},
		{
			on: '2025-01-10',
			text: 'Toàn lực lượng năm 2024 bắt [1.320 vụ|drugs.cases 2024 @Cả_nước] về ma túy. BĐBP Sơn Hà phối hợp với Công an tỉnh, Hải quan, Đoàn Đặc nhiệm miền Bắc bắt [12 vụ|drugs.cases 2024 JOINT @Sơn_Hà].',
		},
		{
			on: '2025-01-10',
			text: 'Năm 2024, BĐBP Sơn Hà bắt [98 vụ|drugs.cases 2024 @Sơn_Hà] về ma túy. Tháng 5, Đoàn Đặc nhiệm miền Bắc phối hợp với BĐBP Sơn Hà bắt [4 đối tượng|drugs.suspects 2024-05 JOINT @Sơn_Hà], thu [20 bánh heroin|drugs.heroin_bricks 2024-05 @Sơn_Hà].',
		},
	],
};
