// Asks the server. Every panel asks a named query; the address of the answer is the panel's own.

const about = fetch('/api/about').then((answer) => answer.json());

export function program() {
  return about;
}

export function address(query, parameters = {}, format = undefined) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') {
      search.set(name, value);
    }
  }
  if (format) {
    search.set('format', format);
  }
  const text = search.toString();
  return `/api/queries/${query}${text ? `?${text}` : ''}`;
}

export async function ask(query, parameters = {}) {
  return json(address(query, parameters));
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
