// Gaps: what has hardly been tried on what.
import { changed } from '../js/address.js';
import { freshId, h, number, put } from '../js/dom.js';
import { panel } from '../js/panel.js';
import { TYPES, conceptLink } from '../js/things.js';
import { sentences } from './path.js';

export async function show(main, given) {
  const rows = given.get('rows') ?? 'Method';
  const columns = given.get('columns') ?? 'Dataset';
  document.title = 'Gaps – SciLoom';
  const select = (label, name, value) => {
    const id = freshId('select');
    return h('span', {}, h('label', { for: id }, label), ' ', h('select', { id, onchange: (event) => { location.search = changed(given, { [name]: event.target.value }); } }, TYPES.map((type) => h('option', { value: type, selected: type === value }, type))));
  };
  const cell = h('div', { 'aria-live': 'polite' });
  put(main, h('h1', {}, 'Gaps'), h('p', { class: 'note' }, 'The twelve concepts of most papers on each side, and how many papers have both. An empty cell is a question: not tried, not named in abstracts, or not found.'),
    h('p', { class: 'controls' }, select('Rows', 'rows', rows), select('Columns', 'columns', columns)),
    panel('Papers with both', { query: 'gaps', parameters: { rows, columns }, wide: true, render: (found) => matrix(found, cell) }), cell);
}

function matrix(found, place) {
  const side = (iri, name, papers) => [...new Map(found.map((row) => [row[iri], { iri: row[iri], name: row[name], papers: row[papers] }])).values()].sort((one, other) => other.papers - one.papers || one.name.localeCompare(other.name));
  const rows = side('row', 'rowName', 'rowPapers');
  const columns = side('column', 'columnName', 'columnPapers');
  const counts = new Map(found.map((row) => [`${row.row}\n${row.column}`, row.papers]));
  const greatest = Math.max(...counts.values(), 1);
  const open = (row, column) => {
    put(place, panel(`${row.name} and ${column.name}`, { query: 'evidence-of-both', parameters: { concept: row.iri, other: column.iri, limit: 20 }, wide: true, render: sentences, empty: 'No paper here has both.' }));
    place.scrollIntoView({ block: 'nearest' });
  };
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Matrix' }, h('table', { class: 'matrix' }, h('caption', {}, 'Papers with both; a cell opens them'),
    h('thead', {}, h('tr', {}, h('td', {}), columns.map((column) => h('th', { scope: 'col' }, h('span', {}, conceptLink(column.iri, column.name)))))),
    h('tbody', {}, rows.map((row) => h('tr', {}, h('th', { scope: 'row' }, conceptLink(row.iri, row.name)), columns.map((column) => {
      const count = counts.get(`${row.iri}\n${column.iri}`);
      const level = count ? Math.max(1, Math.ceil((5 * Math.log(1 + count)) / Math.log(1 + greatest))) : 0;
      return h('td', { class: `heat heat-${level}` }, count === undefined ? '' : h('button', { type: 'button', onclick: () => open(row, column), 'aria-label': `${row.name} and ${column.name}: ${count} papers` }, number(count)));
    }))))));
}
