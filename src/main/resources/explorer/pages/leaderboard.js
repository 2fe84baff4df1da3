// Leaderboard: the numbers that abstracts report on a benchmark, in one metric.
import { ask } from '../js/api.js';
import { h, number, put } from '../js/dom.js';
import { panel } from '../js/panel.js';
import { searchBox } from '../js/search.js';
import { table } from '../js/table.js';
import { conceptLink, fullIri, paperLink, sentence, shortIri } from '../js/things.js';

const KINDS = { absolute: 'Values as they are reported', improvement: 'Improvements over something else', speedup: 'Speed-ups' };

export async function show(main, given) {
  const benchmark = given.get('benchmark');
  const metric = given.get('metric');
  document.title = 'Leaderboard – SciLoom';
  const note = 'Numbers are what abstracts say of themselves, under conditions that may differ. Percent, fractions and improvements are kept apart.';
  if (!benchmark) {
    put(main, h('h1', {}, 'Leaderboard'), h('p', { class: 'note' }, note), chooser(),
      panel('Benchmarks and datasets with numbers', { query: 'boards', parameters: { limit: 100 }, wide: true, empty: 'No abstract reports a number on a benchmark and in a metric.', render: (rows) => table(rows, [
        { label: 'on', cell: (row) => h('a', { href: address(row.benchmark, row.metric) }, row.name), sort: (row) => row.name },
        { label: 'metric', cell: (row) => row.metricName || 'not named', sort: (row) => row.metricName },
        { label: 'numbers', numeric: true, cell: (row) => number(row.results), sort: (row) => row.results },
        { label: 'papers', numeric: true, cell: (row) => number(row.papers), sort: (row) => row.papers },
      ]) }));
    return;
  }
  const concept = fullIri(benchmark);
  const place = h('div', {});
  put(main, h('h1', {}, 'Leaderboard'), h('p', { class: 'note' }, note), chooser(), place);
  const [on, by] = await Promise.all([name(concept), metric ? name(fullIri(metric)) : null]);
  put(main.firstChild, 'Leaderboard: ', conceptLink(concept, on), by && ', ', by);
  document.title = `${on} – SciLoom`;
  put(place, metric && h('p', {}, h('a', { href: address(concept) }, 'All metrics')),
    panel('Reported numbers', { query: 'board', parameters: { benchmark: concept, metric: metric && fullIri(metric) }, wide: true, render: groups(concept),
      empty: 'No abstract reports a number on it that was understood.' }));
}

async function name(iri) {
  return (await ask('concept-summary', { concept: iri }).catch(() => ({ rows: [] }))).rows[0]?.name ?? iri;
}

function address(benchmark, metric) {
  const search = new URLSearchParams({ benchmark: shortIri(benchmark) });
  if (metric) {
    search.set('metric', shortIri(metric));
  }
  return `/leaderboard?${search}`;
}

function chooser() {
  return searchBox({ label: 'Benchmark or dataset', placeholder: 'A benchmark or dataset', kinds: ['Benchmark', 'Dataset'], pick: (row) => { location.href = address(row.iri); } });
}

// One table for each metric, kind and unit.
function groups(benchmark) {
  return (rows) => {
    const tables = new Map();
    for (const row of rows) {
      const unit = row.unit ?? scale(row.value);
      const key = [row.metricName ?? 'no metric named', row.kind, unit].join('\n');
      tables.set(key, [...(tables.get(key) ?? []), row]);
    }
    const ordered = [...tables].sort(([one, first], [other, second]) => Number(one.includes('\nabsolute\n') ? 0 : 1) - Number(other.includes('\nabsolute\n') ? 0 : 1) || second.length - first.length);
    return h('div', {}, ordered.map(([key, members]) => {
      const [metricName, kind, unit] = key.split('\n');
      const { metric } = members[0];
      const direction = members.find((row) => row.direction)?.direction;
      const sign = direction === 'lower' && kind === 'absolute' ? 1 : -1;
      members.sort((one, other) => sign * (one.value - other.value));
      return h('section', { class: 'group' }, h('h3', {}, metric ? h('a', { href: address(benchmark, metric) }, metricName) : metricName, unit && ` (${unit})`, ` · ${KINDS[kind] ?? kind}`, h('span', { class: 'note' }, direction && kind === 'absolute' ? ` · ${direction} is better` : ' · sorted by value')),
        table(members, columns(kind), { caption: `${metricName}, ${unit || 'no unit'}, ${kind}`, filter: members.length > 12 }));
    }));
  };
}

// A number without a unit that is at most 1 may be a fraction, and must not stand beside percent.
function scale(value) {
  return Math.abs(value) <= 1 ? 'no unit, up to 1' : 'no unit';
}

function columns() {
  return [
    { label: 'method', cell: (row) => (row.method ? conceptLink(row.method, row.methodName ?? 'method') : row.methodName ?? 'not named'), sort: (row) => row.methodName ?? '' },
    { label: 'value', numeric: true, cell: (row) => row.valueText, sort: (row) => row.value },
    { label: 'sentence', cell: (row) => sentence(row.sentence, row.valueText) },
    { label: 'paper', cell: (row) => paperLink(row.paper, row.title), sort: (row) => row.title },
    { label: 'date', cell: (row) => h('span', { class: 'date' }, row.date || 'no date'), sort: (row) => row.date },
  ];
}
