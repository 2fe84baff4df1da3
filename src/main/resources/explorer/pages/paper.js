// A paper: its abstract with the mentions marked, what it is linked to, and papers like it.
import { address, ask, text } from '../js/api.js';
import { h, put } from '../js/dom.js';
import { failed, panel } from '../js/panel.js';
import { table } from '../js/table.js';
import { TYPES, conceptLink, confidence, iriOfPage, linkTag, local, pageOf, paperLink, sentence, shortIri, typeTag } from '../js/things.js';

export async function show(main) {
  const iri = iriOfPage(location.pathname);
  let details;
  try {
    details = (await ask('paper-details', { paper: iri })).rows;
  } catch (fault) {
    put(main, h('h1', {}, 'Paper'), failed(fault));
    return;
  }
  const all = (field) => details.filter((row) => row.field === field).map((row) => row.value);
  const [title] = all('title');
  if (!title) {
    put(main, h('h1', {}, 'No such paper'), h('p', {}, `Nothing here is called ${shortIri(iri)}. `, h('a', { href: '/' }, 'Search for it')));
    return;
  }
  document.title = `${title} – SciLoom`;
  const heading = h('h1', { class: 'papertitle' }, title);
  const abstract = h('p', { class: 'abstract' }, all('abstract')[0] ?? '');
  const controls = h('div', { class: 'controls' });
  const source = h('pre', { class: 'source', tabindex: '0' });
  put(main, 
    h('div', { class: 'title' }, heading, byline(all), addresses(all, iri)),
    h('section', { class: 'panel wide', 'aria-label': 'Abstract', 'data-query': 'mentions-of-paper' }, h('div', { class: 'head' }, h('h2', {}, 'Abstract'),
      h('p', { class: 'tools' }, h('a', { href: `/editor?name=mentions-of-paper&paper=${encodeURIComponent(iri)}`, 'aria-label': 'Open the mentions in Query' }, 'Query'),
        h('a', { href: address('mentions-of-paper', { paper: iri }, 'csv'), download: 'mentions.csv', 'aria-label': 'The mentions as CSV' }, 'CSV'),
        h('a', { href: address('mentions-of-paper', { paper: iri }, 'turtle'), download: 'mentions.ttl', 'aria-label': 'The mentions as Turtle' }, 'Turtle'))), controls, abstract),
    panel('What it is linked to', { query: 'concepts-of-paper', parameters: { paper: iri }, wide: true, empty: 'No concept was found in it.', render: (rows) => table(rows, [
      { label: 'link', cell: (row) => linkTag(row.link), sort: (row) => local(row.link) },
      { label: 'concept', cell: (row) => conceptLink(row.concept, row.name, row.type), sort: (row) => row.name },
      { label: 'type', cell: (row) => typeTag(row.type), sort: (row) => local(row.type) },
      { label: 'sentence', cell: (row) => sentence(row.sentence, row.name) },
      { label: 'confidence', cell: (row) => confidence(row.confidence), sort: (row) => row.confidence },
    ]) }),
    panel('Results', { query: 'results-of-paper', parameters: { paper: iri }, wide: true, empty: 'Its abstract reports no number that was understood.', render: results }),
    panel('Papers like it', { query: 'papers-like', parameters: { paper: iri }, wide: true, empty: 'No paper shares a concept with it.', render: (rows) => table(rows, [
      { label: 'paper', cell: (row) => paperLink(row.other, row.title), sort: (row) => row.title },
      { label: 'because both have', cell: (row) => row.concepts },
      { label: 'score', numeric: true, cell: (row) => row.score.toFixed(3), sort: (row) => row.score },
    ], { filter: false }) }),
    h('details', { class: 'panel wide', ontoggle: async (event) => {
      if (event.target.open && !source.textContent) {
        source.textContent = 'Loading …';
        source.textContent = await text(address('paper-graph', { paper: iri }, 'turtle')).catch((fault) => fault.message);
      }
    } }, h('summary', {}, 'All that this paper yields, as Turtle'), source));
  try {
    mark((await ask('mentions-of-paper', { paper: iri })).rows, { title: heading, abstract }, controls);
  } catch (fault) {
    put(controls, failed(fault));
  }
}

function byline(all) {
  const authors = all('author');
  const rest = [all('organization')[0], all('venue')[0], all('date')[0] ?? all('year')[0] ?? 'no date', ...all('category')].filter(Boolean);
  return h('p', { class: 'byline' }, authors.length ? `${authors.slice(0, 12).join(', ')}${authors.length > 12 ? ` and ${authors.length - 12} more` : ''} · ` : '', rest.join(' · '));
}

function addresses(all, iri) {
  const [arxiv] = all('arXiv');
  const [doi] = all('DOI');
  return h('p', { class: 'actions' },
    arxiv && h('a', { href: `https://arxiv.org/abs/${arxiv}`, rel: 'noreferrer' }, `arXiv ${arxiv}`),
    doi && h('a', { href: `https://doi.org/${doi}`, rel: 'noreferrer' }, `DOI ${doi}`),
    all('address').map((address) => h('a', { href: address, rel: 'noreferrer' }, 'Source')),
    all('resource').map((address) => h('a', { href: address, rel: 'noreferrer' }, address.replace(/^https?:\/\//, ''))),
    h('a', { href: `/compare?p=${encodeURIComponent(shortIri(iri))}` }, 'Compare'),
    h('a', { href: `/doc/${shortIri(iri)}.ttl` }, 'Turtle'));
}

// Offsets count Unicode code points; of mentions that overlap the longer one is shown.
function mark(mentions, places, controls) {
  let least = 0;
  const hidden = new Set();
  const texts = { title: [...places.title.textContent], abstract: [...places.abstract.textContent] };

  function draw() {
    for (const [section, place] of Object.entries(places)) {
      const wanted = mentions.filter((mention) => mention.section === section && mention.confidence >= least && !hidden.has(local(mention.type)))
        .sort((one, other) => one.begin - other.begin || other.end - one.end);
      const parts = [];
      let end = 0;
      for (const mention of wanted) {
        if (mention.begin >= end) {
          parts.push(texts[section].slice(end, mention.begin).join(''), marked(mention, texts[section].slice(mention.begin, mention.end).join('')));
          end = mention.end;
        }
      }
      parts.push(texts[section].slice(end).join(''));
      put(place, ...parts);
    }
  }

  const output = h('output', {}, '0.00');
  put(controls, 
    ...TYPES.filter((type) => mentions.some((mention) => local(mention.type) === type)).map((type) => h('label', { class: `toggle t-${type}` },
      h('input', { type: 'checkbox', checked: true, onchange: (event) => {
        (event.target.checked ? hidden.delete(type) : hidden.add(type));
        draw();
      } }), h('span', { class: `type t-${type}` }, type))),
    h('label', { class: 'slider' }, 'confidence at least ', h('input', { type: 'range', min: 0, max: 1, step: 0.05, value: '0', oninput: (event) => {
      least = Number(event.target.value);
      output.textContent = least.toFixed(2);
      draw();
    } }), output));
  draw();
}

function marked(mention, surface) {
  return h('a', { class: `mention t-${local(mention.type)}`, href: pageOf(mention.concept),
    title: `${mention.name} · ${local(mention.type)} · confidence ${mention.confidence.toFixed(2)} · found by ${mention.extractor}` }, surface);
}

function results(rows) {
  const named = (iri, name) => (name ? (iri ? conceptLink(iri, name) : name) : '');
  return table(rows, [
    { label: 'value', numeric: true, cell: (row) => row.valueText, sort: (row) => row.value },
    { label: 'kind', cell: (row) => row.kind, sort: (row) => row.kind },
    { label: 'metric', cell: (row) => named(row.metric, row.metricName), sort: (row) => row.metricName ?? '' },
    { label: 'method', cell: (row) => named(row.method, row.methodName), sort: (row) => row.methodName ?? '' },
    { label: 'on', cell: (row) => named(row.benchmark, row.benchmarkName), sort: (row) => row.benchmarkName ?? '' },
    { label: 'sentence', cell: (row) => sentence(row.sentence, row.valueText) },
    { label: 'confidence', cell: (row) => confidence(row.confidence), sort: (row) => row.confidence },
  ]);
}
