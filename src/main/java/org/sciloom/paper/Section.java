package org.sciloom.paper;

import java.util.Locale;

/** The two parts of a paper that are read. */
public enum Section {
  TITLE,
  ABSTRACT;

  /** The section's name as it stands in IRIs and in JSON: {@code title} or {@code abstract}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
