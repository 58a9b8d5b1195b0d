// The whole script of a page that is read: everything on it works by links and forms; this makes it quicker and more
// convenient. Pages on which a person works (an article, the intake) are run by Svelte besides.
import { stirCharts } from '../chart/stir.ts';
import { answerChoices } from './choices.ts';
import { answerKeys } from './keys.ts';
import { tellPrint } from './printed.ts';
import { keepTheme } from './theme.ts';
import { stayOnPage } from './visit.ts';

keepTheme();
answerKeys();
answerChoices();
tellPrint();
const charts = stirCharts();
// Svelte answers for pages it runs, and says itself when it is ready
if (document.documentElement.dataset.run === undefined) {
	stayOnPage({ before: charts.leave, after: charts.enter });
	// tells stories and other watchers that clicks are now answered here
	document.documentElement.dataset.ready = 'true';
}
