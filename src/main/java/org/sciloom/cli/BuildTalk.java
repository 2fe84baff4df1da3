package org.sciloom.cli;

import java.util.Locale;
import org.sciloom.pipeline.BuildListener;
import org.sciloom.pipeline.BuildProgress;
import org.sciloom.pipeline.BuildReport;
import org.sciloom.problem.Problem;
import org.sciloom.store.Change;

/** Tells of a build: progress and problems while it runs, a summary at its end. */
final class BuildTalk implements BuildListener {

  private final Talk talk;
  private final Progress shown;
  private final Rejects rejects;

  BuildTalk(Talk talk, Progress shown, Rejects rejects) {
    this.talk = talk;
    this.shown = shown;
    this.rejects = rejects;
  }

  @Override
  public void progressed(BuildProgress progress) {
    shown.show(
        new Counts(
            progress.entries(), progress.rejected(), progress.bytesRead(), progress.bytes()));
  }

  @Override
  public void notPruned(long rejected) {
    shown.end();
    say(
        "nothing is pruned: %,d records were rejected, and theirs may be among the papers",
        rejected);
  }

  @Override
  public void identifying() {
    shown.end();
    talk.say("finding which names are one concept ...");
  }

  @Override
  public void tidying() {
    talk.say("compacting the store if it has grown ...");
  }

  @Override
  public void rejected(Problem problem) {
    rejects.add(problem);
  }

  /** Says what the build did. */
  void summarise(BuildReport report) {
    shown.end();
    BuildProgress progress = report.progress();
    Change change = progress.change();
    say("%,d entries read", progress.entries());
    say(
        "%,d papers added, %,d replaced, %,d unchanged",
        change.papersAdded(), change.papersReplaced(), change.papersUnchanged());
    if (change.papersRemoved() > 0) {
      say("%,d papers removed, since the input does not have them", change.papersRemoved());
    }
    if (change.isChanging()) {
      say("%,d triples added, %,d removed", change.triplesAdded(), change.triplesRemoved());
    } else {
      talk.say("nothing changed: no triple added, none removed");
    }
    double seconds = shown.seconds();
    say("%.1f s, %.1f papers per second", seconds, papers(change) / Math.max(seconds, 0.001));
    rejects.tell();
    if (report.interrupted()) {
      talk.say("stopped: what is committed stays; the same command again goes on from there");
    }
  }

  private static int papers(Change change) {
    return change.papersAdded() + change.papersReplaced() + change.papersUnchanged();
  }

  private void say(String format, Object... values) {
    talk.say(String.format(Locale.ROOT, format, values));
  }
}
