// Compare: concepts or papers side by side.
import { added, without } from '../js/address.js';
import { address, ask, text } from '../js/api.js';
import { download, h, number, put } from '../js/dom.js';
import { failed, loading } from '../js/panel.js';
import { searchBox } from '../js/search.js';
import { fullIri, local, pageOf, shortIri } from '../js/things.js';

const MOST = 8;
const PER_TYPE = 10;

export async function show(main, given) {
  const concepts = given.getAll('c').slice(0, MOST);
  const papers = given.getAll('p').slice(0, MOST - concepts.length);
  const chosen = [...concepts.map((name) => ({ kind: 'c', name })), ...papers.map((name) => ({ kind: 'p', name }))];
  document.title = 'Compare – SciLoom';
  const body = h('div', { 'aria-live': 'polite' });
  put(main, h('h1', {}, 'Compare'), h('p', { class: 'note' }, 'Two to eight concepts or papers side by side. Counts are papers that have to do with both.'),
    chosen.length < MOST && searchBox({ label: 'Add a concept or a paper', placeholder: 'Add a concept or a paper', pick: (row) => { location.search = added(given, row.kind === 'Paper' ? 'p' : 'c', shortIri(row.iri)); } }), body);
  if (!chosen.length) {
    const { rows } = await ask('most-connected-concepts', { type: 'Method', limit: 3 }).catch(() => ({ rows: [] }));
    if (rows.length > 1) {
      const search = new URLSearchParams(rows.map((row) => ['c', shortIri(row.concept)]));
      put(body, h('p', {}, 'For example ', h('a', { href: `/compare?${search}` }, rows.map((row) => row.name).join(', ')), '.'));
    }
    return;
  }
  put(body, loading());
  try {
    const columns = await Promise.all(chosen.map((one) => (one.kind === 'c' ? conceptColumn(one) : paperColumn(one))));
    draw(body, columns, given);
  } catch (fault) {
    put(body, failed(fault, () => location.reload()));
  }
}

async function conceptColumn({ kind, name }) {
  const iri = fullIri(name);
  const [summary, beside, years, results] = await Promise.all([ask('concept-summary', { concept: iri }), ask('used-with', { concept: iri, limit: 100 }),
    ask('concept-by-year', { concept: iri }), ask('results-of-concept', { concept: iri, limit: 8 })]);
  const about = summary.rows[0] ?? { name, type: '', papers: 0, iri };
  const dated = [...new Set(years.rows.map((row) => row.year))].filter((year) => /^\d/.test(year)).sort();
  return { kind, given: name, iri: about.iri, name: about.name, query: ['used-with', { concept: iri, limit: 100 }],
    facts: { type: local(about.type), papers: number(about.papers), years: dated.length ? `${dated[0]}–${dated.at(-1)}` : 'no dates' },
    items: beside.rows.map((row) => ({ iri: row.other, name: row.name, type: local(row.type), value: row.papers })),
    results: results.rows.map((row) => [row.method, row.valueText, row.metric, row.benchmark && `on ${row.benchmark}`].filter(Boolean).join(' ')) };
}

async function paperColumn({ kind, name }) {
  const iri = fullIri(name);
  const [details, concepts, results] = await Promise.all([ask('paper-details', { paper: iri }), ask('concepts-of-paper', { paper: iri }), ask('results-of-paper', { paper: iri })]);
  const field = (wanted) => details.rows.find((row) => row.field === wanted)?.value;
  return { kind, given: name, iri, name: field('title') ?? name, query: ['concepts-of-paper', { paper: iri }],
    facts: { type: 'Paper', papers: '', years: field('date') ?? 'no date' },
    items: concepts.rows.map((row) => ({ iri: row.concept, name: row.name, type: local(row.type), value: local(row.link) })),
    results: results.rows.map((row) => [row.methodName, row.valueText, row.metricName, row.benchmarkName && `on ${row.benchmarkName}`].filter(Boolean).join(' ')) };
}

// Rows: { group, label, iri?, cells: [text] }
function rowsOf(columns) {
  const rows = [
    { group: '', label: 'type', cells: columns.map((column) => column.facts.type) },
    { group: '', label: 'papers', cells: columns.map((column) => column.facts.papers) },
    { group: '', label: 'years', cells: columns.map((column) => column.facts.years) },
  ];
  for (const type of ['Task', 'Dataset', 'Benchmark', 'Metric', 'Method']) {
    const items = new Map();
    for (const column of columns) {
      for (const item of column.items.filter((one) => one.type === type)) {
        const known = items.get(item.iri) ?? { name: item.name, weight: 0, columns: 0 };
        known.columns += 1;
        known.weight += typeof item.value === 'number' ? Math.log(1 + item.value) : 1;
        items.set(item.iri, known);
      }
    }
    const best = [...items].sort(([, one], [, other]) => other.columns - one.columns || other.weight - one.weight || one.name.localeCompare(other.name)).slice(0, PER_TYPE);
    for (const [iri, item] of best) {
      rows.push({ group: `${type}s`, label: item.name, iri, cells: columns.map((column) => String(column.items.find((one) => one.iri === iri)?.value ?? '–')) });
    }
  }
  const results = Math.max(...columns.map((column) => column.results.length));
  for (let index = 0; index < Math.min(results, 6); index += 1) {
    rows.push({ group: 'Results', label: `result ${index + 1}`, cells: columns.map((column) => column.results[index] ?? '–') });
  }
  return rows;
}

function draw(body, columns, given) {
  const rows = rowsOf(columns);
  const isEqual = (row) => columns.length > 1 && row.cells.every((cell) => cell === row.cells[0]);
  const tbody = h('tbody');
  const hide = h('input', { type: 'checkbox', onchange: fill });
  function shown() {
    return rows.filter((row) => !hide.checked || !isEqual(row));
  }
  function fill() {
    let group = '';
    put(tbody, ...shown().flatMap((row) => {
      const lines = [];
      if (row.group !== group) {
        group = row.group;
        lines.push(h('tr', { class: 'grouprow' }, h('th', { colspan: columns.length + 1, scope: 'colgroup' }, group)));
      }
      lines.push(h('tr', { class: isEqual(row) ? 'equal' : undefined }, h('th', { scope: 'row' }, row.iri ? h('a', { href: pageOf(row.iri) }, row.label) : row.label),
        row.cells.map((cell) => h('td', {}, cell))));
      return lines;
    }));
  }
  fill();
  const head = ['', ...columns.map((column) => column.name)];
  const cells = () => shown().map((row) => [row.label, ...row.cells]);
  put(body, 
    h('p', { class: 'controls' }, h('label', {}, hide, ' hide equal rows'),
      h('button', { type: 'button', onclick: () => download('compare.csv', 'text/csv', csv([head, ...cells()])) }, 'CSV'),
      h('button', { type: 'button', onclick: () => download('compare.tex', 'application/x-tex', latex([head, ...cells()])) }, 'LaTeX'),
      h('button', { type: 'button', onclick: () => turtle(columns) }, 'Turtle'),
      columns.map((column) => h('a', { href: `/editor?${new URLSearchParams({ name: column.query[0], ...column.query[1] })}`, 'aria-label': `Open the column ${column.name} in Query` }, `Query: ${column.name}`))),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Comparison' }, h('table', { class: 'compare' }, h('caption', {}, 'Side by side'),
      h('thead', {}, h('tr', {}, h('td', {}), columns.map((column) => h('th', { scope: 'col' }, h('a', { href: pageOf(column.iri) }, column.name), ' ',
        h('a', { class: 'remove', href: `/compare${without(given, column.kind, column.given)}`, 'aria-label': `Remove ${column.name}` }, '×'))))), tbody)));
}

function csv(rows) {
  return rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')).join('\r\n');
}

function latex(rows) {
  const escaped = (cell) => cell.replace(/\\/g, '\\textbackslash ').replace(/[&%$#_{}]/g, '\\$&').replace(/~/g, '\\textasciitilde ').replace(/\^/g, '\\textasciicircum ').replace(/–/g, '--');
  const line = (row) => `${row.map(escaped).join(' & ')} \\\\`;
  return ['\\begin{tabular}{l' + 'l'.repeat(rows[0].length - 1) + '}', '\\hline', line(rows[0]), '\\hline', ...rows.slice(1).map(line), '\\hline', '\\end{tabular}', ''].join('\n');
}

async function turtle(columns) {
  const parts = await Promise.all(columns.map((column) => text(address(column.query[0], column.query[1], 'turtle'))));
  download('compare.ttl', 'text/turtle', parts.join('\n'));
}
