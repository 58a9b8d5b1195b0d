/** A phrase table: sentences with their figures marked ([12 vụ|drugs.cases]), read as of one day and area. */
export interface ConstructionGroup {
	/** publication day */
	issued: string | null;
	/** area of whoever issues the text */
	area: string | null;
	texts: readonly (string | DatedText)[];
}

/** A text of another publication day than its group's. */
export interface DatedText {
	on: string;
	text: string;
}
