// The search part of a page's address, changed: what a page shows stands in its address.

// With these parameters set, or taken away where they are empty.
export function changed(given, changes) {
  const search = new URLSearchParams(given);
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      search.set(name, value);
    } else {
      search.delete(name);
    }
  }
  return `?${search}`;
}

// With one more value of a parameter.
export function added(given, name, value) {
  const search = new URLSearchParams(given);
  search.append(name, value);
  return `?${search}`;
}

// Without this value of a parameter, once.
export function without(given, name, value) {
  const entries = [...given];
  const at = entries.findIndex(([key, one]) => key === name && one === value);
  return `?${new URLSearchParams(entries.filter((entry, index) => index !== at))}`;
}
