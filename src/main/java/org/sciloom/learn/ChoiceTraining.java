package org.sciloom.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains a linear model that chooses one of several options (conditional logit, McFadden 1974): the
 * probability of an option goes with the exponential of the sum of its features' weights. Of
 * several right options any counts. L2 prior, L-BFGS of CoreNLP. Not thread-safe.
 */
final class ChoiceTraining {

  private static final double TOLERANCE = 1e-4;

  private record Choice(List<int[]> options, List<Integer> right) {}

  private final int fewest;
  private final double sigma;
  private final List<List<List<String>>> options = new ArrayList<>();
  private final List<List<Integer>> rights = new ArrayList<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * Training.
   *
   * @param fewest features of fewer options are left aside
   * @param sigma the standard deviation of the weights' prior
   */
  ChoiceTraining(int fewest, double sigma) {
    this.fewest = fewest;
    this.sigma = sigma;
  }

  /**
   * Adds a choice.
   *
   * @param features the features of each option
   * @param right the indexes of the right ones, at least one
   */
  void add(List<List<String>> features, List<Integer> right) {
    options.add(features);
    rights.add(right);
    features.forEach(option -> option.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
  }

  /** The weights of the features, by feature. */
  Map<String, Double> train() {
    Map<String, Integer> index = new HashMap<>();
    List<String> names = new ArrayList<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= fewest) {
            index.put(feature, names.size());
            names.add(feature);
          }
        });
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      List<int[]> indexed = options.get(i).stream().map(o -> indexes(o, index)).toList();
      choices.add(new Choice(indexed, rights.get(i)));
    }
    QNMinimizer minimizer = new QNMinimizer(15, true);
    minimizer.shutUp();
    double[] weights =
        minimizer.minimize(
            new Loss(choices, names.size(), sigma), TOLERANCE, new double[names.size()]);
    Map<String, Double> byName = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      byName.put(names.get(i), weights[i]);
    }
    return byName;
  }

  private static int[] indexes(List<String> features, Map<String, Integer> index) {
    return features.stream()
        .filter(index::containsKey)
        .mapToInt(feature -> index.getOrDefault(feature, 0))
        .toArray();
  }

  /** The negative log-likelihood with its gradient. */
  private record Loss(List<Choice> choices, int domainDimension, double sigma)
      implements DiffFunction {

    @Override
    public double valueAt(double[] weights) {
      return value(weights, new double[weights.length]);
    }

    @Override
    public double[] derivativeAt(double[] weights) {
      double[] gradient = new double[weights.length];
      value(weights, gradient);
      return gradient;
    }

    private double value(double[] weights, double[] gradient) {
      double loss = 0;
      for (Choice choice : choices) {
        loss += addChoice(choice, weights, gradient);
      }
      for (int i = 0; i < weights.length; i++) {
        loss += weights[i] * weights[i] / (2 * sigma * sigma);
        gradient[i] += weights[i] / (sigma * sigma);
      }
      return loss;
    }

    private static double addChoice(Choice choice, double[] weights, double[] gradient) {
      double[] scores = new double[choice.options().size()];
      double all = 0;
      for (int i = 0; i < scores.length; i++) {
        for (int feature : choice.options().get(i)) {
          scores[i] += weights[feature];
        }
        scores[i] = Math.exp(Math.min(scores[i], 500));
        all += scores[i];
      }
      double right = choice.right().stream().mapToDouble(i -> scores[i]).sum();
      for (int i = 0; i < scores.length; i++) {
        double push = scores[i] / all - (choice.right().contains(i) ? scores[i] / right : 0);
        for (int feature : choice.options().get(i)) {
          gradient[feature] += push;
        }
      }
      return Math.log(all) - Math.log(right);
    }
  }
}
