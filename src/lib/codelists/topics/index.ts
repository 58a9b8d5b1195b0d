import crimes from './crimes.json' with { type: 'json' };
import disasters from './disasters.json' with { type: 'json' };
import finesAndDrugs from './fines-and-drugs.json' with { type: 'json' };
import fishing from './fishing.json' with { type: 'json' };
import gates from './gates.json' with { type: 'json' };
import goods from './goods.json' with { type: 'json' };
import homes from './homes.json' with { type: 'json' };
import livelihood from './livelihood.json' with { type: 'json' };
import patrols from './patrols.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import ports from './ports.json' with { type: 'json' };
import rescue from './rescue.json' with { type: 'json' };
import shelter from './shelter.json' with { type: 'json' };
import smuggling from './smuggling.json' with { type: 'json' };
import talks from './talks.json' with { type: 'json' };
import works from './works.json' with { type: 'json' };

/** What a stretch of words may be about, the rows of a field in a file; where two rows say one phrase, the earlier comes first. */
export const topics = [
	...patrols,
	...gates,
	...crimes,
	...finesAndDrugs,
	...smuggling,
	...goods,
	...ports,
	...fishing,
	...rescue,
	...disasters,
	...shelter,
	...talks,
	...homes,
	...works,
	...livelihood,
	...people,
];
