// Draws concepts and the papers that they share; with the same as a table.
import cytoscape from '/lib/cytoscape.mjs';
import { colour } from './charts.js';
import { h, number, plural } from './dom.js';
import { table } from './table.js';
import { TYPES, conceptLink, local, typeTag } from './things.js';

// nodes: Map iri -> { name, type, papers }; edges: [{ one, other, papers }]
export function graph(nodes, edges, { label, centre = null, cap = null, colourBy = 'type', recentre = null, unit = 'paper' }) {
  const picture = h('div', { class: 'graph', role: 'img', 'aria-label': `${label}. The same as a table below.` });
  const side = h('div', { class: 'aside', 'aria-live': 'polite' }, h('p', { class: 'note' },
    recentre ? 'Select a concept to see its ties; double-click to put it in the centre.' : 'Select a concept to see its ties.'));
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
    const drawn = cytoscape({
      container: picture,
      elements: [
        ...[...nodes].map(([iri, node]) => ({ data: { id: iri, name: node.name, colour: colour(local(node.type)) || colour('ink-soft'),
          size: 14 + 42 * Math.sqrt(node.papers / most), centre: iri === centre ? 1 : 0 } })),
        ...edges.map((edge) => ({ data: { source: edge.one, target: edge.other, papers: edge.papers,
          width: 0.8 + 6 * (edge.papers / greatest) } })),
      ],
      style: [
        { selector: 'node', style: { 'background-color': 'data(colour)', width: 'data(size)', height: 'data(size)', label: 'data(name)',
          color: colour('ink'), 'font-size': 11, 'text-valign': 'bottom', 'text-margin-y': 3, 'text-max-width': 110, 'text-wrap': 'ellipsis',
          'text-outline-color': colour('card'), 'text-outline-width': 2, 'min-zoomed-font-size': 7 } },
        { selector: 'node[centre = 1]', style: { 'border-width': 4, 'border-color': colour('accent'), 'font-weight': 'bold' } },
        { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('edge'), 'curve-style': 'haystack', opacity: 0.55 } },
        { selector: '.far', style: { opacity: 0.12 } },
      ],
      layout: { name: 'cose', animate: false, randomize: true, nodeRepulsion: () => 14000, idealEdgeLength: () => 90, gravity: 0.6, numIter: 900, padding: 24 },
      minZoom: 0.2,
      maxZoom: 4,
    });
    if (colourBy === 'community') {
      paintCommunities(drawn);
    }
    drawn.on('tap', 'node', (event) => select(drawn, event.target));
    drawn.on('tap', (event) => {
      if (event.target === drawn) {
        drawn.elements().removeClass('far');
      }
    });
    if (recentre) {
      drawn.on('dbltap', 'node', (event) => recentre(event.target.id()));
    }
  }

  function select(drawn, node) {
    const near = node.closedNeighborhood();
    drawn.elements().addClass('far');
    near.removeClass('far');
    const about = nodes.get(node.id());
    const ties = edges.filter((edge) => edge.one === node.id() || edge.other === node.id()).sort((one, other) => other.papers - one.papers);
    side.replaceChildren(h('h3', {}, conceptLink(node.id(), about.name, about.type)),
      h('p', {}, typeTag(about.type), ` ${plural(about.papers, unit)}`),
      recentre && h('button', { type: 'button', onclick: () => recentre(node.id()) }, 'Put in the centre'),
      h('ul', { class: 'plain' }, ties.slice(0, 12).map((edge) => {
        const other = edge.one === node.id() ? edge.other : edge.one;
        return h('li', {}, conceptLink(other, nodes.get(other).name, nodes.get(other).type), ` ${number(edge.papers)}`);
      })));
  }

  const columns = [
    { label: 'concept', cell: (edge) => conceptLink(edge.one, nodes.get(edge.one).name, nodes.get(edge.one).type), sort: (edge) => nodes.get(edge.one).name },
    { label: 'concept', cell: (edge) => conceptLink(edge.other, nodes.get(edge.other).name, nodes.get(edge.other).type), sort: (edge) => nodes.get(edge.other).name },
    { label: `${unit}s with both`, numeric: true, cell: (edge) => number(edge.papers), sort: (edge) => edge.papers },
  ];
  return h('div', {}, legend, box, h('p', { class: 'note' }, `${plural(nodes.size, 'concept')}, ${plural(edges.length, 'tie')}.`, cap && ` ${cap}`),
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
