package org.sciloom.learn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sciloom.paper.ConceptType;

/**
 * Makes the gazetteer from lists of names, one file for each type: name, type, sources and remark,
 * separated by tabs. Left out are names of one character and tasks for which the source knows no
 * dataset, which are clearly worse.
 */
final class GazetteerBuilding {

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

  /** The lines of the gazetteer: name and type. */
  static List<String> build(Path folder) throws IOException {
    Set<String> lines = new LinkedHashSet<>();
    for (ConceptType type : ORDER) {
      Path file = folder.resolve(type.label() + ".tsv");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        String[] fields = line.split("\t", -1);
        boolean poor = fields.length > 3 && fields[3].equals(NO_DATASETS);
        if (fields.length > 1 && fields[0].length() > 1 && !poor) {
          lines.add(fields[0] + '\t' + type.term());
        }
      }
    }
    return new ArrayList<>(lines);
  }
}
