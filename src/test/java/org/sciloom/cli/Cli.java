package org.sciloom.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.sciloom.learn.NativeModels;
import org.sciloom.paper.Extraction;
import org.sciloom.pipeline.PaperPipeline;
import org.sciloom.rdf.ExtractionRun;

/** Runs commands as the program does, but in this process and on captured streams. */
final class Cli {

  /** Finds nothing in any paper. */
  static final PaperPipeline EMPTY =
      new PaperPipeline(
          paper -> new Extraction(List.of(), List.of(), List.of()),
          (paper, extraction) -> List.of(),
          (paper, extraction, concepts) -> List.of(),
          (paper, extraction) -> List.of());

  private Supplier<PaperPipeline> pipeline = () -> EMPTY;
  private NativeModels natives = new NativeModels(Map.of());
  private ExtractionRun run = new ExtractionRun("0.0", "none");
  private String in = "";
  private Terminal terminal = Terminal.none();
  private LongSupplier nanos = () -> 0;
  private Interrupts interrupts = () -> new InterruptGuard(() -> {});
  private OutputStream target = new ByteArrayOutputStream();

  /** What a command did: its exit code, its data, and its talk. */
  record Done(int code, String out, String err) {

    /** The lines of the talk. */
    List<String> talk() {
      return err.lines().toList();
    }
  }

  Cli pipeline(Supplier<PaperPipeline> value, ExtractionRun run) {
    this.pipeline = value;
    this.run = run;
    return this;
  }

  Cli natives(NativeModels value) {
    this.natives = value;
    return this;
  }

  Cli in(String value) {
    this.in = value;
    return this;
  }

  Cli terminal(Terminal value) {
    this.terminal = value;
    return this;
  }

  Cli nanos(LongSupplier value) {
    this.nanos = value;
    return this;
  }

  Cli interrupts(Interrupts value) {
    this.interrupts = value;
    return this;
  }

  Cli out(OutputStream value) {
    this.target = value;
    return this;
  }

  Wiring wiring(PrintStream err) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new StandardOutput(target),
            err,
            terminal);
    return new Wiring(pipeline, natives, () -> run, streams, interrupts, nanos, Path.of(""));
  }

  Done run(Object... arguments) {
    ByteArrayOutputStream talk = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(talk, true, StandardCharsets.UTF_8);
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int code = SciLoom.run(wiring(err), texts);
    String out =
        target instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Done(code, out, talk.toString(StandardCharsets.UTF_8));
  }
}
