package org.sciloom.learn;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sciloom.extract.ModelFiles;

/**
 * The models that label in the label sets of public gold sets, by their names.
 *
 * @param byName loads each model, when it is asked for
 */
public record NativeModels(Map<String, Supplier<SpanLabeller>> byName) {

  public NativeModels {
    byName = Map.copyOf(byName);
  }

  /** The models that come with the program. */
  public static NativeModels shipped() {
    return in(ModelFiles::open);
  }

  /** The models of a source of files. */
  public static NativeModels in(ModelFiles.Source files) {
    return new NativeModels(
        NativeSet.SHIPPED.stream()
            .collect(
                Collectors.toMap(NativeSet::name, set -> () -> NativeLabeller.read(set, files))));
  }

  /**
   * The model of the given name, loaded.
   *
   * @throws IllegalArgumentException when there is none; the message lists what there is
   */
  public SpanLabeller get(String name) {
    Supplier<SpanLabeller> model = byName.get(name);
    if (model == null) {
      throw new IllegalArgumentException("no native model for '%s'; %s".formatted(name, known()));
    }
    return model.get();
  }

  private String known() {
    return byName.isEmpty()
        ? "none is installed"
        : "there are " + String.join(", ", new TreeSet<>(byName.keySet()));
  }
}
