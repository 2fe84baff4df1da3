package org.sciloom.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sciloom.paper.ConceptKey;

/**
 * Merges what the list of aliases has: other names that no rule could see, such as {@code Adam
 * optimizer} and {@code adaptive moment estimation}.
 *
 * @param mainByAlias the key of the main name, by the key of the alias
 */
record AliasRule(Map<String, String> mainByAlias) implements MergeRule {

  private static final double CONFIDENCE = 0.97;

  AliasRule {
    mainByAlias = Map.copyOf(mainByAlias);
  }

  @Override
  public List<Merge> merges(NameTable table) {
    List<Merge> merges = new ArrayList<>();
    mainByAlias.forEach(
        (alias, main) -> {
          int papers = table.of(alias).papers();
          if (papers > 0) {
            merges.add(
                new Merge(
                    new ConceptKey(alias),
                    new ConceptKey(main),
                    MergeReason.ALIAS,
                    papers,
                    papers,
                    CONFIDENCE));
          }
        });
    return merges;
  }
}
