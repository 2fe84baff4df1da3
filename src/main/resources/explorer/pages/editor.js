// Query: a SPARQL editor with the named queries as examples.
import { address, json, program, reason, text } from '../js/api.js';
import { chart, colour } from '../js/charts.js';
import { download, h, put } from '../js/dom.js';
import { editor } from '../js/editor.js';
import { graph } from '../js/graph.js';
import { failed, loading } from '../js/panel.js';
import { table } from '../js/table.js';
import { named, pageOf, shortIri } from '../js/things.js';

const START = 'SELECT ?paper ?title\nWHERE {\n  ?paper a sl:Paper ;\n         dct:title ?title .\n}\nLIMIT 20\n';
const FORMATS = [['CSV', 'text/csv', 'csv'], ['JSON', 'application/sparql-results+json', 'json'], ['TSV', 'text/tab-separated-values', 'tsv'], ['XML', 'application/sparql-results+xml', 'xml']];
const TRIPLES = [['Turtle', 'text/turtle', 'ttl'], ['N-Triples', 'application/n-triples', 'nt'], ['JSON-LD', 'application/ld+json', 'jsonld']];

export async function show(main, given) {
  document.title = 'Query – SciLoom';
  const [queries, about, ontology] = await Promise.all([json('/api/queries'), program(), json('/api/ontology')]);
  const story = h('p', { class: 'note' }, `Read only. An answer takes at most ${Math.round(about.timeLimitMilliseconds / 1000)} s and has at most ${about.rowLimit.toLocaleString('en')} rows. The prefixes of the vocabularies need not be declared.`);
  const place = h('div', { class: 'editor' });
  const result = h('div', { 'aria-live': 'polite' });
  const views = h('select', { 'aria-label': 'Show as' }, ['table', 'chart', 'graph'].map((view) => h('option', { value: view, selected: view === given.get('view') }, view)));
  const pick = h('select', { 'aria-label': 'Examples', onchange: () => choose(pick.value) }, h('option', { value: '' }, 'Examples …'), queries.map((query) => h('option', { value: query.name }, query.title)));
  put(main, h('h1', {}, 'Query'), h('p', { class: 'controls' }, pick), story, place,
    h('p', { class: 'controls' }, h('button', { type: 'button', class: 'primary', onclick: run }, 'Run (Ctrl+Enter)'), h('label', {}, 'Show as ', views),
      h('button', { type: 'button', onclick: share }, 'Copy link')), result);
  const code = await editor(place, START, about.prefixes, ontology, run);
  let last = null;
  views.addEventListener('change', () => last && drawResult());

  async function choose(name, parameters = null) {
    const query = queries.find((one) => one.name === name);
    if (!query) {
      return;
    }
    pick.value = name;
    story.textContent = query.story;
    const missing = query.parameters.some((parameter) => parameter.required && !(parameters ?? query.example)[parameter.name]);
    code.set(missing ? query.text : await text(address(name, parameters ?? query.example, 'sparql')).catch(() => query.text));
    await run();
  }

  function share() {
    const search = new URLSearchParams({ query: code.get(), view: views.value });
    history.replaceState(null, '', `/editor?${search}`);
    navigator.clipboard?.writeText(location.href).catch(() => {});
  }

  async function ask(accept) {
    const answer = await fetch('/sparql', { method: 'POST', headers: { 'Content-Type': 'application/sparql-query', Accept: accept }, body: declared(code.get(), about.prefixes) });
    if (!answer.ok) {
      throw new Error(await reason(answer));
    }
    return answer;
  }

  async function run() {
    const begin = performance.now();
    history.replaceState(null, '', `/editor?${new URLSearchParams({ query: code.get(), view: views.value })}`);
    put(result, loading());
    code.clearFault();
    try {
      const answer = await ask('application/sparql-results+json, text/turtle;q=0.9');
      const isRows = answer.headers.get('Content-Type').includes('json');
      last = { isRows, body: isRows ? await answer.json() : await answer.text(), cut: answer.headers.get('X-SciLoom-Cut'), milliseconds: Math.round(performance.now() - begin) };
      drawResult();
    } catch (fault) {
      last = null;
      code.showFault(fault.message);
      put(result, failed(fault));
    }
  }

  function drawResult() {
    const formats = last.isRows && last.body.results ? FORMATS : TRIPLES;
    const count = last.body.results ? `${last.body.results.bindings.length.toLocaleString('en')} rows, ` : '';
    put(result, h('section', { class: 'panel wide', 'aria-label': 'Answer' }, h('div', { class: 'head' }, h('h2', {}, 'Answer'),
      h('p', { class: 'tools' }, formats.map(([name, mediaType, ending]) => h('button', { type: 'button', onclick: async () => download(`answer.${ending}`, mediaType, await (await ask(mediaType)).text()) }, name)))),
    h('p', { class: 'note' }, `${count}${last.milliseconds} ms.`, last.cut && ` Cut off: ${last.cut}.`), view()));
  }

  function view() {
    if (!last.isRows) {
      return h('pre', { class: 'source', tabindex: '0' }, last.body);
    }
    if (last.body.boolean !== undefined) {
      return h('p', { class: 'figure' }, last.body.boolean ? 'yes' : 'no');
    }
    const { head: { vars }, results: { bindings } } = last.body;
    if (!bindings.length) {
      return h('p', { class: 'empty' }, 'No row.');
    }
    if (views.value === 'chart') {
      return asChart(vars, bindings);
    }
    return views.value === 'graph' ? asGraph(vars, bindings) : asTable(vars, bindings);
  }

  if (given.get('query')) {
    code.set(given.get('query'));
    await run();
  } else if (given.get('name')) {
    const parameters = Object.fromEntries([...given].filter(([name]) => name !== 'name' && name !== 'view'));
    await choose(given.get('name'), parameters);
  }
}

// Prefixes that are used and not declared are declared before the first line, so that lines keep their numbers.
function declared(query, prefixes) {
  const missing = Object.keys(prefixes).filter((prefix) => new RegExp(`(^|[^\\w<:/?])${prefix}:`, 'm').test(query) && !new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(query));
  return missing.map((prefix) => `PREFIX ${prefix}: <${prefixes[prefix]}> `).join('') + query;
}

function value(term) {
  return term ? term.value : '';
}

function isNumber(term) {
  return term?.type === 'literal' && /#(integer|decimal|double|float|int|long|nonNegativeInteger)$/.test(term.datatype ?? '');
}

function asTable(vars, bindings) {
  return table(bindings.slice(0, 2000), vars.map((name) => ({
    label: name,
    numeric: bindings.every((row) => !row[name] || isNumber(row[name])) && bindings.some((row) => row[name]),
    cell: (row) => (row[name]?.type === 'uri' ? h('a', { href: pageOf(row[name].value) }, named(row[name].value)) : value(row[name])),
    sort: (row) => (isNumber(row[name]) ? Number(row[name].value) : value(row[name])),
  })), { caption: bindings.length > 2000 ? 'The first 2,000 rows' : 'Rows' });
}

// The first column of texts against all columns of numbers.
function asChart(vars, bindings) {
  const numeric = vars.filter((name) => bindings.every((row) => !row[name] || isNumber(row[name])) && bindings.some((row) => row[name]));
  const named = vars.find((name) => /name|title|year/i.test(name) && !numeric.includes(name)) ?? vars.find((name) => !numeric.includes(name)) ?? numeric[0];
  const drawn = numeric.filter((name) => name !== named).slice(0, 4);
  if (!drawn.length) {
    return h('p', { class: 'empty' }, 'A chart needs a column of numbers.');
  }
  const rows = bindings.slice(0, 60);
  const colours = ['Method', 'Task', 'Dataset', 'Benchmark'];
  return chart('bar', rows.map((row) => shortIri(value(row[named])).slice(0, 40)), drawn.map((name, index) => ({ label: name, values: rows.map((row) => (row[name] ? Number(row[name].value) : null)), colour: colour(colours[index]) })), { label: `${drawn.join(', ')} by ${named}`, unit: drawn[0] });
}

// The first two columns of things, tied; a column of numbers is the strength.
function asGraph(vars, bindings) {
  const [one, other] = vars.filter((name) => bindings.some((row) => row[name]?.type === 'uri'));
  const strength = vars.find((name) => bindings.some((row) => isNumber(row[name])));
  if (!other) {
    return h('p', { class: 'empty' }, 'A graph needs two columns of things.');
  }
  const nodes = new Map();
  const rows = bindings.filter((row) => row[one]?.type === 'uri' && row[other]?.type === 'uri').slice(0, 400);
  for (const row of rows) {
    for (const name of [one, other]) {
      const label = value(row[`${name}Name`]) || value(row.name && name === other ? row.name : undefined) || shortIri(row[name].value).replace(/^.*[/#]/, '');
      nodes.set(row[name].value, { name: label, type: value(row[`${name}Type`]) || value(row.type) || 'thing', papers: 1 });
    }
  }
  return graph(nodes, rows.map((row) => ({ one: row[one].value, other: row[other].value, papers: strength ? Number(value(row[strength])) || 1 : 1 })), { label: `${one} and ${other}`, cap: bindings.length > 400 ? 'Only the first 400 rows are drawn.' : '' });
}
