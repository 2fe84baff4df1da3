package org.sciloom.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sciloom.concept.ConceptKeys;
import org.sciloom.concept.Curation;
import org.sciloom.store.Change;
import org.sciloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Corrects which names are one concept, and how it is called. */
@Command(
    name = "concepts",
    description = {
      "Corrects which names are one concept, and how a concept is called.",
      "",
      "merge NAME OTHER makes NAME a name of the concept OTHER; split NAME OTHER undoes that, whatever",
      "the reason was; rename NAME LABEL sets a concept's preferred label. The decision is added to a",
      "small file that every build honours, and the store is brought in step at once. What was merged,",
      "and why, is told by 'sciloom query largest-merges' and 'merges-of-concept'."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {ExitCode.OK_LINE, ExitCode.FAILED_LINE, ExitCode.USAGE_LINE},
    footer = {
      "%nExamples:",
      "  sciloom concepts split \"reward modeling\" \"reward model\" --store graph",
      "  sciloom concepts merge \"LLaMA-2 chat\" \"Llama 2 Chat\" --store graph",
      "  sciloom concepts rename \"generative pre-trained transformer\" GPT --store graph"
    })
final class ConceptsCommand implements Callable<Integer> {

  private final Wiring wiring;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "VERB", description = "merge, split or rename.")
  @SuppressWarnings("NullAway.Init")
  private String verb;

  @Parameters(index = "1", paramLabel = "NAME", description = "Any form of a concept's name.")
  @SuppressWarnings("NullAway.Init")
  private String name;

  @Parameters(index = "2", paramLabel = "OTHER", description = "The other name, or the label.")
  @SuppressWarnings("NullAway.Init")
  private String other;

  @Mixin private final StoreOption store = new StoreOption();
  @Mixin private final CurationOption curation = new CurationOption();

  ConceptsCommand(Wiring wiring) {
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    Curation.Decision decision = decision();
    try (GraphStore opened = store.openExisting()) {
      CurationFile file = curation.file(store);
      Curation decided = file.add(decision);
      Change change = Bases.identify(opened, decided);
      Talk.to(wiring.streams())
          .say(
              String.format(
                  Locale.ROOT,
                  "%s: %s; %,d triples added, %,d removed",
                  file.path(),
                  decision.toLine().replace('\t', ' '),
                  change.triplesAdded(),
                  change.triplesRemoved()));
      return ExitCode.OK;
    }
  }

  private Curation.Decision decision() {
    String one = checked(name);
    String two = checked(other);
    return switch (verb) {
      case "merge" -> new Curation.MergeNames(one, two);
      case "split" -> new Curation.SplitNames(one, two);
      case "rename" -> new Curation.Rename(one, two);
      default -> throw wrong("unknown verb " + verb + ": merge, split or rename");
    };
  }

  /** White space of any kind would break the file's lines. */
  private String checked(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (ConceptKeys.find(line).isEmpty()) {
      throw wrong("no name: \"" + line + "\" has no letter and no digit");
    }
    return line;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
