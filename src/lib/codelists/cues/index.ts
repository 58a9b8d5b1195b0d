import actors from './actors.json' with { type: 'json' };
import asides from './asides.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import otherCounts from './other-counts.json' with { type: 'json' };
import partners from './partners.json' with { type: 'json' };
import plans from './plans.json' with { type: 'json' };
import shares from './shares.json' with { type: 'json' };
import stocks from './stocks.json' with { type: 'json' };
import times from './times.json' with { type: 'json' };

/** Small words that turn a figure, by what they do to it, in the order in which they are looked for. */
export const cues = {
	...plans,
	...events,
	...shares,
	...actors,
	...partners,
	...times,
	...stocks,
	...asides,
	...otherCounts,
};
