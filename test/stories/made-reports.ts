/** A half-year's report of one province, with so many drug cases. */
export const report = (cases: number) => `BĐBP tỉnh Điện Biên sơ kết công tác 6 tháng
Ngày 26/6/2025
6 tháng đầu năm 2025, BĐBP tỉnh Điện Biên phát hiện, bắt giữ ${cases} vụ, ${cases + 3} đối tượng mua bán trái phép chất ma túy; tổ chức tuần tra 412 buổi.`;

/** A file as a browser is given it. */
export const file = (name: string, text: string | Buffer) => ({
	name,
	mimeType: 'text/plain',
	buffer: Buffer.from(text),
});
