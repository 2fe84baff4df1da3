// Trends: concepts over the years, as counts and as a share of the papers of each year.
import { added, changed, without } from '../js/address.js';
import { ask, years } from '../js/api.js';
import { LINE_COLOURS, chart, colour, everyYear } from '../js/charts.js';
import { h, plural, put } from '../js/dom.js';
import { failed, loading, panel } from '../js/panel.js';
import { searchBox } from '../js/search.js';
import { bars } from '../js/table.js';
import { TYPES, conceptLink, fullIri, shortIri } from '../js/things.js';

const MOST = 8;

export async function show(main, given) {
  const chosen = given.getAll('c').slice(0, MOST);
  const share = given.get('as') === 'share';
  document.title = 'Trends – SciLoom';
  const body = h('div', { 'aria-live': 'polite' });
  const year = h('div', {});
  put(main, h('h1', {}, 'Trends'),
    chosen.length < MOST && searchBox({ label: 'Add a concept', placeholder: 'Add a concept, eight at most', kinds: TYPES, pick: (row) => { location.search = added(given, 'c', shortIri(row.iri)); } }), body, year);
  fillYear(year, given);
  if (!chosen.length) {
    put(body, h('p', { class: 'empty' }, 'Add a concept, or start from one that rises or falls below.'));
    return;
  }
  put(body, loading());
  try {
    const [all, ...each] = await Promise.all([ask('papers-by-year'), ...chosen.map(async (name) => {
      const concept = fullIri(name);
      const [summary, years] = await Promise.all([ask('concept-summary', { concept }), ask('concept-by-year', { concept })]);
      return { name, concept, label: summary.rows[0]?.name ?? name, type: summary.rows[0]?.type ?? '', years: years.rows };
    })]);
    put(body, draw(all.rows, each, given, share));
  } catch (fault) {
    put(body, failed(fault, () => location.reload()));
  }
}

function draw(all, each, given, share) {
  const years = everyYear(all.map((row) => row.year));
  const total = new Map(all.map((row) => [row.year, row.papers]));
  const count = (one, year) => one.years.filter((row) => row.year === year).reduce((sum, row) => sum + row.papers, 0);
  const begin = years.findIndex((year) => each.some((one) => count(one, year) > 0));
  const shown = begin < 0 ? [] : years.slice(begin);
  const link = (changes) => `/trends${changed(given, changes)}`;
  const undated = each.map((one) => `${one.label}: ${count(one, 'unknown')}`).join(', ');
  return h('section', { class: 'panel wide', 'aria-label': 'Over the years', 'data-query': 'concept-by-year' },
    h('div', { class: 'head' }, h('h2', {}, share ? 'Share of the papers of each year' : 'Papers of each year'),
      h('p', { class: 'tools' }, each.map((one) => h('a', { href: `/editor?${new URLSearchParams({ name: 'concept-trend', concept: one.concept })}`, 'aria-label': `Open the trend of ${one.label} in Query` }, `Query: ${one.label}`)))),
    h('p', { class: 'controls' }, h('a', { href: link({ as: '' }), 'aria-current': share ? undefined : 'true' }, 'as counts'), h('a', { href: link({ as: 'share' }), 'aria-current': share ? 'true' : undefined }, 'as shares'),
      each.map((one) => h('span', { class: 'chosen' }, conceptLink(one.concept, one.label, one.type), ' ', h('a', { class: 'remove', href: `/trends${without(given, 'c', one.name)}`, 'aria-label': `Remove ${one.label}` }, '×')))),
    shown.length ? chart('line', shown, each.map((one, index) => ({ label: one.label, colour: colour(LINE_COLOURS[index]),
      values: shown.map((year) => (share ? (100 * count(one, year)) / (total.get(year) || 1) : count(one, year))) })), { label: 'Concepts by year', percent: share })
      : h('p', { class: 'empty' }, 'None of their papers has a date.'),
    h('p', { class: 'note' }, `Papers without a year are not drawn: ${plural(total.get('unknown') ?? 0, 'paper')} in the store (${undated}). The last year may have only begun.`));
}

async function fillYear(place, given) {
  const known = await years();
  const year = given.get('year') ?? known.at(-1);
  if (!year) {
    put(place, h('p', { class: 'note' }, 'No paper has a date: nothing rises or falls.'));
    return;
  }
  const select = h('select', { 'aria-label': 'Year', onchange: (event) => { location.search = changed(given, { year: event.target.value }); } }, known.map((one) => h('option', { value: one, selected: one === year }, one)));
  const draw = (value) => (found) => bars(found.map((row) => ({
    label: h('span', {}, conceptLink(row.concept, row.name, row.type), ' ', h('a', { class: 'add', href: `/trends${added(given, 'c', shortIri(row.concept))}`, 'aria-label': `Add ${row.name} to the chart` }, '+')),
    value: row[value],
  })));
  put(place, h('p', { class: 'controls' }, h('span', {}, 'Rising and falling in'), select, h('span', { class: 'note' }, 'against the year before')),
    h('div', { class: 'grid' },
      panel('Rising', { query: 'rising-concepts', parameters: { year, limit: 20 }, render: draw('gain'), empty: 'Nothing rose.' }),
      panel('Falling', { query: 'falling-concepts', parameters: { year, limit: 20 }, render: draw('loss'), empty: 'Nothing fell.' }),
      panel('New', { query: 'new-concepts', parameters: { year }, render: draw('papers'), empty: 'Nothing that several papers share is new.' })));
}
