// A table that can be sorted by its heads and filtered by a word.
import { freshId, h, put } from './dom.js';

// columns: { label, cell(row) -> node or text, sort?(row) -> number or text, numeric? }
export function table(rows, columns, { caption = '', filter = rows.length > 12, sorted = true, most = 15 } = {}) {
  let shown = rows.map((row) => ({ row, cells: columns.map((column) => column.cell(row)) }));
  const all = shown;
  let open = rows.length <= most + 3;
  const more = h('button', { type: 'button', class: 'more', onclick: () => { open = true; draw(); } });
  const body = h('tbody');
  const heads = columns.map((column, index) => head(column, index));
  const count = h('span', { class: 'count', 'aria-live': 'polite' });

  function head(column, index) {
    const cell = h('th', { scope: 'col', class: column.numeric ? 'number' : undefined });
    if (!sorted || !column.sort) {
      cell.append(column.label);
      return cell;
    }
    cell.append(h('button', { type: 'button', onclick: () => sortBy(index) }, column.label));
    return cell;
  }

  function sortBy(index) {
    const cell = heads[index];
    const first = columns[index].numeric ? 'descending' : 'ascending';
    const second = columns[index].numeric ? 'ascending' : 'descending';
    const direction = cell.getAttribute('aria-sort') === first ? second : first;
    heads.forEach((other) => other.removeAttribute('aria-sort'));
    cell.setAttribute('aria-sort', direction);
    const sign = direction === 'ascending' ? 1 : -1;
    const key = columns[index].sort;
    shown = [...shown].sort((one, other) => sign * compare(key(one.row), key(other.row)));
    draw();
  }

  function draw() {
    const drawn = open ? shown : shown.slice(0, most);
    more.hidden = drawn.length === shown.length;
    more.textContent = `Show all ${shown.length} rows`;
    put(body, ...drawn.map(({ cells }) => h('tr', {},
      cells.map((cell, index) => h('td', { class: columns[index].numeric ? 'number' : undefined }, cell)))));
    count.textContent = shown.length === all.length ? '' : `${shown.length} of ${all.length}`;
  }

  const id = freshId('filter');
  const box = filter && h('p', { class: 'filter' }, h('label', { for: id }, 'Filter'),
    h('input', { id, type: 'search', oninput: (event) => {
      const words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
      shown = all.filter(({ cells }) => {
        const text = cells.map((cell) => (cell instanceof Node ? cell.textContent : String(cell ?? ''))).join(' ').toLowerCase();
        return words.every((word) => text.includes(word));
      });
      draw();
    } }), count);
  draw();
  return h('div', {}, box, h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption || 'table' },
    h('table', {}, caption && h('caption', {}, caption), h('thead', {}, h('tr', {}, heads)), body)), more);
}

function compare(one, other) {
  if (typeof one === 'number' && typeof other === 'number') {
    return one - other;
  }
  return String(one ?? '').localeCompare(String(other ?? ''), 'en', { numeric: true });
}

// A list of bars that lead on: { label: node, value, href? }
export function bars(items, { unit = 'papers', most = 10 } = {}) {
  const greatest = Math.max(...items.map((item) => item.value), 1);
  const list = h('ul', { class: 'bars' });
  const draw = (shown) => put(list, ...shown.map((item) => {
    const bar = h('span', { class: 'bar', 'aria-hidden': 'true' });
    bar.style.width = `${(100 * item.value) / greatest}%`;
    return h('li', {}, h('span', { class: 'label' }, item.label),
      h('span', { class: 'value', title: `${item.value} ${unit}` }, item.value.toLocaleString('en')), bar);
  }));
  draw(items.slice(0, most));
  if (items.length <= most) {
    return list;
  }
  const more = h('button', { type: 'button', class: 'more', onclick: () => { draw(items); more.remove(); } },
    `${items.length - most} more`);
  return h('div', {}, list, more);
}
