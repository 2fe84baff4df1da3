// A panel: a heading, what a named query answers, and the ways to take it along.
import { address, ask } from './api.js';
import { freshId, h, put } from './dom.js';

export function panel(title, { query, parameters = {}, render, empty = 'Nothing is known here.', note = '', wide = false, hideEmpty = false }) {
  const id = freshId('panel');
  const body = h('div', { class: 'body', 'aria-live': 'polite', 'aria-busy': 'true' }, loading());
  const section = h('section', { class: `panel${wide ? ' wide' : ''}`, 'aria-labelledby': id, 'data-query': query },
    h('div', { class: 'head' }, h('h2', { id }, title), tools(title, query, parameters)),
    note && h('p', { class: 'note' }, note), body);
  section.ready = fill(section, body, { query, parameters, render, empty, hideEmpty });
  return section;
}

async function fill(section, body, { query, parameters, render, empty, hideEmpty }) {
  try {
    const answer = await ask(query, parameters);
    if (!answer.rows.length && hideEmpty) {
      section.remove();
      return answer;
    }
    put(body, answer.rows.length ? render(answer.rows, answer) : h('p', { class: 'empty' }, empty));
    if (answer.cut) {
      body.append(h('p', { class: 'cut' }, `Only the first ${answer.rows.length} are shown. `,
        h('a', { href: address(query, { ...parameters, limit: 10000 }, 'csv') }, 'All as CSV')));
    }
    return answer;
  } catch (fault) {
    put(body, failed(fault, () => {
      put(body, loading());
      section.ready = fill(section, body, { query, parameters, render, empty, hideEmpty });
    }));
    return { rows: [], columns: [] };
  } finally {
    body.setAttribute('aria-busy', 'false');
  }
}

export function loading() {
  return h('p', { class: 'loading' }, 'Loading …');
}

export function failed(fault, again) {
  return h('div', { class: 'failed', role: 'alert' }, h('p', {}, `This could not be shown: ${fault.message}`),
    again && h('button', { type: 'button', onclick: again }, 'Try again'));
}

function tools(title, query, parameters) {
  const open = new URLSearchParams({ name: query });
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') {
      open.set(name, value);
    }
  }
  return h('p', { class: 'tools' },
    h('a', { href: `/editor?${open}`, 'aria-label': `Open "${title}" in Query` }, 'Query'),
    h('a', { href: address(query, parameters, 'csv'), download: `${query}.csv`, 'aria-label': `"${title}" as CSV` }, 'CSV'),
    h('a', { href: address(query, parameters, 'turtle'), download: `${query}.ttl`, 'aria-label': `"${title}" as Turtle` }, 'Turtle'));
}
