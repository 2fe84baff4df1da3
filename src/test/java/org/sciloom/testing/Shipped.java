package org.sciloom.testing;

import org.sciloom.concept.KeyedConceptResolver;
import org.sciloom.extract.CoreNlpExtractor;
import org.sciloom.extract.ExtractionModels;
import org.sciloom.extract.PatternResultFinder;
import org.sciloom.link.ClassifyingLinker;
import org.sciloom.pipeline.PaperPipeline;
import org.sciloom.pipeline.ShippedModels;

/** The models that come with the program, loaded once for all tests of a JVM. */
public final class Shipped {

  private static final ExtractionModels MODELS = ExtractionModels.shipped();
  private static final PaperPipeline PIPELINE =
      new PaperPipeline(
          new CoreNlpExtractor(MODELS),
          new KeyedConceptResolver(),
          new ClassifyingLinker(ShippedModels.links()),
          new PatternResultFinder());

  private Shipped() {}

  /** What the extractors know. */
  public static ExtractionModels models() {
    return MODELS;
  }

  /** The pipeline that {@link PaperPipeline#shipped()} makes, over the shared models. */
  public static PaperPipeline pipeline() {
    return PIPELINE;
  }
}
