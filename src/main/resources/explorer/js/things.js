// Concepts and papers: their IRIs, their pages, and how they are shown.
import { program } from './api.js';
import { h } from './dom.js';

export const TYPES = ['Method', 'Dataset', 'Benchmark', 'Task', 'Metric'];

export const LINKS = {
  introduces: 'introduces',
  evaluatesOn: 'evaluates on',
  comparesWith: 'compares with',
  addresses: 'addresses',
  reports: 'reports',
  uses: 'uses',
  mentions: 'mentions',
};

const { base, prefixes } = await program();

export function local(iri) {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}

export function pageOf(iri) {
  if (!iri.startsWith(base)) {
    return iri;
  }
  const name = iri.slice(base.length);
  return /^(concept|paper)\/[^/]+$/.test(name) ? `/${name}` : `/doc/${name}`;
}

// IRIs keep letters of all scripts as they are, which the address of a page has percent-encoded.
export function iriOfPage(path) {
  const name = path.slice(1).replace(/(?:%[89A-Fa-f][0-9A-Fa-f])+/g, (part) => decodeURIComponent(part));
  return base + name;
}

export function shortIri(iri) {
  return iri.startsWith(base) ? iri.slice(base.length) : iri;
}

// As people write it: without the base, or with the prefix of its vocabulary.
export function named(iri) {
  const prefix = Object.keys(prefixes).find((one) => iri.startsWith(prefixes[one]));
  return prefix ? `${prefix}:${iri.slice(prefixes[prefix].length)}` : shortIri(iri);
}

// Parameters of pages name things without the base, so that addresses stay readable.
export function fullIri(name) {
  return /^[a-z]+:/.test(name) || !/^(concept|paper)\//.test(name) ? name : base + name;
}

export function conceptLink(iri, name, type = '') {
  return h('a', { class: `concept t-${local(type)}`, href: pageOf(iri) }, name);
}

export function paperLink(iri, title) {
  return h('a', { class: 'paper', href: pageOf(iri) }, title);
}

export function linkTag(link) {
  const term = local(link);
  return h('span', { class: `tag l-${term}` }, LINKS[term] ?? term);
}

export function typeTag(type) {
  const term = local(type);
  return h('span', { class: `type t-${term}` }, term);
}

export function confidence(value) {
  return h('span', { class: 'confidence', title: `confidence ${value.toFixed(2)}` },
    h('meter', { min: 0, max: 1, value, 'aria-label': 'confidence' }), value.toFixed(2));
}

// The sentence with what it is evidence of marked, where the text says it in the same words.
export function sentence(text, ...surfaces) {
  const paragraph = h('span', { class: 'sentence' });
  const wanted = surfaces.filter(Boolean).map((surface) => surface.toLowerCase());
  let rest = text;
  while (rest) {
    const lower = rest.toLowerCase();
    const places = wanted
      .map((surface) => ({ begin: lower.indexOf(surface), length: surface.length }))
      .filter((place) => place.begin >= 0)
      .sort((one, other) => one.begin - other.begin || other.length - one.length);
    if (!places.length || lower.length !== rest.length) {
      break;
    }
    const { begin, length } = places[0];
    paragraph.append(rest.slice(0, begin), h('mark', {}, rest.slice(begin, begin + length)));
    rest = rest.slice(begin + length);
  }
  paragraph.append(rest);
  return paragraph;
}
