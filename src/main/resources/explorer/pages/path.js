// Path: how one concept leads to another through papers.
import { changed } from '../js/address.js';
import { ask, json } from '../js/api.js';
import { h, plural, put } from '../js/dom.js';
import { failed, loading, panel } from '../js/panel.js';
import { searchBox } from '../js/search.js';
import { TYPES, conceptLink, fullIri, linkTag, paperLink, sentence, shortIri } from '../js/things.js';

export async function show(main, given) {
  const from = given.get('from') ?? '';
  const to = given.get('to') ?? '';
  document.title = 'Path – SciLoom';
  const body = h('div', { 'aria-live': 'polite' });
  const names = await Promise.all([from, to].map(name));
  const choose = (end) => (row) => { location.search = changed(given, { [end]: shortIri(row.iri) }); };
  const steps = given.get('steps') ?? '5';
  put(main, h('h1', {}, 'Path from one concept to another'),
    h('p', { class: 'note' }, 'Each step is a pair of concepts that at least two papers share. Concepts that stand beside everything are avoided, and each path goes another way.'),
    h('div', { class: 'ends' },
      h('div', {}, h('span', { class: 'end', 'aria-hidden': 'true' }, 'From'), searchBox({ label: 'From', placeholder: 'A concept', kinds: TYPES, value: names[0], pick: choose('from') })),
      h('div', {}, h('span', { class: 'end', 'aria-hidden': 'true' }, 'To'), searchBox({ label: 'To', placeholder: 'Another concept', kinds: TYPES, value: names[1], pick: choose('to') })),
      h('label', {}, 'Steps ', h('select', { onchange: (event) => { location.search = changed(given, { steps: event.target.value }); } }, ['2', '3', '4', '5', '6', '8'].map((value) => h('option', { value, selected: value === steps }, `at most ${value}`))))), body);
  if (!from || !to) {
    put(body, h('p', { class: 'empty' }, 'Choose two concepts.'));
    return;
  }
  put(body, loading());
  try {
    const answer = await json(`/api/paths?${new URLSearchParams({ from: fullIri(from), to: fullIri(to), steps })}`);
    put(body, answer.paths.length ? h('ol', { class: 'paths' }, answer.paths.map(drawn))
      : h('p', { class: 'empty' }, `No path of at most ${steps} steps leads from the one to the other.`));
  } catch (fault) {
    put(body, failed(fault, () => location.reload()));
  }
}

async function name(short) {
  if (!short) {
    return '';
  }
  return (await ask('concept-summary', { concept: fullIri(short) }).catch(() => ({ rows: [] }))).rows[0]?.name ?? short;
}

function drawn(path) {
  return h('li', { class: 'panel wide path' }, h('p', { class: 'chain' }, path.flatMap((step, index) => [index > 0 && h('span', { class: 'hop' }, ` — ${plural(step.shared, 'paper')} — `), conceptLink(step.concept, step.name, step.type)])),
    path.slice(1).map((step, index) => evidence(path[index], step)));
}

// The newest sentence at once, the others when asked for.
function evidence(one, other) {
  const parameters = { concept: one.concept, other: other.concept };
  const first = h('div', { class: 'hopevidence' }, loading());
  ask('evidence-of-both', { ...parameters, limit: 1 })
    .then(({ rows }) => put(first, sentences(rows)), (fault) => put(first, failed(fault)));
  return h('div', {}, first, other.shared > 1 && h('details', { ontoggle: (event) => {
    if (event.target.open && event.target.children.length === 1) {
      event.target.append(panel(`${one.name} and ${other.name}`, { query: 'evidence-of-both', parameters: { ...parameters, limit: 10 }, wide: true, render: sentences }));
    }
  } }, h('summary', {}, `All ${other.shared} papers that link ${one.name} and ${other.name}`)));
}

export function sentences(rows) {
  return h('ul', { class: 'plain evidence' }, rows.map((row) => h('li', {}, paperLink(row.paper, row.title), ` (${row.date || 'no date'})`,
    h('div', {}, linkTag(row.link), ' ', sentence(row.sentence, row.surface, row.sentence === row.otherSentence && row.otherSurface)),
    row.sentence !== row.otherSentence && h('div', {}, linkTag(row.otherLink), ' ', sentence(row.otherSentence, row.otherSurface)))));
}
