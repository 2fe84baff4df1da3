package org.sciloom.testing;

import org.sciloom.extract.ExtractionModels;
import org.sciloom.pipeline.PaperPipeline;

/** The models that come with the program, loaded once for all tests of a JVM. */
public final class Shipped {

  private static final ExtractionModels MODELS = ExtractionModels.shipped();
  private static final PaperPipeline PIPELINE = PaperPipeline.shipped();

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
