// Home: one box to start from, and what is in this store.
import { ask, json, program, years } from '../js/api.js';
import { chart, colour, everyYear } from '../js/charts.js';
import { h, number, plural, put } from '../js/dom.js';
import { panel } from '../js/panel.js';
import { goTo, goToSearch, searchBox } from '../js/search.js';
import { bars, table } from '../js/table.js';
import { conceptLink, local, typeTag } from '../js/things.js';

export async function show(main) {
  const examples = h('p', { class: 'examples' });
  const rising = h('div', { class: 'grid' });
  const built = h('p', { class: 'note' });
  put(main, 
    h('div', { class: 'hero' },
      h('h1', {}, 'Which paper introduces, uses, evaluates on or compares with what?'),
      searchBox({ label: 'Search concepts and papers', placeholder: 'A method, dataset, benchmark, task, metric or paper',
        pick: goTo, submit: goToSearch, large: true }),
      examples),
    h('div', { class: 'grid' },
      panel('Papers by year', { query: 'papers-by-year', render: byYear, empty: 'There are no papers yet.' }),
      panel('Concepts by type', { query: 'concepts-by-type', render: types })),
    rising,
    h('div', { class: 'grid' },
      panel('Most connected methods', { query: 'most-connected-concepts', parameters: { type: 'Method', limit: 30 }, render: linked('neighbours', 'concepts beside it') }),
      panel('Most connected datasets', { query: 'most-connected-concepts', parameters: { type: 'Dataset', limit: 30 }, render: linked('neighbours', 'concepts beside it') })),
    h('div', { class: 'grid' }, quality(), panel('What made the facts', { query: 'extraction-runs', render: (rows) => h('div', {}, runs(rows), built) })));
  lastBuild(built);
  fillRising(rising);
  fillExamples(examples);
}

function byYear(rows) {
  const dated = rows.filter((row) => row.year !== 'unknown');
  const undated = rows.filter((row) => row.year === 'unknown').reduce((sum, row) => sum + row.papers, 0);
  const all = rows.reduce((sum, row) => sum + row.papers, 0);
  const shown = everyYear(dated.map((row) => row.year));
  return h('div', {}, h('p', { class: 'figure' }, h('strong', { 'data-figure': 'papers' }, number(all)), ' papers'),
    dated.length > 0 && chart('bar', shown, [{ label: 'papers', values: shown.map((year) => dated.find((row) => row.year === year)?.papers ?? 0), colour: colour('accent') }], { label: 'Papers by year' }),
    undated > 0 && h('p', { class: 'note' }, `${plural(undated, 'paper')} without a year.`));
}

function types(rows) {
  const all = rows.reduce((sum, row) => sum + row.concepts, 0);
  return h('div', {}, h('p', { class: 'figure' }, h('strong', { 'data-figure': 'concepts' }, number(all)), ' concepts'),
    bars(rows.map((row) => ({ label: h('a', { href: `/map?type=${local(row.type)}` }, typeTag(row.type)), value: row.concepts })), { unit: 'concepts' }));
}

export function linked(value = 'papers', unit = 'papers') {
  return (rows) => bars(rows.map((row) => ({ label: conceptLink(row.concept, row.name, row.type), value: row[value] })), { unit });
}

// The latest year may have only begun; it is still what is new.
async function fillRising(place) {
  const year = (await years()).at(-1);
  if (!year) {
    put(place, h('p', { class: 'note' }, 'No paper has a date, so nothing can be said of what is new or rising.'));
    return;
  }
  put(place, 
    panel(`New in ${year}`, { query: 'new-concepts', parameters: { year }, render: linked(), empty: `No concept that several papers share is new in ${year}.` }),
    panel(`Rising in ${year}`, { query: 'rising-concepts', parameters: { year, limit: 20 }, render: linked('gain', 'papers more than in the year before'), note: 'Papers more than in the year before.', empty: 'Nothing rose.' }));
}

async function fillExamples(place) {
  const { rows } = await ask('most-connected-concepts', { limit: 5 }).catch(() => ({ rows: [] }));
  if (rows.length) {
    put(place, 'Start from ', ...rows.flatMap((row, index) => [index ? ', ' : '', conceptLink(row.concept, row.name, row.type)]),
      ', from the ', h('a', { href: '/map' }, 'map'), ', or see ', h('a', { href: '/leaderboard' }, 'which numbers are reported'), '.');
  }
}

export function quality() {
  const place = h('div', { class: 'body' });
  program().then(({ quality: figures }) => put(place, 
    table(figures, [
      { label: 'measure', cell: (row) => h('span', { title: row.definition }, row.name), sort: (row) => row.name },
      { label: 'value', numeric: true, cell: (row) => row.value.toFixed(3), sort: (row) => row.value },
    ], { caption: 'On development papers that the extractor had not seen', filter: false }),
    h('p', { class: 'note' }, 'Trust a statement after a look at its sentence.')));
  return h('section', { class: 'panel', 'aria-label': 'How well the extractor does' },
    h('div', { class: 'head' }, h('h2', {}, 'How well the extractor does')), place);
}

export function runs(rows) {
  return table(rows, [
    { label: 'version', cell: (row) => row.version },
    { label: 'models', cell: (row) => h('code', { title: row.models }, row.models.slice(0, 12)) },
    { label: 'papers', numeric: true, cell: (row) => number(row.papers) },
  ], { filter: false });
}

// The graph has no clock; the store remembers when it last changed.
async function lastBuild(place) {
  const { changed } = await json('/api/store').catch(() => ({}));
  if (changed) {
    put(place, 'The store last changed on ', h('time', { datetime: changed }, new Date(changed).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' })), '.');
  }
}
