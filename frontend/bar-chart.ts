import { BarController, BarElement, CategoryScale, Chart, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip);

interface Series {
  label: string;
  values: (number | null)[];
}

// jade, blue, amber, violet, red, green: told apart in both colour schemes
const COLOURS = ['#0f9b8e', '#3b7dd8', '#d08a1d', '#8b5cf6', '#d9534f', '#5a9e3d'];

/** Stacked bars, or lines. Labels and series are set once, before the element is attached. */
class BarChart extends HTMLElement {
  labels: string[] = [];
  series: Series[] = [];
  lines = false;
  private chart: Chart | null = null;
  /** The colours of the page may come after the chart, or change under it. */
  private readonly theme = new MutationObserver(() => this.draw());

  connectedCallback(): void {
    this.theme.observe(document.documentElement, { attributeFilter: ['theme'] });
    this.draw();
  }

  private draw(): void {
    this.chart?.destroy();
    const canvas = document.createElement('canvas');
    this.replaceChildren(canvas);
    const { color: ink, fontFamily } = getComputedStyle(this);
    const line = `color-mix(in srgb, ${ink} 18%, transparent)`;
    const font = { family: fontFamily };
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart = new Chart(canvas, {
      type: this.lines ? 'line' : 'bar',
      data: {
        labels: this.labels,
        datasets: this.series.map((one, i) => ({
          label: one.label,
          data: one.values,
          backgroundColor: COLOURS[i % COLOURS.length],
          ...(this.lines ? { borderColor: COLOURS[i % COLOURS.length], spanGaps: true } : { maxBarThickness: 48 }),
        })),
      },
      options: {
        animation: still ? false : { duration: 150 },
        maintainAspectRatio: false,
        plugins: { legend: { display: this.series.length > 1 || this.lines, labels: { color: ink, font } } },
        scales: {
          x: { stacked: !this.lines, ticks: { color: ink, font }, grid: { display: false } },
          y: { stacked: !this.lines, beginAtZero: !this.lines, ticks: { color: ink, font }, grid: { color: line } },
        },
      },
    });
  }

  disconnectedCallback(): void {
    this.theme.disconnect();
    this.chart?.destroy();
    this.chart = null;
  }
}

customElements.define('bar-chart', BarChart);
