#!/usr/bin/env python3
"""Loads a served store with the queries that panels ask, and tells how it bears it.

    python3 src/test/load/load.py http://127.0.0.1:3030 [--clients 64] [--seconds 300]

Takes 200 concepts by degree (the twenty greatest hubs among them) and asks the named queries of
queries/ about each, by wrk (Debian: apt-get install wrk). Tells requests, statuses, latencies at
the median and the 95th and 99th percentile, and (with --pid) the resident memory of the server.
"""
import argparse
import os
import random
import re
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
QUERIES = os.path.join(HERE, "..", "..", "..", "queries")
NAMES = ["used-with", "concept-trend", "concept-by-year", "papers-of-concept",
         "papers-introducing", "definition-of-concept", "broader-concepts", "narrower-concepts",
         "merges-of-concept"]
PREFIX = "PREFIX sl: <https://w3id.org/sciloom/ontology#> "


def ask(home, query):
    request = urllib.request.Request(
        home + "/sparql?" + urllib.parse.urlencode({"query": query}), headers={"Accept": "text/csv"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read().decode().splitlines()[1:]


def concepts(home):
    ranked = ask(home, PREFIX + "SELECT ?c { GRAPH ?g { ?c sl:degree ?d } } ORDER BY DESC(?d) ?c")
    rest = ranked[20:]
    random.Random(1).shuffle(rest)
    return ranked[:20] + rest[:180]


def panel(name, concept):
    text = open(os.path.join(QUERIES, name + ".rq"), encoding="utf-8").read()
    text = "\n".join(line for line in text.splitlines() if not line.strip().startswith("#"))
    return re.sub(r"\?concept\b", lambda match: "<" + concept + ">", text)


def memory(pid):
    with open("/proc/%d/status" % pid, encoding="ascii") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("home")
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--pid", type=int, help="of the server, to look at its memory")
    options = parser.parse_args()
    paths = ["/sparql?" + urllib.parse.urlencode({"query": panel(name, concept)})
             for concept in concepts(options.home) for name in NAMES]
    random.Random(2).shuffle(paths)
    print("%d different requests, %d clients, %d s" % (len(paths), options.clients, options.seconds))
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as urls:
        urls.write("\n".join(paths))
    environment = dict(os.environ, SCILOOM_PATHS=urls.name)
    wrk = subprocess.Popen(
        ["wrk", "-t", "2", "-c", str(options.clients), "-d", "%ds" % options.seconds,
         "--timeout", "40s", "--latency", "-s", os.path.join(HERE, "panels.lua"), options.home],
        env=environment)
    started = time.time()
    while wrk.poll() is None:
        if options.pid:
            print("after %3d s: resident %d MB" % (time.time() - started, memory(options.pid)),
                  flush=True)
        try:
            wrk.wait(timeout=max(5, options.seconds / 10))
        except subprocess.TimeoutExpired:
            pass
    os.unlink(urls.name)
    print(ask(options.home, PREFIX + "SELECT (COUNT(*) AS ?n) { ?p a sl:Paper }"))


if __name__ == "__main__":
    main()
