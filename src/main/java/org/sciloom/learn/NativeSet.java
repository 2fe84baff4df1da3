package org.sciloom.learn;

import java.nio.file.Path;
import java.util.List;

/**
 * A public set on whose own labels a model is trained.
 *
 * @param name the model's name
 * @param train the file to train on, relative to the folder of gold sets
 * @param penalty the L2 penalty at each step; the more units, the smaller
 */
record NativeSet(String name, Path train, double penalty) {

  /** The sets whose licences allow a model beside the program's own licence. */
  static final List<NativeSet> SHIPPED =
      List.of(
          new NativeSet("dataset-mentions", Path.of("dataset-mentions/train.jsonl"), 0.003),
          new NativeSet("scier", Path.of("scier/train-joined.jsonl"), 0.003),
          new NativeSet("scierc", Path.of("scierc/train.jsonl"), 0.02),
          new NativeSet("tdmsci", Path.of("tdmsci/train.jsonl"), 0.005));

  /** The name of the model's file. */
  String file() {
    return "native-" + name + ".chain.gz";
  }
}
