// About: the vocabulary, the extraction, and how to cite and download.
import { json, program } from '../js/api.js';
import { h, put } from '../js/dom.js';
import { graph } from '../js/graph.js';
import { panel } from '../js/panel.js';
import { table } from '../js/table.js';
import { quality, runs } from './home.js';

export async function show(main) {
  document.title = 'About – SciLoom';
  const [ontology, about] = await Promise.all([json('/api/ontology'), program()]);
  put(main, h('h1', {}, 'About'),
    h('p', {}, 'SciLoom reads titles and abstracts, finds the methods, datasets, benchmarks, tasks and metrics that they name, and says how each paper is linked to them. Every statement has its sentence, its place and a confidence.'),
    h('div', { class: 'grid' }, quality(), panel('What made the facts', { query: 'extraction-runs', render: runs })),
    h('section', { class: 'panel wide', 'aria-label': 'Download and cite' }, h('div', { class: 'head' }, h('h2', {}, 'Download and cite')),
      h('ul', { class: 'plain' },
        h('li', {}, h('a', { href: '/data?default', type: 'text/turtle' }, 'The graph of papers and concepts'), ' (Turtle, within the limits of answers; the command ', h('code', {}, 'sciloom export'), ' writes all of it)'),
        h('li', {}, h('a', { href: `/data?graph=${encodeURIComponent(`${about.base}graph/analysis`)}` }, 'The figures'), ': counts by year and link, co-occurrences, degrees (Turtle)'),
        h('li', {}, h('a', { href: '/.well-known/void' }, 'Description of the dataset'), ' in VoID and DCAT, with counts, licence and quality (Turtle)'),
        h('li', {}, h('a', { href: '/ontology' }, 'The ontology'), ' (Turtle) · ', h('a', { href: '/api/openapi.json' }, 'The API'), ' (OpenAPI)')),
      h('p', {}, 'To cite a statement, give the address of its page and the paper it comes from; to cite the graph, name SciLoom, the version and models above, and the day.')),
    h('section', { class: 'panel wide', 'aria-label': 'How the classes hang together' }, h('div', { class: 'head' }, h('h2', {}, 'How the classes hang together')), diagram(ontology)),
    h('section', { class: 'panel wide', 'aria-label': 'Classes' }, h('div', { class: 'head' }, h('h2', {}, 'Classes')), terms(ontology.classes, [{ label: 'kind of', cell: (term) => term.superClasses.join(', ') }])),
    h('section', { class: 'panel wide', 'aria-label': 'Properties' }, h('div', { class: 'head' }, h('h2', {}, 'Properties')), terms(ontology.properties, [
      { label: 'of', cell: (term) => term.domain.join(', ') }, { label: 'leads to', cell: (term) => term.range.join(', ') }])));
}

function terms(list, more) {
  return table(list, [
    { label: 'term', cell: (term) => h('code', {}, term.term), sort: (term) => term.term },
    { label: 'meaning', cell: (term) => term.comment || term.label },
    ...more,
  ]);
}

function diagram(ontology) {
  const nodes = new Map();
  const ties = new Map();
  const add = (one, other) => {
    for (const name of [one, other]) {
      nodes.set(name, { name: name.replace('sl:', ''), type: 'thing', papers: (nodes.get(name)?.papers ?? 0) + 1 });
    }
    const key = [one, other].sort().join(' ');
    ties.set(key, { one, other, papers: (ties.get(key)?.papers ?? 0) + 1 });
  };
  const own = (name) => name.startsWith('sl:');
  ontology.classes.forEach((term) => term.superClasses.filter(own).forEach((above) => add(term.term, above)));
  ontology.properties.forEach((term) => term.domain.filter(own).forEach((one) => term.range.filter(own).filter((other) => other !== one).forEach((other) => add(one, other))));
  return classGraph(nodes, [...ties.values()], ontology);
}

function classGraph(nodes, edges, ontology) {
  const picture = graph(nodes, edges, { label: 'The classes of the ontology', unit: 'tie', thing: 'class', things: 'classes' });
  const rows = [...ontology.classes.flatMap((term) => term.superClasses.map((above) => ({ one: term.term, how: 'is a', other: above }))),
    ...ontology.properties.flatMap((term) => term.domain.flatMap((one) => term.range.map((other) => ({ one, how: term.term, other }))))];
  return h('div', {}, picture, h('details', { class: 'astable' }, h('summary', {}, 'Which property leads from which class to which'), table(rows, [
    { label: 'class', cell: (row) => row.one, sort: (row) => row.one }, { label: 'property', cell: (row) => row.how, sort: (row) => row.how }, { label: 'class or datatype', cell: (row) => row.other, sort: (row) => row.other }])));
}
