package org.sciloom.extract;

import java.util.LinkedHashSet;
import java.util.Set;

/** The features of a candidate by name, as they are collected. */
final class FeatureNames {

  private final Set<String> names = new LinkedHashSet<>();

  /** Adds a feature: a name with values. */
  void add(String name, Object... values) {
    StringBuilder feature = new StringBuilder(name);
    for (Object value : values) {
      feature.append('=').append(value);
    }
    names.add(feature.toString());
  }

  /** Adds the feature when the condition holds. */
  void addIf(boolean condition, String name, Object... values) {
    if (condition) {
      add(name, values);
    }
  }

  /** The features, each once. */
  Set<String> all() {
    return names;
  }

  /** A probability as one of twelve levels, even in its logit. */
  static int level(double probability) {
    if (probability <= 1e-3) {
      return -6;
    }
    double logit = Math.log(probability / Math.max(1e-3, 1 - probability));
    return (int) Math.max(-5, Math.min(6, Math.round(logit * 1.5)));
  }
}
