package org.sciloom.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sciloom.concept.NamedPapers.concept;
import static org.sciloom.concept.NamedPapers.use;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sciloom.paper.ConceptType;

class IdentityTest {

  private static final String WEAVING = "Looms weave threads of yarn into cloth with shuttles.";
  private static final String COOKING = "Kitchens simmer broth with onions, garlic and pepper.";

  @Test
  void anAcronymStandsForWhatNearlyAllPapersSay() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(4, WEAVING, List.of("graph weaving network", "GWN"))
            .paper(COOKING, List.of("GWN"))
            .scheme();
    assertEquals("graph weaving network", concept(scheme, 4, "GWN"));
    Merge merge = scheme.identity().merges().get(0);
    assertEquals(MergeReason.ACRONYM, merge.reason());
    assertEquals(4, merge.support());
    assertEquals(1, merge.papers());
  }

  @Test
  void anAcronymThatNoPaperSpellsOutStandsForWhatItDoesElsewhere() {
    ConceptScheme scheme = new NamedPapers().paper(WEAVING, List.of("LLMs")).scheme();
    assertEquals("large language model", concept(scheme, 0, "LLM"));
    assertEquals(MergeReason.ALIAS, scheme.identity().merges().get(0).reason());
    assertEquals("LLMs", scheme.concepts().get(0).label());
  }

  @Test
  void anAcronymThatAPaperSpellsOutOtherwiseIsNotWhatItIsElsewhere() {
    ConceptScheme scheme =
        new NamedPapers()
            .paper(COOKING, List.of("lentil lasagna meal", "LLM"))
            .paper("Galaxies collide.", List.of("LLM"))
            .scheme();
    assertEquals("llm", concept(scheme, 1, "LLM"));
  }

  @Test
  void anAcronymOfTwoSensesIsTwoConceptsByTheCompanyItKeeps() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(3, WEAVING, List.of("differential entwining", "DE"))
            .times(3, COOKING, List.of("dough extraction", "DE"))
            .paper("We weave yarn on looms: threads and shuttles.", List.of("DE"))
            .paper("Simmer onions and garlic in broth.", List.of("DE"))
            .scheme();
    assertEquals("differential entwining", concept(scheme, 6, "DE"));
    assertEquals("dough extraction", concept(scheme, 7, "DE"));
  }

  @Test
  void anAcronymStaysAConceptOfItsOwnWhenTheCorpusDoesNotTell() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(3, WEAVING, List.of("differential entwining", "DE"))
            .times(3, COOKING, List.of("dough extraction", "DE"))
            .paper("Galaxies collide.", List.of("DE"))
            .scheme();
    assertEquals("de", concept(scheme, 6, "DE"));
  }

  @Test
  void anAcronymOfADatasetIsNotThatOfAMethodInOtherCompany() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(9, WEAVING, List.of("graph weaving network", "GWN"))
            .paper(WEAVING, List.of(use(ConceptType.DATASET, false, "", List.of("GWN"))), List.of())
            .scheme();
    assertEquals("gwn", concept(scheme, 9, "GWN"));
  }

  @Test
  void spellingsThatDifferInWordBordersAreOne() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(2, WEAVING, List.of("fine-tuning"))
            .paper(WEAVING, List.of("finetuning"))
            .times(2, WEAVING, List.of("GPT-4"))
            .paper(WEAVING, List.of("GPT4"))
            .scheme();
    assertEquals("fine tuning", concept(scheme, 2, "finetuning"));
    assertEquals("gpt 4", concept(scheme, 5, "GPT4"));
  }

  @Test
  void numbersSideBySideAreNotJoined() {
    ConceptScheme scheme =
        new NamedPapers()
            .paper(WEAVING, List.of("Llama 2 7B"))
            .paper(WEAVING, List.of("Llama 27B"))
            .scheme();
    assertNotEquals(concept(scheme, 0, "Llama 2 7B"), concept(scheme, 1, "Llama 27B"));
  }

  @Test
  void aGeneralWordBehindANameOfAThingAddsNothing() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(2, WEAVING, List.of("GPT-4"))
            .paper(WEAVING, List.of("GPT-4 model"))
            .scheme();
    assertEquals("gpt 4", concept(scheme, 2, "GPT-4 model"));
  }

  @Test
  void aGeneralWordBehindOrdinaryWordsMakesAnotherThing() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(2, WEAVING, List.of("language"))
            .paper(WEAVING, List.of("language model"))
            .times(2, WEAVING, List.of("supervised fine-tuning", "SFT"))
            .times(3, COOKING, List.of("SFT"))
            .paper(WEAVING, List.of("SFT model"))
            .scheme();
    assertEquals("language model", concept(scheme, 2, "language model"));
    assertEquals("sft model", concept(scheme, 8, "SFT model"));
  }

  @Test
  void aRareMisspellingOfACommonWordIsHidden() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(30, WEAVING, List.of("retrieval augmentation"))
            .paper(WEAVING, List.of("retreival augmentation"))
            .scheme();
    assertEquals("retrieval augmentation", concept(scheme, 30, "retreival augmentation"));
    SchemeConcept concept = scheme.concepts().get(0);
    assertEquals("[retreival augmentation]", concept.hiddenLabels().toString());
    assertEquals("[]", concept.otherLabels().toString());
  }

  @Test
  void wordsThatDifferInOneLetterButAreBothWordsStayApart() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(30, WEAVING, List.of("casual inference"))
            .times(30, WEAVING, List.of("causal inference"))
            .scheme();
    assertEquals(List.of(), scheme.identity().merges());
  }

  @Test
  void fullFormsOfOneAcronymThatDifferInEndingsAreOne() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(2, WEAVING, List.of("rotary position embedding", "RoPE"))
            .paper(WEAVING, List.of("rotary positional embedding", "RoPE"))
            .scheme();
    assertEquals("rotary position embedding", concept(scheme, 2, "rotary positional embedding"));
  }

  @Test
  void anAcronymWithinALongerNameIsSpelt() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(4, WEAVING, List.of("visual question answering", "VQA"))
            .paper(WEAVING, List.of("VQA"))
            .paper(WEAVING, List.of("medical visual question answering"))
            .paper(WEAVING, List.of("medical VQA"))
            .scheme();
    assertEquals("medical visual question answering", concept(scheme, 6, "medical VQA"));
  }

  @Test
  void whatTwoRulesMergeIsOneStatement() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(4, WEAVING, List.of("question answering", "QA"))
            .times(4, WEAVING, List.of("video question answering", "Video-QA"))
            .paper(WEAVING, List.of("QA"))
            .paper(WEAVING, List.of("Video-QA"))
            .scheme();
    List<Merge> merges =
        scheme.identity().merges().stream()
            .filter(merge -> merge.from().value().equals("video qa"))
            .toList();
    assertEquals(1, merges.size(), scheme.identity()::toString);
    assertEquals("video question answering", concept(scheme, 9, "Video QA"));
  }

  @Test
  void aNameThatSeveralPapersGiveToTheirOwnThingIsAConceptOfEach() {
    NamedPapers papers = new NamedPapers();
    for (int i = 0; i < 2; i++) {
      papers.paper(
          WEAVING, List.of(use(ConceptType.METHOD, true, "", List.of("PRISM"))), List.of());
    }
    ConceptScheme scheme = papers.paper(WEAVING, List.of("PRISM")).scheme();
    assertEquals("prism of p0000", concept(scheme, 0, "PRISM"));
    assertEquals("prism of p0001", concept(scheme, 1, "PRISM"));
    assertEquals("prism", concept(scheme, 2, "PRISM"));
  }

  @Test
  void aNameThatAPaperGivesToAnotherKindOfThingIsAConceptOfItsOwn() {
    NamedPapers papers = new NamedPapers().times(3, WEAVING, List.of("Transformer"));
    papers.paper(
        COOKING, List.of(use(ConceptType.BENCHMARK, true, "", List.of("Transformer"))), List.of());
    ConceptScheme scheme = papers.scheme();
    assertEquals("transformer", concept(scheme, 0, "Transformer"));
    assertEquals("transformer of p0003", concept(scheme, 3, "Transformer"));
  }

  @Test
  void aPersonSplitsWhatARuleMerged() {
    NamedPapers papers =
        new NamedPapers()
            .times(4, WEAVING, List.of("graph weaving network", "GWN"))
            .paper(COOKING, List.of("GWN"))
            .times(2, WEAVING, List.of("fine-tuning"))
            .paper(WEAVING, List.of("finetuning"));
    ConceptScheme split =
        papers.scheme(
            Curation.none()
                .with(new Curation.SplitNames("GWN", "Graph Weaving Networks"))
                .with(new Curation.SplitNames("finetuning", "fine-tuning")));
    assertEquals("gwn", concept(split, 4, "GWN"));
    assertEquals("finetuning", concept(split, 7, "finetuning"));
    assertEquals(List.of(), split.identity().merges());
  }

  @Test
  void aPersonMergesAndRenames() {
    NamedPapers papers =
        new NamedPapers().paper(WEAVING, List.of("weaver")).paper(WEAVING, List.of("loom"));
    ConceptScheme merged =
        papers.scheme(
            Curation.none()
                .with(new Curation.MergeNames("weavers", "loom"))
                .with(new Curation.Rename("loom", "Power Loom")));
    assertEquals("loom", concept(merged, 0, "weaver"));
    assertEquals(1, merged.concepts().size());
    assertEquals("Power Loom", merged.concepts().get(0).label());
    assertEquals(2, merged.concepts().get(0).papers());
  }

  @Test
  void aLaterDecisionOverrulesAnEarlierOne() {
    NamedPapers papers =
        new NamedPapers().paper(WEAVING, List.of("weaver")).paper(WEAVING, List.of("loom"));
    Curation undone =
        Curation.none()
            .with(new Curation.MergeNames("weaver", "loom"))
            .with(new Curation.SplitNames("weaver", "loom"));
    assertEquals("weaver", concept(papers.scheme(undone), 0, "weaver"));
    assertEquals(papers.scheme(), papers.scheme(undone));
  }

  @Test
  void mergesInACircleDoNotGoRound() {
    NamedPapers papers =
        new NamedPapers().paper(WEAVING, List.of("weaver")).paper(WEAVING, List.of("loom"));
    Curation circle =
        Curation.none()
            .with(new Curation.MergeNames("weaver", "loom"))
            .with(new Curation.MergeNames("loom", "weaver"));
    ConceptScheme scheme = papers.scheme(circle);
    assertEquals(concept(scheme, 0, "weaver"), concept(scheme, 1, "loom"));
  }

  @Test
  void theLabelIsWhatMostPapersWrite() {
    ConceptScheme scheme =
        new NamedPapers()
            .times(4, WEAVING, List.of("low-rank adaptation", "LoRA"))
            .times(5, WEAVING, List.of("LoRA"))
            .scheme();
    assertEquals("LoRA", scheme.concepts().get(0).label());
    assertEquals("low rank adaptation", scheme.concepts().get(0).key().value());
  }

  @Test
  void typesKeepTheirShares() {
    NamedPapers papers = new NamedPapers().times(3, WEAVING, List.of("loom"));
    papers.paper(WEAVING, List.of(use(ConceptType.TASK, false, "", List.of("loom"))), List.of());
    SchemeConcept loom = papers.scheme().concepts().get(0);
    assertEquals(ConceptType.METHOD, loom.type());
    assertEquals("{METHOD=0.75, TASK=0.25}", loom.shares().toString());
  }

  @Test
  void theDefinitionIsThatOfThePaperThatIntroducesIt() {
    NamedPapers papers = new NamedPapers().paper(WEAVING, List.of("LoomNet"));
    papers.paper(
        WEAVING,
        List.of(use(ConceptType.METHOD, true, "LoomNet is a net.", List.of("LoomNet"))),
        List.of());
    assertEquals(
        Optional.of(new SchemeConcept.Definition("LoomNet is a net.", "p0001")),
        papers.scheme().concepts().get(0).definition());
  }
}
