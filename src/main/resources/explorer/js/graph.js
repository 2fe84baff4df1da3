// Draws concepts and the papers that they share; with the same as a table.
import cytoscape from '/lib/cytoscape.mjs';
import { colour } from './charts.js';
import { h, number, plural, put } from './dom.js';
import { table } from './table.js';
import { TYPES, conceptLink, local, typeTag } from './things.js';

// So many names are written; the others show when one points at them.
const NAMED = 45;

// nodes: Map iri -> { name, type, papers }; edges: [{ one, other, papers }]
export function graph(nodes, edges, { label, centre = null, cap = null, colourBy = 'type', recentre = null, unit = 'paper', thing = 'concept', things = `${thing}s` }) {
  const picture = h('div', { class: 'graph', role: 'img', 'aria-label': `${label}. The same as a table below.` });
  const side = h('div', { class: 'aside', 'aria-live': 'polite' }, h('p', { class: 'note' },
    recentre ? `Select a ${thing} to see its ties; double-click to put it in the centre.` : `Select a ${thing} to see its ties.`));
  const legend = h('p', { class: 'legend' }, TYPES.filter((type) => [...nodes.values()].some((node) => local(node.type) === type)).map(typeTag));
  const box = h('div', { class: 'graphbox' }, picture, side);
  const watcher = new ResizeObserver(() => {
    if (picture.isConnected && picture.clientWidth) {
      watcher.disconnect();
      draw();
    }
  });
  watcher.observe(picture);

  function draw() {
    const greatest = Math.max(...edges.map((edge) => edge.papers), 1);
    const most = Math.max(...[...nodes.values()].map((node) => node.papers), 1);
    const ties = new Map();
    edges.forEach((edge) => [edge.one, edge.other].forEach((iri) => ties.set(iri, (ties.get(iri) ?? 0) + edge.papers)));
    const named = new Set([...nodes.keys()].sort((one, other) => (ties.get(other) ?? 0) - (ties.get(one) ?? 0)).slice(0, NAMED));
    const drawn = cytoscape({
      container: picture,
      elements: [
        ...[...nodes].map(([iri, node]) => ({ data: { id: iri, name: node.name, colour: colour(local(node.type)) || colour('ink-soft'),
          size: 12 + 34 * Math.sqrt(node.papers / most), centre: iri === centre ? 1 : 0, named: named.has(iri) || iri === centre ? 1 : 0 } })),
        ...edges.map((edge) => ({ data: { source: edge.one, target: edge.other, papers: edge.papers,
          width: 0.8 + 6 * (edge.papers / greatest) } })),
      ],
      style: [
        { selector: 'node', style: { 'background-color': 'data(colour)', width: 'data(size)', height: 'data(size)', label: 'data(name)',
          color: colour('ink'), 'font-size': 11, 'text-valign': 'bottom', 'text-margin-y': 3, 'text-max-width': 110, 'text-wrap': 'ellipsis',
          'text-outline-color': colour('card'), 'text-outline-width': 2, 'min-zoomed-font-size': 7 } },
        { selector: 'node[named = 0]', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
        { selector: '.near', style: { 'text-opacity': 1, 'text-outline-opacity': 1, 'z-index': 10 } },
        { selector: 'node[centre = 1]', style: { 'border-width': 4, 'border-color': colour('accent'), 'font-weight': 'bold' } },
        { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('edge'), 'curve-style': 'haystack', opacity: 0.55 } },
        { selector: '.far', style: { opacity: 0.12 } },
      ],
      layout: { name: 'cose', animate: false, randomize: true, nodeRepulsion: () => 30000, idealEdgeLength: () => 110, edgeElasticity: () => 60, gravity: 0.35, numIter: 1200, padding: 28, nodeDimensionsIncludeLabels: nodes.size <= NAMED },
      minZoom: 0.2,
      maxZoom: 4,
    });
    if (colourBy === 'community') {
      paintCommunities(drawn);
    }
    drawn.on('mouseover', 'node', (event) => event.target.addClass('near'));
    drawn.on('mouseout', 'node', (event) => event.target.removeClass('near'));
    drawn.on('tap', 'node', (event) => select(drawn, event.target));
    drawn.on('tap', (event) => {
      if (event.target === drawn) {
        drawn.elements().removeClass('far near');
      }
    });
    if (recentre) {
      drawn.on('dbltap', 'node', (event) => recentre(event.target.id()));
    }
  }

  function select(drawn, node) {
    const near = node.closedNeighborhood();
    drawn.elements().addClass('far').removeClass('near');
    near.removeClass('far').addClass('near');
    const about = nodes.get(node.id());
    const ties = edges.filter((edge) => edge.one === node.id() || edge.other === node.id()).sort((one, other) => other.papers - one.papers);
    put(side, h('h3', {}, conceptLink(node.id(), about.name, about.type)),
      h('p', {}, typeTag(about.type), ` ${plural(about.papers, unit)}`),
      recentre && h('button', { type: 'button', onclick: () => recentre(node.id()) }, 'Put in the centre'),
      h('ul', { class: 'plain' }, ties.slice(0, 12).map((edge) => {
        const other = edge.one === node.id() ? edge.other : edge.one;
        return h('li', {}, conceptLink(other, nodes.get(other).name, nodes.get(other).type), ` ${number(edge.papers)}`);
      })));
  }

  const columns = [
    { label: thing, cell: (edge) => conceptLink(edge.one, nodes.get(edge.one).name, nodes.get(edge.one).type), sort: (edge) => nodes.get(edge.one).name },
    { label: thing, cell: (edge) => conceptLink(edge.other, nodes.get(edge.other).name, nodes.get(edge.other).type), sort: (edge) => nodes.get(edge.other).name },
    { label: `${unit}s with both`, numeric: true, cell: (edge) => number(edge.papers), sort: (edge) => edge.papers },
  ];
  return h('div', {}, legend, box, h('p', { class: 'note' }, `${plural(nodes.size, thing, things)}, ${plural(edges.length, 'tie')}.`, cap && ` ${cap}`),
    h('details', { class: 'astable' }, h('summary', {}, 'As a table'), table(edges, columns, { caption: label })));
}

// Clusters of the ties drawn, by the Markov cluster algorithm (van Dongen 2000).
function paintCommunities(drawn) {
  const clusters = drawn.elements().markovClustering({ attributes: [(edge) => edge.data('papers')], inflateFactor: 1.8 });
  const names = ['Method', 'Dataset', 'Benchmark', 'Task', 'Metric', 'extra-1', 'extra-2', 'extra-3'];
  clusters.sort((one, other) => other.length - one.length).forEach((cluster, index) => {
    cluster.filter('node').style('background-color', index < names.length ? colour(names[index]) : colour('ink-soft'));
  });
}

// The nodes and edges of rows with one, oneName, oneType, onePapers, other ..., papers.
export function ofPairs(rows) {
  const nodes = new Map();
  const edges = new Map();
  for (const row of rows) {
    const oneType = row.oneType ?? row.type;
    nodes.set(row.one, { name: row.oneName, type: oneType, papers: row.onePapers });
    nodes.set(row.other, { name: row.otherName, type: row.otherType ?? row.oppositeType, papers: row.otherPapers });
    const key = [row.one, row.other].sort().join('\n');
    edges.set(key, { one: row.one, other: row.other, papers: row.papers });
  }
  return { nodes, edges: [...edges.values()] };
}
