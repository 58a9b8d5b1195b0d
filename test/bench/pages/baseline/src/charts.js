import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

export const make = (canvas, labels, sets, horizontal) =>
	new Chart(canvas, {
		type: 'bar',
		data: {
			labels,
			datasets: sets.map((set, i) => ({ ...set, backgroundColor: ['#236aa4', '#c2410c'][i] })),
		},
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			indexAxis: horizontal ? 'y' : 'x',
		},
	});
