import type { ArticleLacks } from './article-lacks.ts';

/** One thing nobody has said of an article: what that means for its figures, and the field it is said in. */
export interface LackNotice {
	/** name of the form's field */
	name: 'issued' | 'issuerArea';
	head: string;
	means: string;
	/** the field of the same matter, where it stands under the notice already */
	box: string;
	label: string;
	button: string;
	/** what the field is filled with to begin with */
	value: string;
}

/** What is said over all figures of an article for want of its day and its province. */
export function lackNotices({ issued, area }: ArticleLacks): LackNotice[] {
	const notices: LackNotice[] = [];
	if (issued)
		notices.push({
			name: 'issued',
			head: 'Chưa rõ ngày đăng của bài.',
			means: issued.figures
				? `Chưa biết “năm nay”, “6 tháng đầu năm”, “cùng kỳ” là của năm nào, nên ${issued.figures} con số chưa có kỳ và chưa vào bảng, biểu đồ, báo cáo.`
				: 'Kỳ của các con số đã rõ nhờ bài ghi năm; ngày đăng còn cho biết số nào là sơ bộ, bản nào mới hơn.',
			box: 'Ngày đăng',
			label: 'Ngày đăng của bài',
			button: 'Ghi ngày đăng, đọc lại bài',
			value: '',
		});
	if (area)
		notices.push({
			name: 'issuerArea',
			head: 'Bài không ghi rõ là của tỉnh nào.',
			means: area.guess
				? `Máy tạm lấy ${area.guess} theo nơi bài kể; ${area.figures} con số còn nghi ngờ và chưa tính vào tổng.`
				: `${area.figures} con số chưa thuộc tỉnh nào và chưa vào bảng, biểu đồ, báo cáo.`,
			box: 'Địa bàn',
			label: 'Tỉnh, thành phố của bài',
			button: 'Ghi tỉnh, đọc lại bài',
			value: area.guess ?? '',
		});
	return notices;
}
