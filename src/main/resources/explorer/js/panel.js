// A panel: a heading, what a named query answers, and the ways to take it along. What is no query's answer alone
// comes from answer().
import { changed } from './address.js';
import { address, ask } from './api.js';
import { freshId, h, put } from './dom.js';

export function panel(title, { query, parameters = {}, render, empty = 'Nothing is known here.', note = '', wide = false, hideEmpty = false,
  answer = () => ask(query, parameters), links = tools(title, query, parameters) }) {
  const id = freshId('panel');
  const body = h('div', { class: 'body', 'aria-live': 'polite', 'aria-busy': 'true' }, loading());
  const section = h('section', { class: `panel${wide ? ' wide' : ''}`, 'aria-labelledby': id, 'data-query': query },
    h('div', { class: 'head' }, h('h2', { id }, title), h('p', { class: 'tools' }, links)),
    note && h('p', { class: 'note' }, note), body);
  fill(section, body, { query, parameters, answer, render, empty, hideEmpty });
  return section;
}

async function fill(section, body, { query, parameters, answer, render, empty, hideEmpty }) {
  try {
    const found = await answer();
    if (!found.rows.length && hideEmpty) {
      section.remove();
      return;
    }
    put(body, found.rows.length ? render(found.rows, found) : h('p', { class: 'empty' }, empty));
    if (found.cut) {
      body.append(h('p', { class: 'cut' }, `Only the first ${found.rows.length} are shown. `,
        h('a', { href: address(query, { ...parameters, limit: 10000 }, 'csv') }, 'All as CSV')));
    }
  } catch (fault) {
    put(body, failed(fault, () => {
      put(body, loading());
      fill(section, body, { query, parameters, answer, render, empty, hideEmpty });
    }));
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
  const open = changed(new URLSearchParams({ name: query }), parameters);
  return [
    h('a', { href: `/editor${open}`, 'aria-label': `Open "${title}" in Query` }, 'Query'),
    h('a', { href: address(query, parameters, 'csv'), download: `${query}.csv`, 'aria-label': `"${title}" as CSV` }, 'CSV'),
    h('a', { href: address(query, parameters, 'turtle'), download: `${query}.ttl`, 'aria-label': `"${title}" as Turtle` }, 'Turtle')];
}
