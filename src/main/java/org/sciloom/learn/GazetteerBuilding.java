package org.sciloom.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sciloom.paper.ConceptType;

/**
 * Makes the gazetteer from lists of names, one file for each type: name, type, sources and remark,
 * separated by tabs. Left out are names of one character, tasks for which the source knows no
 * dataset, which are clearly worse, and names of data that are ordinary words in a corpus ({@code
 * Adult}, {@code News}): what they name there only their surroundings tell.
 */
final class GazetteerBuilding {

  private static final int FEWEST_AS_WORD = 20;
  private static final String NO_DATASETS = "datasets=0";

  /** Where the same name has two types, the earlier counts. */
  private static final List<ConceptType> ORDER =
      List.of(
          ConceptType.BENCHMARK,
          ConceptType.DATASET,
          ConceptType.METRIC,
          ConceptType.TASK,
          ConceptType.METHOD);

  private GazetteerBuilding() {}

  /**
   * The lines of the gazetteer: name and type.
   *
   * @param folder the folder of the lists
   * @param abstracts in how many abstracts of the corpus each word stands, as it is written
   */
  static List<String> build(Path folder, Map<String, Integer> abstracts) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (ConceptType type : ORDER) {
      Path file = folder.resolve(type.label() + ".tsv");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] fields = line.split("\t", -1);
        boolean poor = fields.length > 3 && fields[3].equals(NO_DATASETS);
        if (fields.length > 1
            && fields[0].length() > 1
            && !poor
            && !isOrdinary(fields[0], type, abstracts)) {
          lines.add(fields[0] + '\t' + type.term());
        }
      }
    }
    return new ArrayList<>(lines);
  }

  /** Whether a name of data is a word that more abstracts write in lower case than as the name. */
  private static boolean isOrdinary(String name, ConceptType type, Map<String, Integer> abstracts) {
    boolean ofData = type == ConceptType.DATASET || type == ConceptType.BENCHMARK;
    boolean plain = name.substring(1).chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
    String lower = name.toLowerCase(Locale.ROOT);
    int asWord = abstracts.getOrDefault(lower, 0);
    int asName = name.equals(lower) ? 0 : abstracts.getOrDefault(name, 0);
    return ofData && plain && asWord >= FEWEST_AS_WORD && asWord > asName;
  }
}
