#!/usr/bin/env python3
"""How long panels of the explorer take to answer, over 200 concepts drawn by degree, hubs among them.

Usage: python3 src/test/load/panels.py http://127.0.0.1:3030 [CONCEPTS]

Each panel is asked once for each concept (or paper, or pair), one after the other, so that nothing of it is answered
from the server's memory of earlier answers; the panels of the whole store are, since it answers them ahead.
Prints milliseconds: median, 95th percentile, greatest.
"""
import json
import random
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

HOME = sys.argv[1].rstrip("/")
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 200
DEGREES = """SELECT ?c ?d WHERE { GRAPH ?g { ?c <https://w3id.org/sciloom/ontology#degree> ?d } } ORDER BY DESC(?d) ?c"""
PAPERS = """SELECT ?p WHERE { ?p a <https://w3id.org/sciloom/ontology#Paper> } ORDER BY ?p"""
OF_CONCEPT = [
    ("concept-summary", "concept", {}), ("definition-of-concept", "concept", {}), ("concept-by-year", "concept", {}),
    ("names-of-concept", "concept", {}), ("types-of-concept", "concept", {}), ("broader-concepts", "concept", {}),
    ("narrower-concepts", "concept", {}), ("evidence-of-concept", "concept", {}),
    ("evidence-of-concept", "concept", {"link": "introduces"}),
    ("used-with", "concept", {"type": "Method", "limit": 20}), ("used-with", "concept", {"type": "Task", "limit": 20}),
    ("compared-with", "method", {}), ("results-of-concept", "concept", {}), ("neighbours-of-concept", "concept", {"limit": 160}),
    ("board", "benchmark", {}), ("concept-trend", "concept", {}), ("co-occurring-concepts", "concept", {"from": "2025"}),
]
OF_PAPER = [("paper-details", {}), ("mentions-of-paper", {}), ("concepts-of-paper", {}), ("results-of-paper", {}), ("papers-like", {})]
OF_STORE = [
    ("papers-by-year", {}), ("concepts-by-type", {}), ("extraction-runs", {}), ("most-connected-concepts", {"type": "Method", "limit": 30}),
    ("most-connected-concepts", {"limit": 5}), ("co-occurrence-map", {"atLeast": 2, "limit": 120}), ("co-occurrence-map", {"atLeast": 20, "limit": 120}),
    ("boards", {}), ("gaps", {}), ("gaps", {"rows": "Task", "columns": "Benchmark"}), ("new-concepts", {"year": 2025}),
    ("rising-concepts", {"year": 2025, "limit": 20}), ("falling-concepts", {"year": 2025, "limit": 20}),
]


def get(path, accept="application/json"):
    request = urllib.request.Request(HOME + path, headers={"Accept": accept})
    begin = time.perf_counter()
    try:
        with urllib.request.urlopen(request) as answer:
            body = answer.read()
    except urllib.error.HTTPError as fault:
        body = fault.read()
        print("  %s %s: %s" % (fault.code, path[:120], body[:120].decode()), file=sys.stderr)
    return 1000 * (time.perf_counter() - begin), body


def select(query):
    body = get("/sparql?" + urllib.parse.urlencode({"query": query}), "application/sparql-results+json")[1]
    return [{name: term["value"] for name, term in row.items()} for row in json.loads(body)["results"]["bindings"]]


def panel(name, arguments):
    return get("/api/queries/%s?%s" % (name, urllib.parse.urlencode(arguments)))[0]


def show(name, times):
    times = sorted(times)
    at = lambda share: times[min(len(times) - 1, int(share * len(times)))]
    print("%-44s %5d %8.1f %8.1f %8.1f" % (name, len(times), at(0.5), at(0.95), times[-1]), flush=True)
    return times


def main():
    chance = random.Random(7)
    by_degree = [row["c"] for row in select(DEGREES)]
    hubs = by_degree[: COUNT // 10]
    # The higher the degree, the likelier; hubs in any case.
    rest = sorted(range(len(hubs), len(by_degree)), key=lambda rank: chance.random() ** ((rank + 50) / 2000))[::-1]
    concepts = hubs + [by_degree[rank] for rank in rest[: COUNT - len(hubs)]]
    papers = chance.sample([row["p"] for row in select(PAPERS)], COUNT)
    for name, parameter, more in OF_CONCEPT:  # let the server warm up on other concepts
        for concept in by_degree[-20:]:
            panel(name, {parameter: concept, **more})
    print("%-44s %5s %8s %8s %8s" % ("panel, milliseconds", "n", "median", "p95", "max"))
    everything = []
    for name, parameter, more in OF_CONCEPT:
        title = name + "".join(" %s=%s" % pair for pair in more.items())
        everything += show(title, [panel(name, {parameter: concept, **more}) for concept in concepts])
    for name, more in OF_PAPER:
        everything += show(name, [panel(name, {"paper": paper, **more}) for paper in papers])
    pairs = [chance.sample(concepts, 2) for _ in range(COUNT)]
    everything += show("evidence-of-both", [panel("evidence-of-both", {"concept": a, "other": b}) for a, b in pairs])
    everything += show("paths", [get("/api/paths?" + urllib.parse.urlencode({"from": a, "to": b}))[0] for a, b in pairs[:50]])
    names = [urllib.parse.unquote(concept.rsplit("/", 1)[-1])[:4] for concept in concepts]
    everything += show("suggest", [panel("suggest", {"text": name, "limit": 24}) for name in names if name.strip("-")])
    for name, more in OF_STORE:
        title = name + "".join(" %s=%s" % pair for pair in more.items())
        everything += show(title, [panel(name, {**more, "format": "json"})])
    show("all", everything)


main()
