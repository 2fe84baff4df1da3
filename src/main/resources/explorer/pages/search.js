// Search: concepts by their names, papers by title and abstract.
import { h, plural, put } from '../js/dom.js';
import { panel } from '../js/panel.js';
import { goTo, goToSearch, searchBox } from '../js/search.js';
import { table } from '../js/table.js';
import { pageOf, paperLink } from '../js/things.js';

export async function show(main, given) {
  const words = given.get('q') ?? '';
  document.title = `${words || 'Search'} – SciLoom`;
  put(main, h('h1', {}, words ? `Search: ${words}` : 'Search'),
    searchBox({ label: 'Search again', value: words, pick: goTo, submit: goToSearch, large: true }));
  if (!words) {
    return;
  }
  const feed = `/feed?words=${encodeURIComponent(words)}`;
  document.head.append(h('link', { rel: 'alternate', type: 'application/atom+xml', href: feed, title: `New papers on ${words}` }));
  main.append(
    panel('Found', { query: 'search', parameters: { words, limit: 50 }, wide: true, empty: 'Nothing has these words. Try fewer of them.', render: (rows) => table(rows, [
      { label: 'kind', cell: (row) => h('span', { class: `type t-${row.kind}` }, row.kind), sort: (row) => row.kind },
      { label: 'name', cell: (row) => h('a', { href: pageOf(row.iri) }, row.name), sort: (row) => row.name },
      { label: 'papers', numeric: true, cell: (row) => (row.kind === 'Paper' ? '' : row.papers), sort: (row) => row.papers },
    ]) }),
    panel('The newest papers', { query: 'papers-about', parameters: { words }, wide: true, empty: 'No paper has these words.', render: (rows) => h('div', {},
      h('p', {}, h('a', { href: feed }, 'Subscribe (Atom)'), ` · ${plural(rows.length, 'paper')} shown`),
      table(rows, [
        { label: 'paper', cell: (row) => paperLink(row.paper, row.title), sort: (row) => row.title },
        { label: 'date', cell: (row) => h('span', { class: 'date' }, row.date || 'no date'), sort: (row) => row.date },
      ])) }));
}
