// A concept: what it is, who speaks of it, and what stands beside it.
import { ask } from '../js/api.js';
import { chart, colour, everyYear } from '../js/charts.js';
import { h, number, percent, plural, put } from '../js/dom.js';
import { graph, ofPairs } from '../js/graph.js';
import { failed, panel } from '../js/panel.js';
import { bars, table } from '../js/table.js';
import { LINKS, TYPES, conceptLink, confidence, iriOfPage, linkTag, local, pageOf, paperLink, sentence, shortIri, typeTag } from '../js/things.js';

export async function show(main) {
  const iri = iriOfPage(location.pathname);
  let summary;
  try {
    [summary] = (await ask('concept-summary', { concept: iri })).rows;
  } catch (fault) {
    put(main, h('h1', {}, 'Concept'), failed(fault));
    return;
  }
  if (summary?.replacedBy) {
    location.replace(pageOf(summary.replacedBy));
    return;
  }
  if (!summary?.name) {
    put(main, h('h1', {}, 'No such concept'), h('p', {}, `Nothing here is called ${shortIri(iri)}. `, h('a', { href: '/' }, 'Search for it')));
    return;
  }
  document.title = `${summary.name} – SciLoom`;
  const feed = `/feed?concept=${encodeURIComponent(iri)}`;
  document.head.append(h('link', { rel: 'alternate', type: 'application/atom+xml', href: feed, title: `New papers on ${summary.name}` }));
  const here = encodeURIComponent(shortIri(iri));
  put(main, 
    h('div', { class: 'title' }, h('h1', {}, summary.name, ' ', typeTag(summary.type)),
      h('p', { class: 'figure' }, h('strong', { 'data-figure': 'papers' }, number(summary.papers)), ` ${summary.papers === 1 ? 'paper' : 'papers'}`,
        summary.neighbours > 0 && ` · beside ${plural(summary.neighbours, 'other concept')}`),
      h('p', { class: 'actions' },
        h('a', { href: `/compare?c=${here}` }, 'Compare'), h('a', { href: `/map?concept=${here}` }, 'Map'), h('a', { href: `/path?from=${here}` }, 'Path to …'),
        h('a', { href: `/trends?c=${here}` }, 'Trend'), h('a', { href: feed }, 'Subscribe (Atom)'), h('a', { href: `/doc/${shortIri(iri)}.ttl` }, 'Turtle'))),
    panel('What it is', { query: 'definition-of-concept', parameters: { concept: iri }, hideEmpty: true, wide: true, render: (rows) => h('ul', { class: 'plain' }, rows.map((row) =>
      h('li', {}, h('q', {}, row.definition), ' — ', paperLink(row.paper, row.title)))) }),
    h('div', { class: 'grid' },
      panel('Papers by year', { query: 'concept-by-year', parameters: { concept: iri }, render: years }),
      panel('Names', { query: 'names-of-concept', parameters: { concept: iri }, empty: 'No other name is known.', render: names }),
      panel('Taken for', { query: 'types-of-concept', parameters: { concept: iri }, render: (rows) => {
        const all = rows.reduce((sum, row) => sum + row.links, 0);
        return bars(rows.map((row) => ({ label: h('span', {}, typeTag(row.type), ` ${percent(row.links / all)}`), value: row.links })), { unit: 'links' });
      } }),
      panel('Broader', { query: 'broader-concepts', parameters: { concept: iri }, hideEmpty: true, render: (rows) => bars(rows.map((row) => ({ label: conceptLink(row.broader, row.name), value: row.papers }))) }),
      panel('Kinds of it', { query: 'narrower-concepts', parameters: { concept: iri }, hideEmpty: true, render: (rows) => bars(rows.map((row) => ({ label: conceptLink(row.narrower, row.name), value: row.papers }))) })),
    papers(iri),
    usedWith(iri, summary.name),
    panel('Compared with', { query: 'compared-with', parameters: { method: iri }, hideEmpty: true, wide: true, render: compared }),
    panel('Results in which it stands', { query: 'results-of-concept', parameters: { concept: iri }, hideEmpty: true, wide: true, render: results }),
    panel('Neighbourhood', { query: 'neighbours-of-concept', parameters: { concept: iri, limit: 160 }, wide: true, empty: 'No other concept shares two papers with it.', render: (rows, answer) => {
      const { nodes, edges } = ofPairs(rows);
      return graph(nodes, edges, { label: `Concepts beside ${summary.name}`, centre: iri, recentre: (other) => { location.href = pageOf(other); },
        cap: answer.cut ? 'Weaker ties are left out.' : '' });
    } }));
}

function years(rows) {
  const years = everyYear(rows.map((row) => row.year));
  const links = Object.keys(LINKS).filter((term) => rows.some((row) => local(row.link) === term));
  const count = (year, term) => rows.filter((row) => row.year === year && local(row.link) === term).reduce((sum, row) => sum + row.papers, 0);
  const undated = rows.filter((row) => row.year === 'unknown').reduce((sum, row) => sum + row.papers, 0);
  return h('div', {},
    years.length > 0 && chart('bar', years, links.map((term) => ({ label: LINKS[term], values: years.map((year) => count(year, term)), colour: colour(`l-${term}`) })), { label: 'Papers by year and link', stacked: true }),
    undated > 0 && h('p', { class: 'note' }, `${plural(undated, 'paper')} without a year.`));
}

function names(rows) {
  return table(rows, [
    { label: 'also called', cell: (row) => row.name, sort: (row) => row.name },
    { label: 'because of', cell: (row) => row.reason ?? 'spelling in papers', sort: (row) => row.reason ?? '' },
    { label: 'papers', numeric: true, cell: (row) => row.papers ?? '', sort: (row) => row.papers ?? 0 },
  ]);
}

function papers(iri) {
  const place = h('div', {});
  const select = h('select', { 'aria-label': 'Link', onchange: draw }, h('option', { value: '' }, 'all links'),
    Object.entries(LINKS).map(([term, name]) => h('option', { value: term }, name)));
  const least = h('select', { 'aria-label': 'Least confidence', onchange: draw }, ['', '0.5', '0.7', '0.8', '0.9'].map((value) => h('option', { value }, value ? `confidence ≥ ${value}` : 'any confidence')));
  function draw() {
    put(place, panel('Papers', { query: 'evidence-of-concept', parameters: { concept: iri, link: select.value, minConfidence: least.value }, wide: true, empty: 'No paper is linked in this way.', render: (rows) => table(rows, [
      { label: 'paper', cell: (row) => paperLink(row.paper, row.title), sort: (row) => row.title },
      { label: 'link', cell: (row) => linkTag(row.link), sort: (row) => local(row.link) },
      { label: 'sentence', cell: (row) => sentence(row.sentence, row.surface) },
      { label: 'confidence', cell: (row) => confidence(row.confidence), sort: (row) => row.confidence },
      { label: 'date', cell: (row) => h('span', { class: 'date' }, row.date || 'no date'), sort: (row) => row.date },
    ]) }));
  }
  draw();
  return h('div', {}, h('p', { class: 'controls' }, select, least), place);
}

function usedWith(iri, name) {
  const panels = { Method: 'Methods beside it', Dataset: 'Datasets', Benchmark: 'Benchmarks', Task: 'Tasks', Metric: 'Metrics' };
  return h('section', { 'aria-label': `Used with ${name}` }, h('h2', { class: 'group' }, 'Used with'),
    h('div', { class: 'grid' }, TYPES.map((type) => panel(panels[type], { query: 'used-with', parameters: { concept: iri, type, limit: 20 }, empty: 'None shares two papers with it.',
      render: (rows) => bars(rows.map((row) => ({ label: conceptLink(row.other, row.name, row.type), value: row.papers })), { most: 8 }) }))));
}

function compared(rows) {
  return table(rows, [
    { label: 'with', cell: (row) => conceptLink(row.other, row.name), sort: (row) => row.name },
    { label: 'as', cell: (row) => row.relation, sort: (row) => row.relation },
    { label: 'papers', numeric: true, cell: (row) => row.papers, sort: (row) => row.papers },
  ]);
}

export function results(rows) {
  return table(rows, [
    { label: 'value', numeric: true, cell: (row) => h('span', {}, row.valueText), sort: (row) => row.value },
    { label: 'kind', cell: (row) => row.kind, sort: (row) => row.kind },
    { label: 'metric', cell: (row) => row.metric ?? '', sort: (row) => row.metric ?? '' },
    { label: 'method', cell: (row) => row.method ?? '', sort: (row) => row.method ?? '' },
    { label: 'on', cell: (row) => row.benchmark ?? '', sort: (row) => row.benchmark ?? '' },
    { label: 'sentence', cell: (row) => sentence(row.sentence, row.valueText) },
    { label: 'paper', cell: (row) => paperLink(row.paper, row.title), sort: (row) => row.title },
    { label: 'date', cell: (row) => h('span', { class: 'date' }, row.date || 'no date'), sort: (row) => row.date },
  ]);
}
