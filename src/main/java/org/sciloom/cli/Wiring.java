package org.sciloom.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.sciloom.learn.NativeModels;
import org.sciloom.pipeline.PaperPipeline;
import org.sciloom.pipeline.ShippedModels;
import org.sciloom.rdf.ExtractionRun;

/**
 * All that commands take from outside, in one place, so that tests give them something else.
 *
 * @param pipeline loads the pipeline, which takes seconds
 * @param natives the models of public sets' own labels
 * @param run what identifies the pipeline
 * @param streams where to read and write
 * @param interrupts tells of Ctrl-C
 * @param nanos a clock in nanoseconds, for progress only
 * @param home the folder of the program, in which {@code data/sample} lies
 */
record Wiring(
    Supplier<PaperPipeline> pipeline,
    NativeModels natives,
    Supplier<ExtractionRun> run,
    Streams streams,
    Interrupts interrupts,
    LongSupplier nanos,
    Path home) {

  /** So long Ctrl-C waits for the commit that has begun. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The wiring of the program itself. */
  static Wiring ofProcess() {
    return new Wiring(
        PaperPipeline::shipped,
        NativeModels.shipped(),
        ShippedModels::run,
        Streams.ofProcess(),
        new ShutdownInterrupts(PATIENCE),
        System::nanoTime,
        Path.of(System.getProperty("sciloom.home", "")));
  }
}
