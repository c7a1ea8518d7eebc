import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

interface Series {
  label: string;
  values: number[];
}

// jade, blue, amber, violet, red, green: told apart in both colour schemes
const COLOURS = ['#0f9b8e', '#3b7dd8', '#d08a1d', '#8b5cf6', '#d9534f', '#5a9e3d'];

/** Stacked bars. Labels and series are set once, before the element is attached. */
class BarChart extends HTMLElement {
  labels: string[] = [];
  series: Series[] = [];
  private chart: Chart | null = null;

  connectedCallback(): void {
    const canvas = document.createElement('canvas');
    this.replaceChildren(canvas);
    const { color: ink, fontFamily } = getComputedStyle(this);
    const line = `color-mix(in srgb, ${ink} 18%, transparent)`;
    const font = { family: fontFamily };
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart = new Chart(canvas, {
      type: 'bar',
      data: {
        labels: this.labels,
        datasets: this.series.map((one, i) => ({
          label: one.label,
          data: one.values,
          backgroundColor: COLOURS[i % COLOURS.length],
          maxBarThickness: 48,
        })),
      },
      options: {
        animation: still ? false : { duration: 150 },
        maintainAspectRatio: false,
        plugins: { legend: { display: this.series.length > 1, labels: { color: ink, font } } },
        scales: {
          x: { stacked: true, ticks: { color: ink, font }, grid: { display: false } },
          y: { stacked: true, beginAtZero: true, ticks: { color: ink, font }, grid: { color: line } },
        },
      },
    });
  }

  disconnectedCallback(): void {
    this.chart?.destroy();
    this.chart = null;
  }
}

customElements.define('bar-chart', BarChart);
