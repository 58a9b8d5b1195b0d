import type { ConstructionGroup } from './group.ts';

/** Rounds shot at a target are no pills and nothing seized. */
export const roundsAtTargetCases: ConstructionGroup = {
	issued: null,
	area: 'Hà Khê',
	texts: [
		{ on: '2024-12-20', text: 'Ba viên, ba phát trúng vòng 10.' },
		{ on: '2024-12-20', text: 'Chiến sĩ Lò Văn Tuấn bắn ba viên được 28 điểm, cả ba viên đều trúng vòng 9.' },
		{ on: '2024-12-20', text: 'Năm viên đạn, năm phát nổ giòn, báo bia 47 điểm.' },
		{ on: '2024-12-20', text: 'Anh siết cò, hai viên vào vòng 10, một viên vòng 8.' },
		{ on: '2024-12-20', text: 'Mười viên, mười phát nổ đanh gọn; báo bia: 93 điểm.' },
		{
			on: '2024-12-20',
			text: 'Ngày 18/12, Đồn Biên phòng Pa Khum bắt [1 đối tượng|drugs.suspects 2024-12-18], thu [200 viên ma túy|drugs.synthetic_pills 2024-12-18] tổng hợp và [3 viên đạn|seized.ammunition 2024-12-18].',
		},
		{
			on: '2024-12-20',
			text: 'Ngày 18/12, Đồn Biên phòng Pa Khum bắt [2 vụ|drugs.cases 2024-12-18] về ma túy, thu [1.200 viên|drugs.synthetic_pills 2024-12-18].',
		},
	],
};
