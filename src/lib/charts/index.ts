export { sceneToChartConfig, pointAt, type ChartTheme } from './chartjs.ts';
export { comparisonScenes } from './comparison-scene.ts';
export { sceneToCsv } from './csv.ts';
export { seriesScene, type SeriesSceneOptions } from './series-scene.ts';
export { PRINT_THEME, sceneToSvg } from './svg.ts';
export type { Bar, Category, Rect, Scene, ScenePoint, SceneSeries } from './scene.ts';
