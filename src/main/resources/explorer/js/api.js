// Asks the server. Every panel asks a named query; the address of the answer is the panel's own.
import { changed } from './address.js';

const about = fetch('/api/about').then((answer) => answer.json());

export function program() {
  return about;
}

export function address(query, parameters = {}, format = undefined) {
  const search = changed(new URLSearchParams(), { ...parameters, format });
  return `/api/queries/${query}${search.length > 1 ? search : ''}`;
}

export async function ask(query, parameters = {}) {
  return json(address(query, parameters));
}

// The years that papers have, the earliest first; none where they cannot be had.
export async function years() {
  const { rows } = await ask('papers-by-year').catch(() => ({ rows: [] }));
  return rows.map((row) => row.year).filter((year) => /^\d{4}$/.test(year)).sort();
}

export async function json(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(await reason(answer));
  }
  return answer.json();
}

export async function text(path, accept = '*/*') {
  const answer = await fetch(path, { headers: { Accept: accept } });
  if (!answer.ok) {
    throw new Error(await reason(answer));
  }
  return answer.text();
}

export async function reason(answer) {
  const said = await answer.text();
  try {
    return JSON.parse(said).detail;
  } catch {
    return said.trim() || `the server answered ${answer.status}`;
  }
}
