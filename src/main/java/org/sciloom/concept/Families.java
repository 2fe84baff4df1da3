package org.sciloom.concept;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells versions, sizes and parts by names: {@code qwen3 4b base} is of the family {@code qwen3},
 * {@code swe bench verified} of {@code swe bench}. What differs by a number alone has no family
 * unless the number is a size: {@code cifar 10} is no kind of a {@code cifar}.
 */
final class Families {

  private static final Pattern SIZE = Pattern.compile("\\d+(?:\\.\\d+)?[bmk]|\\d+x\\d+b|a\\d+b");
  private static final Pattern VERSION = Pattern.compile("v?\\d+(?:\\.\\d+)*[a-z]?");
  private static final Set<String> PARTS_OF_DATA =
      Set.of(
          "dev",
          "diamond",
          "extended",
          "full",
          "hard",
          "lite",
          "live",
          "mini",
          "plus",
          "pro",
          "test",
          "tiny",
          "verified",
          "large",
          "small");
  private static final Set<String> PARTS =
      Set.of(
          "base",
          "chat",
          "coder",
          "extra",
          "flash",
          "haiku",
          "instruct",
          "large",
          "lite",
          "max",
          "medium",
          "micro",
          "mini",
          "nano",
          "next",
          "opus",
          "plus",
          "preview",
          "pro",
          "small",
          "sonnet",
          "super",
          "thinking",
          "tiny",
          "turbo",
          "ultra",
          "xl",
          "xxl");

  private Families() {}

  /**
   * The name without its last part, when that is a size, a version or the name of a part; to be
   * applied again and again.
   *
   * @param ofData whether it is a dataset or benchmark, of which numbers make different ones
   */
  static Optional<String> parent(String key, boolean ofData) {
    List<String> words = Arrays.asList(key.split(" ", -1));
    int last = words.size() - 1;
    String word = words.get(last);
    Set<String> parts = ofData ? PARTS_OF_DATA : PARTS;
    if (last > 0 && (SIZE.matcher(word).matches() || parts.contains(word))) {
      return Optional.of(String.join(" ", words.subList(0, last)));
    }
    if (last > 0 && !ofData && VERSION.matcher(word).matches()) {
      return Optional.of(String.join(" ", words.subList(0, last)));
    }
    return Optional.empty();
  }

  /** The name without the number at its end, when it has one: what siblings share. */
  static Optional<String> withoutNumber(String key) {
    String stem = key.replaceFirst("[ ]?\\d+(?:\\.\\d+)*$", "");
    return Optional.of(stem).filter(s -> !s.equals(key) && s.length() > 1);
  }
}
