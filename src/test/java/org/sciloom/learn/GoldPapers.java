package org.sciloom.learn;

import java.util.ArrayList;
import java.util.List;
import org.sciloom.paper.ConceptType;
import org.sciloom.paper.LinkType;

/** Small invented gold papers: the same sentences with other names. */
final class GoldPapers {

  private static final List<String> METHODS =
      List.of("LoomNet", "YarnFormer", "KnitBERT", "SpinGAN", "WarpCNN", "WeftLM", "DyeNet");
  private static final List<String> DATASETS =
      List.of("ThreadSet", "WoolSet", "SilkSet", "FlaxSet", "HempSet", "JuteSet", "LaceSet");

  private GoldPapers() {}

  /** Seven papers, each of a method, a dataset and a task. */
  static List<GoldPaper> papers() {
    List<GoldPaper> papers = new ArrayList<>();
    for (int i = 0; i < METHODS.size(); i++) {
      papers.add(paper(i, METHODS.get(i), DATASETS.get(i)));
    }
    return papers;
  }

  static GoldConcept concept(String name, ConceptType type, LinkType link, String... surfaces) {
    return new GoldConcept(
        name, type, link, List.of(surfaces), "", false, GoldConcept.Also.nothing());
  }

  static GoldPaper paper(String title, String abstractText, GoldConcept... concepts) {
    GoldResults none = GoldResults.ofOne(List.of());
    return new GoldPaper("gold", title, abstractText, List.of(concepts), none, List.of());
  }

  private static GoldPaper paper(int number, String method, String dataset) {
    GoldPaper paper =
        paper(
            method + ": On Weaving",
            "We propose %s for machine weaving. We evaluate %s on the %s dataset. Looms are old."
                .formatted(method, method, dataset),
            concept(method, ConceptType.METHOD, LinkType.INTRODUCES, method),
            concept(dataset, ConceptType.DATASET, LinkType.EVALUATES_ON, dataset),
            concept("machine weaving", ConceptType.TASK, LinkType.ADDRESSES, "machine weaving"));
    return new GoldPaper(
        "gold-" + number,
        paper.title(),
        paper.abstractText(),
        paper.concepts(),
        paper.results(),
        paper.links());
  }
}
