package org.sciloom.cli;

import org.sciloom.pipeline.BuildOptions;
import org.sciloom.pipeline.BuildReport;
import org.sciloom.pipeline.BuildRun;
import org.sciloom.read.PaperInput;
import org.sciloom.store.GraphStore;

/** Builds a store while the user watches, and can stop it. */
final class Building {

  private final Wiring wiring;
  private final Talk talk;
  private final Interrupts.Guard guard;

  Building(Wiring wiring, Talk talk, Interrupts.Guard guard) {
    this.wiring = wiring;
    this.talk = talk;
    this.guard = guard;
  }

  /**
   * Builds, and tells of it.
   *
   * @return the exit code
   */
  int run(
      PaperInput input,
      GraphStore store,
      BuildOptions options,
      ProgressMode mode,
      Rejects rejects) {
    Progress progress = Progress.of(mode, talk, wiring);
    progress.preparing("loading the models ...");
    BuildRun build = new BuildRun(wiring.pipeline().get(), wiring.run().get(), options);
    BuildTalk told = new BuildTalk(talk, Progress.of(mode, talk, wiring), rejects);
    guard.then(build::stop);
    try {
      BuildReport report = build.run(input, store, told);
      told.summarise(report);
      return exitCode(report, rejects);
    } finally {
      progress.end();
    }
  }

  private int exitCode(BuildReport report, Rejects rejects) {
    if (report.interrupted() || guard.isInterrupted()) {
      return ExitCode.INTERRUPTED;
    }
    return rejects.count() > 0 ? ExitCode.REJECTS : ExitCode.OK;
  }
}
