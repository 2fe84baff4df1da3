// The SPARQL editor: highlighting, brackets, and completion of prefixes, of the ontology's terms and of variables.
import '/lib/codemirror.js';
import '/lib/sparql.js';
import '/lib/matchbrackets.js';
import '/lib/closebrackets.js';
import '/lib/show-hint.js';
import { h } from './dom.js';

const { CodeMirror } = globalThis;
const WORDS = ['SELECT', 'DISTINCT', 'WHERE', 'FILTER', 'OPTIONAL', 'UNION', 'GRAPH', 'BIND', 'VALUES', 'GROUP BY', 'ORDER BY', 'DESC', 'LIMIT', 'OFFSET', 'COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'CONSTRUCT', 'ASK', 'DESCRIBE', 'NOT EXISTS', 'CONTAINS', 'LCASE', 'REGEX', 'STR', 'COALESCE', 'HAVING'];

export async function editor(place, start, prefixes, ontology, run) {
  await Promise.all(['codemirror.css', 'show-hint.css'].map(style));
  const terms = [...ontology.classes, ...ontology.properties].map((term) => ({ text: term.term, displayText: `${term.term}  ${term.label}` }));
  const code = CodeMirror(place, { value: start, mode: 'application/sparql-query', lineNumbers: true, matchBrackets: true, autoCloseBrackets: true, lineWrapping: true, viewportMargin: Infinity,
    extraKeys: { 'Ctrl-Space': complete, 'Ctrl-Enter': run, 'Cmd-Enter': run, Esc: (one) => one.getInputField().blur(), Tab: false, 'Shift-Tab': false } });
  code.getInputField().setAttribute('aria-label', 'SPARQL query');
  let marked = null;
  code.on('inputRead', (one, change) => {
    if (/[\w:?]/.test(change.text.at(-1) ?? '') && !one.state.completionActive) {
      complete();
    }
  });

  function complete() {
    CodeMirror.showHint(code, candidates, { completeSingle: false });
  }

  function candidates() {
    const cursor = code.getCursor();
    const line = code.getLine(cursor.line).slice(0, cursor.ch);
    const word = /[?\w-]*:?[\w-]*$/.exec(line)[0];
    if (!word) {
      return null;
    }
    const variables = [...new Set(code.getValue().match(/\?\w+/g) ?? [])].filter((name) => name !== word);
    const known = [...terms, ...Object.keys(prefixes).map((prefix) => ({ text: `${prefix}:`, displayText: `${prefix}:  ${prefixes[prefix]}` })), ...variables.map((name) => ({ text: name })), ...WORDS.map((name) => ({ text: name }))];
    const list = known.filter((one) => one.text.toLowerCase().startsWith(word.toLowerCase()) && one.text !== word).slice(0, 40);
    return { list, from: CodeMirror.Pos(cursor.line, cursor.ch - word.length), to: cursor };
  }

  code.refresh();
  return {
    get: () => code.getValue(),
    set: (text) => code.setValue(text),
    clearFault: () => marked?.clear(),
    // The server names the place as "line 3, column 5".
    showFault: (message) => {
      const found = /line (\d+), column (\d+)/.exec(message);
      if (found) {
        const line = Number(found[1]) - 1;
        marked = code.markText({ line, ch: 0 }, { line, ch: 1000 }, { className: 'faulty' });
      }
    },
  };
}

// The editor measures itself by its style, which must be there first; ours comes after it.
function style(name) {
  return new Promise((loaded) => {
    document.head.prepend(h('link', { rel: 'stylesheet', href: `/lib/${name}`, onload: loaded, onerror: loaded }));
  });
}
