// Bars and lines over the years; each with its table.
import '/lib/chart.js';
import { h } from './dom.js';
import { table } from './table.js';

const { Chart } = globalThis;

export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

// series: [{ label, values: [number or null], colour }]
export function chart(kind, labels, series, { label, stacked = false, percent = false, unit = 'papers' } = {}) {
  const canvas = h('canvas', { role: 'img', 'aria-label': `${label}. The same as a table below.` });
  const box = h('div', { class: 'chart' }, canvas);
  const ink = colour('ink-soft');
  const grid = colour('line');
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  const options = {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    plugins: { legend: { display: series.length > 1, labels: { color: ink, boxWidth: 12 } } },
    scales: {
      x: { stacked, ticks: { color: ink }, grid: { display: false } },
      y: { stacked, beginAtZero: true, grid: { color: grid },
        ticks: { color: ink, precision: percent ? undefined : 0, callback: (value) => (percent ? `${value} %` : value.toLocaleString('en')) } },
    },
  };
  const data = { labels, datasets: series.map((one) => ({ label: one.label, data: one.values, spanGaps: true,
    backgroundColor: one.colour, borderColor: one.colour, borderWidth: kind === 'line' ? 2 : 0, pointRadius: 3, maxBarThickness: 40 })) };
  // The canvas must hang in the page before it is drawn on.
  const watcher = new ResizeObserver(() => {
    if (canvas.isConnected && box.clientWidth) {
      watcher.disconnect();
      new Chart(canvas, { type: kind, data, options });
    }
  });
  watcher.observe(box);
  const rows = labels.map((name, index) => ({ name, values: series.map((one) => one.values[index]) }));
  const columns = [{ label: 'year', cell: (row) => row.name, sort: (row) => row.name },
    ...series.map((one, index) => ({ label: series.length > 1 ? one.label : unit, numeric: true,
      cell: (row) => (row.values[index] === null || row.values[index] === undefined ? '' : `${Number(row.values[index]).toLocaleString('en', { maximumFractionDigits: 2 })}${percent ? ' %' : ''}`),
      sort: (row) => row.values[index] ?? -1 }))];
  return h('div', {}, box, h('details', { class: 'astable' }, h('summary', {}, 'As a table'), table(rows, columns, { caption: label, filter: false })));
}

export const LINE_COLOURS = ['Method', 'Task', 'Dataset', 'Benchmark', 'Metric', 'extra-1', 'extra-2', 'extra-3'];

// All years from the first to the last, so that years without papers show as such.
export function everyYear(years) {
  const numbers = years.filter((year) => /^\d{4}$/.test(year)).map(Number);
  return numbers.length ? Array.from({ length: Math.max(...numbers) - Math.min(...numbers) + 1 }, (_, index) => String(Math.min(...numbers) + index)) : [];
}
