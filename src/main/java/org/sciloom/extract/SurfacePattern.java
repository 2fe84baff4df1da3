package org.sciloom.extract;

import java.util.regex.Pattern;

/** The pattern of a surface on word borders, as the gold sets define the places of a surface. */
public final class SurfacePattern {

  private static final String WORD = "[\\p{L}\\p{N}_]";

  private SurfacePattern() {}

  /** Matches the surface, letter by letter, where no letter, digit or underscore adjoins it. */
  public static Pattern of(String surface) {
    return Pattern.compile("(?<!" + WORD + ")" + Pattern.quote(surface) + "(?!" + WORD + ")");
  }
}
