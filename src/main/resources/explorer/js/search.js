// The search box: a combobox with type-ahead, after the ARIA pattern "combobox with list popup".
import { ask } from './api.js';
import { freshId, h, plural, put } from './dom.js';
import { pageOf } from './things.js';

const WAIT_MILLISECONDS = 120;

// kinds: what is offered; pick(row) is called with the chosen row.
export function searchBox({ label, placeholder = '', kinds = null, pick, submit = null, value = '', large = false }) {
  const listId = freshId('list');
  const input = h('input', { type: 'search', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': listId,
    'aria-autocomplete': 'list', 'aria-label': label, autocomplete: 'off', spellcheck: 'false', placeholder, value });
  const list = h('ul', { id: listId, role: 'listbox', 'aria-label': `${label}: suggestions`, hidden: true });
  const box = h('form', { class: `searchbox${large ? ' large' : ''}`, role: 'search', onsubmit: (event) => {
    event.preventDefault();
    if (active >= 0) {
      choose(rows[active]);
    } else if (submit) {
      submit(input.value.trim());
    } else if (rows.length) {
      choose(rows[0]);
    }
  } }, input, list);
  let rows = [];
  let active = -1;
  let timer = 0;
  let asked = '';

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function choose(row) {
    close();
    input.value = row.name;
    pick(row);
  }

  function show() {
    put(list, ...rows.map((row, index) => h('li', { id: `${listId}-${index}`, role: 'option',
      'aria-selected': index === active ? 'true' : 'false',
      onmousedown: (event) => { event.preventDefault(); choose(row); } },
    h('span', { class: `type t-${row.kind}` }, row.kind), h('span', { class: 'name' }, row.name),
    row.alias && row.alias !== row.name && h('span', { class: 'alias' }, `also ${row.alias}`),
    row.papers > 0 && h('span', { class: 'count' }, plural(row.papers, 'paper')))));
    list.hidden = rows.length === 0;
    input.setAttribute('aria-expanded', String(rows.length > 0));
    if (active >= 0) {
      input.setAttribute('aria-activedescendant', `${listId}-${active}`);
      list.children[active].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  async function suggest() {
    const text = input.value.trim();
    asked = text;
    if (text.length < 2) {
      close();
      return;
    }
    try {
      const answer = await ask('suggest', { text, limit: 24 });
      if (asked !== text) {
        return;
      }
      const seen = new Set();
      const exact = (row) => [row.name, row.alias].some((name) => name && name.toLowerCase() === text.toLowerCase());
      rows = answer.rows.filter((row) => (!kinds || kinds.includes(row.kind)) && !seen.has(row.iri) && seen.add(row.iri))
        .sort((one, other) => exact(other) - exact(one)).slice(0, 10);
      active = -1;
      show();
    } catch {
      close();
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, WAIT_MILLISECONDS);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && rows.length) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      active = (active + step + rows.length + (active < 0 && step < 0 ? 1 : 0)) % rows.length;
      show();
    }
  });
  return box;
}

export function goTo(row) {
  location.href = pageOf(row.iri);
}

export function goToSearch(text) {
  if (text) {
    location.href = `/search?q=${encodeURIComponent(text)}`;
  }
}

export const CONCEPTS = ['Method', 'Dataset', 'Benchmark', 'Task', 'Metric'];
