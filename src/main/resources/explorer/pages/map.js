// Map: which concepts stand in the same papers, in the whole store or around one of them.
import { changed } from '../js/address.js';
import { ask, json, years } from '../js/api.js';
import { freshId, h, put } from '../js/dom.js';
import { graph, ofPairs } from '../js/graph.js';
import { panel } from '../js/panel.js';
import { searchBox } from '../js/search.js';
import { TYPES, fullIri, local, shortIri } from '../js/things.js';

const RING = 10;

export async function show(main, given) {
  const setting = (name, usual = '') => given.get(name) ?? usual;
  document.title = 'Map – SciLoom';
  const concept = given.get('concept');
  const change = (changes) => { location.search = changed(given, changes); };
  const select = (label, name, options, usual = '') => {
    const id = freshId('select');
    const box = h('select', { id, onchange: (event) => change({ [name]: event.target.value }) }, options.map(([value, text]) => h('option', { value, selected: value === setting(name, usual) }, text)));
    return h('span', {}, h('label', { for: id }, label), ' ', box);
  };
  const types = [['', 'any type'], ...TYPES.map((type) => [type, type])];
  const yearChoices = [['', 'any'], ...(await years()).map((year) => [year, year])];
  put(main,
    h('h1', {}, 'Map of concepts'),
    h('p', { class: 'note' }, 'Two concepts are tied when at least two papers are linked to both. A concept is as large as it has papers.'),
    searchBox({ label: 'Concept in the centre', placeholder: 'Put a concept in the centre', kinds: TYPES, pick: (row) => change({ concept: shortIri(row.iri) }) }),
    h('div', { class: 'controls' },
      concept && h('button', { type: 'button', onclick: () => change({ concept: '', depth: '', from: '', to: '' }) }, 'Whole map'),
      select(concept ? 'Types' : 'Between', 'type', types), !concept && select('and', 'other', types),
      select('At least', 'atLeast', [['2', '2 papers'], ['3', '3'], ['5', '5'], ['10', '10'], ['20', '20'], ['50', '50'], ['100', '100']], '2'),
      select('Ties', 'limit', [['60', 'at most 60'], ['120', 'at most 120'], ['250', 'at most 250'], ['400', 'at most 400']], '120'),
      concept && select('Depth', 'depth', [['1', '1 step'], ['2', '2 steps']], '1'),
      select('From', 'from', yearChoices), select('to', 'to', yearChoices),
      select('Colour', 'colour', [['type', 'by type'], ['community', 'by community']], 'type')));
  const limit = Number(setting('limit', '120'));
  const options = { label: 'Concepts and the papers that they share', colourBy: setting('colour', 'type'), recentre: (iri) => change({ concept: shortIri(iri) }) };
  const atLeast = Number(setting('atLeast', '2'));
  if (!concept && (setting('from') || setting('to'))) {
    main.append(wholeInYears({ from: setting('from'), to: setting('to'), type: setting('type'), otherType: setting('other'), atLeast, limit }, options));
    return;
  }
  if (!concept) {
    main.append(panel('Strongest ties', { query: 'co-occurrence-map', parameters: { type: setting('type'), otherType: setting('other'), atLeast, limit }, wide: true,
      empty: 'No two concepts share so many papers.', render: (rows, answer) => {
        const { nodes, edges } = ofPairs(rows);
        return graph(nodes, edges, { ...options, cap: answer.cut ? `Only the ${edges.length} strongest ties are drawn.` : '' });
      } }));
    return;
  }
  const iri = fullIri(concept);
  if (setting('from') || setting('to')) {
    main.append(await inYears(iri, setting, atLeast, limit, options));
  } else if (setting('depth') === '2') {
    main.append(twoSteps(iri, setting, atLeast, limit, options));
  } else {
    main.append(panel('Around the concept', { query: 'neighbours-of-concept', parameters: { concept: iri, limit: 400 }, wide: true, empty: 'No other concept shares two papers with it.', render: (rows, answer) => {
      const kept = rows.filter((row) => row.papers >= atLeast && fits(row, setting('type'), iri)).slice(0, limit);
      const { nodes, edges } = ofPairs(kept);
      return kept.length ? graph(nodes, edges, { ...options, centre: iri, cap: answer.cut || kept.length === limit ? `Only the ${edges.length} strongest ties are drawn.` : '' })
        : h('p', { class: 'empty' }, 'No tie is as strong as that.');
    } }));
  }
}

function fits(row, type, centre) {
  return !type || [[row.one, row.oneType], [row.other, row.otherType]].every(([iri, its]) => iri === centre || local(its) === type);
}

// Within years the store has no counts of pairs: they are counted from the papers of the centre.
async function inYears(iri, setting, atLeast, limit, options) {
  const [summary] = (await ask('concept-summary', { concept: iri })).rows;
  return panel('Around the concept, in these years', { query: 'co-occurring-concepts', parameters: { concept: iri, type: setting('type'), from: setting('from'), to: setting('to'), limit: Math.min(limit, 120) }, wide: true,
    empty: 'No paper of these years is linked to it.', render: (rows, answer) => {
      const pairs = rows.filter((row) => row.papers >= atLeast).map((row) => ({ one: iri, oneName: summary.name, oneType: summary.type, onePapers: summary.papers,
        other: row.other, otherName: row.name, otherType: row.type, otherPapers: row.papers, papers: row.papers }));
      const { nodes, edges } = ofPairs(pairs);
      return pairs.length ? graph(nodes, edges, { ...options, centre: iri, cap: answer.cut ? 'Weaker ties are left out.' : '' }) : h('p', { class: 'empty' }, 'No tie is as strong as that.');
    } });
}

// The ties of the concept, and those of its strongest neighbours.
function twoSteps(iri, setting, atLeast, limit, options) {
  const answer = async () => {
    const type = setting('type');
    const first = (await ask('neighbours-of-concept', { concept: iri, limit: 400 })).rows;
    const near = first.filter((row) => row.one === iri && fits(row, type, iri)).slice(0, RING);
    const further = await Promise.all(near.map((row) => ask('used-with', { concept: row.other, type, limit: 12 })));
    const second = near.flatMap((row, index) => further[index].rows.map((far) => ({ one: row.other, oneName: row.otherName, oneType: row.otherType, onePapers: row.otherPapers,
      other: far.other, otherName: far.name, otherType: far.type, otherPapers: far.otherPapers, papers: far.papers })));
    const known = new Set([iri, ...near.map((row) => row.other)]);
    const kept = [...near, ...first.filter((row) => known.has(row.one) && known.has(row.other) && row.one !== iri), ...second].filter((row) => row.papers >= atLeast);
    return { rows: kept.slice(0, limit), neighbours: near.length, more: kept.length > limit };
  };
  return panel('Around the concept, two steps', { query: 'neighbours-of-concept', parameters: { concept: iri }, answer, wide: true, empty: 'No tie is as strong as that.', render: (rows, { neighbours, more }) => {
    const { nodes, edges } = ofPairs(rows);
    return graph(nodes, edges, { ...options, centre: iri, cap: `The ${neighbours} strongest neighbours and their strongest ties${more ? `, ${limit} at most` : ''}.` });
  } });
}

// Within years the server counts the pairs of all papers itself, which is no query.
function wholeInYears(parameters, options) {
  const path = `/api/map${changed(new URLSearchParams(), parameters)}`;
  const answer = async () => {
    const { rows, cut } = await json(path);
    return { rows, more: cut };
  };
  return panel('Strongest ties of these years', { answer, links: [h('a', { href: path }, 'JSON')], wide: true, empty: 'No two concepts share so many papers of these years.', render: (rows, { more }) => {
    const { nodes, edges } = ofPairs(rows);
    return graph(nodes, edges, { ...options, cap: more ? `Only the ${edges.length} strongest ties are drawn.` : '' });
  } });
}
