/** Unit that a general noun ("lượt", "phương tiện", "lượt người") has under an indicator. */
const UNIT_UNDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	turn: {
		'fisheries.vessel_turns_checked': 'VESSEL_TURN',
		'port.ship_calls': 'VESSEL_TURN',
		'fisheries.vms_alerts': 'VESSEL_TURN',
		'fisheries.foreign_vessels_expelled': 'VESSEL_TURN',
		'propaganda.listeners': 'LISTENER_TURN',
		'gate.person_crossings': 'PERSON_TURN',
		'health.patients': 'PERSON_TURN',
		'gate.vehicle_crossings': 'VEHICLE_TURN',
		'patrol.troop_turns': 'TROOP_TURN',
		'patrol.militia_turns': 'MILITIA_TURN',
		'port.passenger_turns': 'PASSENGER_TURN',
		'port.crew_turns': 'SEAFARER_TURN',
		'fisheries.fisher_turns_checked': 'SEAFARER_TURN',
		'housing.troop_turns': 'TROOP_TURN',
	},
	person_turn: { 'propaganda.listeners': 'LISTENER_TURN' },
	student_turn: { 'propaganda.listeners': 'LISTENER_TURN' },
	attend_turn: { 'propaganda.listeners': 'LISTENER_TURN' },
	passenger_turn: {
		'port.passenger_turns': 'PASSENGER_TURN',
		'sar.persons_rescued': 'PERSON',
		'sar.deaths_missing': 'PERSON',
	},
	vehicle: {
		'port.ship_calls': 'VESSEL',
		'sar.vessels_rescued': 'VESSEL',
		'disaster.vessels_alerted': 'VESSEL',
		'fisheries.iuu_vessels': 'VESSEL',
		'fisheries.foreign_sea_violations': 'VESSEL',
		'fisheries.foreign_vessels_expelled': 'VESSEL',
		'fisheries.vms_alerts': 'VESSEL',
		'seized.vessels': 'VESSEL',
	},
	vehicle_turn: {
		'fisheries.vessel_turns_checked': 'VESSEL_TURN',
		'port.ship_calls': 'VESSEL_TURN',
		'disaster.vessels_alerted': 'VESSEL_TURN',
		'fisheries.vms_alerts': 'VESSEL_TURN',
		'fisheries.foreign_vessels_expelled': 'VESSEL_TURN',
		'sar.vessels_rescued': 'VESSEL_TURN',
	},
	inhabitant: { 'weapons.surrendered_guns': 'FIREARM', 'seized.guns': 'FIREARM' },
	pill: { 'seized.ammunition': 'AMMO' },
	packet: { 'seized.cigarettes': 'CIG_PACK' },
};

/** The unit code of a noun of that class under that indicator. */
export const unitUnder = (cls: string, unit: string, indicator: string): string =>
	UNIT_UNDER[cls]?.[indicator] ?? unit;
