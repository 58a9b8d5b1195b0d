import { measureOf } from '../../../indicator/resolve.ts';
import { lastBefore } from '../../../text/within.ts';
import { figureAt, wordAt } from '../../page/sentence.ts';
import { isGrouped, type Told } from '../corrections/correction.ts';
import { seizedHere } from '../goods.ts';
import { implied } from '../indicator-reading.ts';
import type { Way } from '../ways.ts';

/** The noun right behind "số": "số hộ: 688", "số người tham gia là 2.310". */
const isCountOf =
	(...words: string[]) =>
	({ s, q }: Told): boolean => {
		const from = lastBefore(s.breaks, q.from - 1) ?? s.from;
		for (let k = from; k < q.from - 1; k += 1)
			if (wordAt(s, k) === 'số' && words.includes(wordAt(s, k + 1))) return true;
		return false;
	};

const TAUGHT_REACH = 8;

/** ", về chính trị 86%", "; điều lệnh đạt 90%": another subject of the same test. */
function isTaught({ s, q }: Told): boolean {
	const from = lastBefore(s.breaks, q.from);
	if (from === undefined || q.from - from > TAUGHT_REACH) return false;
	for (let k = from; k < q.from; k += 1)
		if (/^(trị|sự|lệnh|thuật|bắn|súng|lực|học|nghiệp)$/.test(wordAt(s, k))) return true;
	return false;
}

/** "… với 14.560 lao động": right behind one of the words, the figure before it told last. */
const isBehindLast =
	(words: string) =>
	({ s, i, q, memory }: Told): boolean =>
		words.split(' ').includes(wordAt(s, q.from - 1)) && memory.inSentence(s).at(-1)?.q === figureAt(s, i - 1);
const isWithLast = isBehindLast('với cùng');

/** A figure that goes with the one told last in its sentence, whatever stands between. */
interface Companion {
	/** indicator told last */
	told: string;
	/** classes of the noun beside it */
	of: readonly string[];
	/** what else holds of it */
	where?: (f: Told) => boolean;
	/** its own indicator */
	is: string;
}

const TEAM_TIE = /^(với|và|cùng|gồm|\/|,)$/;

/** "với", "/" or "," ties the crews to the boats told right before them, or to the teams. */
function isTiedToTeams({ s, i, q }: Told): boolean {
	const before = figureAt(s, i - 1);
	if (!before || q.from - before.to !== 1 || !TEAM_TIE.test(wordAt(s, q.from - 1))) return false;
	if (/^(vessel|vehicle)$/.test(before.cls)) return true;
	return before.cls === 'group' && wordAt(s, q.from - 1) !== ',';
}

const COMPANIONS: readonly Companion[] = [
	{ told: 'port.ship_calls', of: ['passenger_turn'], is: 'port.passenger_turns' },
	// "41.200 lượt phương tiện xuất nhập cảnh, 186.000 lượt người, 1,2 triệu tấn hàng hóa"
	{ told: 'gate.vehicle_crossings', of: ['person_turn', 'passenger_turn'], is: 'gate.person_crossings' },
	{ told: 'gate.person_crossings', of: ['vehicle_turn'], is: 'gate.vehicle_crossings' },
	// "con số này là 48 vụ với 203 người và 36 phương tiện"
	{
		told: 'sar.persons_rescued',
		of: ['vehicle', 'vessel'],
		where: isGrouped,
		is: 'sar.vessels_rescued',
	},
	// "tỷ lệ khá, giỏi về quân sự 84,2%, về chính trị 86%"
	{
		told: 'force.training_good_rate',
		of: ['percent'],
		where: isTaught,
		is: 'force.training_good_rate',
	},
	// "kiểm soát 3.120 phương tiện nghề cá ra vào cửa lạch với 14.560 lao động"
	{
		told: 'fisheries.vessel_turns_checked',
		of: ['person', 'seafarer', 'person_turn', 'seafarer_turn'],
		where: isWithLast,
		is: 'fisheries.fisher_turns_checked',
	},
	{
		told: 'port.ship_calls',
		of: ['seafarer', 'seafarer_turn'],
		where: isWithLast,
		is: 'port.crew_turns',
	},
	// "số tiền phạt là 1,12 tỷ đồng từ 86 trường hợp", "thu phạt 640 triệu đồng của 51 chủ tàu"
	{
		told: 'penalty.fines',
		of: ['instance', 'person', 'individual'],
		where: isBehindLast('từ với của'),
		is: 'penalty.persons',
	},
	{ told: 'penalty.fines', of: ['case', 'decision'], where: isBehindLast('từ với của'), is: 'penalty.cases' },
	// "số tàu thuyền kêu gọi tránh bão: 3.120; số lao động: 16.800"
	{
		told: 'disaster.vessels_alerted',
		of: ['person', 'seafarer', 'bare'],
		where: isCountOf('lao', 'người', 'thuyền', 'ngư'),
		is: 'disaster.fishers_alerted',
	},
	{
		told: 'grassroots.selfmgmt_groups',
		of: ['person', 'bare'],
		where: isCountOf('người'),
		is: 'grassroots.selfmgmt_members',
	},
	// "96 tổ tàu thuyền an toàn, 820 tàu với 5.400 ngư dân tham gia", "23 tổ với 201 phương tiện và 731 thuyền viên"
	{
		told: 'grassroots.selfmgmt_groups',
		of: ['person', 'seafarer', 'individual'],
		where: (f) => /^(tham|gia)$/.test(wordAt(f.s, f.q.to)) || isTiedToTeams(f),
		is: 'grassroots.selfmgmt_members',
	},
	{
		told: 'grassroots.party_members_households',
		of: ['household'],
		where: isCountOf('hộ'),
		is: 'grassroots.households_assigned',
	},
];

/** Classes of what goes with a figure told before. */
export const COMPANION_CLASSES: readonly string[] = [...new Set(COMPANIONS.flatMap(({ of }) => of))];

/** By the table of companions: what goes with the figure told last in the sentence. */
export const companion: Way = (f) => {
	const told = f.memory.inSentence(f.s).at(-1);
	const found =
		told &&
		COMPANIONS.find((c) => c.told === told.indicator && c.of.includes(f.q.cls) && (c.where?.(f) ?? true));
	return found ? implied(found.is, told.topic, 'pair:told') : null;
};

/** "212 buổi tuyên truyền …, 9.400 lượt người": who listened. */
export const listeners: Way = ({ s, memory }) =>
	memory.inSentence(s).at(-1)?.indicator === 'propaganda.sessions'
		? implied('propaganda.listeners', 'PROPAGANDA', 'carried:propaganda')
		: null;

/** "Tàu khách trở lại với 46 chuyến": calls of ships, told by their trips. */
export const shipTrips: Way = ({ s, q }) => {
	if (q.unit !== 'TRIP') return null;
	const from = lastBefore(s.breaks, q.from) ?? s.from - 1;
	for (let k = from + 1; k < q.from; k += 1)
		if (/^tàu (khách|hàng|biển|du|container)$/.test(`${wordAt(s, k)} ${wordAt(s, k + 1)}`))
			return implied('port.ship_calls', 'PORT', 'noun:ship');
	return null;
};

/** A figure of that class stands in the same row. */
const inRowWith = ({ s, i }: Told, cls: string | undefined): boolean =>
	s.quantities.some((o, k) => o.cls === cls && s.groups[k] === s.groups[i]);

/** "412 suất quà, 16 con bò, 9 căn nhà": animals in a row of what was given. */
export const givenStock: Way = (f) =>
	!f.memory.seizing() && inRowWith(f, 'gift') && !inRowWith(f, 'mass')
		? implied('livelihood.livestock', 'LIVESTOCK', 'doubt:article')
		: null;

/** "1.240 lượt cán bộ, chiến sĩ, 860 ngày công": hands lent, beside the days they worked. */
export const handsLent: Way = (f) =>
	implied(inRowWith(f, 'workday') ? 'civic.troop_turns' : 'other', null, 'unit:noun');

/** "41 căn nhà, 12.300 ngày công, 26 phòng học": rooms in a row of what was built. */
export const builtRooms: Way = (f) => {
	const before = figureAt(f.s, f.i - 1)?.cls;
	return /^(house|work|workday)$/.test(before ?? '') && inRowWith(f, before)
		? implied('schools.sites', 'BUILD', 'doubt:house')
		: null;
};

/** "600 suất quà, 4 căn nhà với tổng số tiền …": houses in a row of what was given. */
export const givenHouses: Way = (f) =>
	inRowWith(f, 'gift') ? implied('housing.houses_built', 'HOUSE', 'doubt:house') : null;

/** What was seized with the rest of what the paragraph tells. */
export const seizedWithOthers: Way = ({ s, i, q, memory }) => {
	const indicator = seizedHere(s, i, memory) ? measureOf('SEIZE', q.cls) : null;
	return indicator ? implied(indicator, 'SEIZE', 'topic:paragraph:SEIZE') : null;
};
