package org.sciloom.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.WordUtils;

/**
 * The spellings in which a name is likely to stand in the store, so that the index finds it and not
 * all names have to be read.
 */
final class NameVariants {

  private NameVariants() {}

  /** The name as given first, then other cases, then the same in singular or plural. */
  static List<String> of(String name) {
    Set<String> variants = new LinkedHashSet<>(cases(name));
    variants.addAll(cases(name.endsWith("s") ? name.substring(0, name.length() - 1) : name + "s"));
    variants.remove("");
    return List.copyOf(variants);
  }

  private static List<String> cases(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(
        name,
        lower,
        name.toUpperCase(Locale.ROOT),
        WordUtils.capitalize(lower, '\0'),
        WordUtils.capitalize(lower));
  }
}
