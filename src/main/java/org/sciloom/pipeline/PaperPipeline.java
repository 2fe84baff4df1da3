package org.sciloom.pipeline;

import java.util.List;
import org.sciloom.concept.ConceptResolver;
import org.sciloom.concept.KeyedConceptResolver;
import org.sciloom.extract.Addresses;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.ExtractionModels;
import org.sciloom.extract.MentionExtractor;
import org.sciloom.extract.ModelFiles;
import org.sciloom.extract.result.ClassifyingResultFinder;
import org.sciloom.extract.result.ResultFinder;
import org.sciloom.extract.result.ResultModel;
import org.sciloom.link.ClassifyingLinker;
import org.sciloom.link.Linker;
import org.sciloom.paper.Extraction;
import org.sciloom.paper.Mention;
import org.sciloom.paper.Paper;
import org.sciloom.paper.PaperConcept;
import org.sciloom.paper.PaperFacts;

/**
 * The way from a paper to its facts: a pure function of the paper and of the loaded models, the
 * same on every thread and machine. Thread-safe.
 *
 * @param extractor finds mentions
 * @param resolver groups them into concepts
 * @param linker links the paper to its concepts
 * @param results finds results
 */
public record PaperPipeline(
    MentionExtractor extractor, ConceptResolver resolver, Linker linker, ResultFinder results) {

  /**
   * The pipeline with the models that come with the program.
   *
   * @throws IllegalStateException when a model is missing
   */
  public static PaperPipeline shipped() {
    return of(ModelFiles::open);
  }

  /**
   * The pipeline with the models of a source of files.
   *
   * @throws IllegalStateException when a model is missing
   */
  public static PaperPipeline of(ModelFiles.Source files) {
    return new PaperPipeline(
        new CoreNlpExtractor(ExtractionModels.read(files)),
        new KeyedConceptResolver(),
        new ClassifyingLinker(ShippedModels.links(files), ShippedModels.names(files)),
        new ClassifyingResultFinder(ResultModel.read(files)));
  }

  /** All that the paper yields. */
  public PaperFacts factsOf(Paper paper) {
    Extraction extraction = extractor.extract(paper);
    List<PaperConcept> concepts = resolver.resolve(paper, extraction);
    return new PaperFacts(
        paper,
        extraction.sentences(),
        linker.link(paper, extraction, concepts),
        results.find(paper, agreed(extraction, concepts)),
        Addresses.in(paper.abstractText()));
  }

  /** A result must name its method and data as the concepts of the paper have them. */
  private static Extraction agreed(Extraction extraction, List<PaperConcept> concepts) {
    List<Mention> mentions =
        concepts.stream().flatMap(concept -> concept.agreedMentions().stream()).toList();
    return new Extraction(extraction.sentences(), mentions, extraction.acronyms());
  }
}
