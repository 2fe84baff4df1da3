package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The features of a token for {@code CRFClassifier}: words, affixes, shapes, word classes,
 * gazetteer tags, the token's part in the document, cue words of its sentence, and the label that
 * an earlier model gave it. Reads nothing but {@link TokenView}s, so that the models need no other
 * state.
 */
public final class ConceptFeatureFactory extends FeatureFactory<CoreLabel> {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_AFFIX = 5;

  @Override
  public Collection<String> getCliqueFeatures(
      PaddedList<CoreLabel> tokens, int position, Clique clique) {
    if (clique == cliqueC) {
      return nodeFeatures(tokens, position);
    }
    return clique == cliqueCpC ? edgeFeatures(tokens, position) : List.of();
  }

  private static List<String> edgeFeatures(PaddedList<CoreLabel> tokens, int position) {
    TokenView here = view(tokens, position);
    TokenView before = view(tokens, position - 1);
    List<String> features = new ArrayList<>();
    features.add("e");
    features.add("ef=" + before.frequency() + '_' + here.frequency());
    features.add("eg=" + before.gazetteer() + '_' + here.gazetteer());
    return features;
  }

  private static List<String> nodeFeatures(PaddedList<CoreLabel> tokens, int position) {
    TokenView here = view(tokens, position);
    TokenView before = view(tokens, position - 1);
    TokenView after = view(tokens, position + 1);
    TokenView before2 = view(tokens, position - 2);
    TokenView after2 = view(tokens, position + 2);
    List<String> features = new ArrayList<>(96);
    features.add("b");
    addWords(features, here, before, after, before2, after2);
    addAffixes(features, here);
    addShapes(features, here, before, after);
    addClasses(features, "0", here);
    addClasses(features, "-1", before);
    addClasses(features, "+1", after);
    addClasses(features, "-2", before2);
    addClasses(features, "+2", after2);
    addClassPairs(features, here, before, after);
    addDocument(features, here, before, after);
    return features;
  }

  private static void addWords(
      List<String> features,
      TokenView here,
      TokenView before,
      TokenView after,
      TokenView before2,
      TokenView after2) {
    features.add("w=" + here.word());
    features.add("l=" + here.lower());
    features.add("l-1=" + before.lower());
    features.add("l+1=" + after.lower());
    features.add("l-2=" + before2.lower());
    features.add("l+2=" + after2.lower());
    features.add("l-1l=" + before.lower() + '_' + here.lower());
    features.add("ll+1=" + here.lower() + '_' + after.lower());
    features.add("l-2l-1=" + before2.lower() + '_' + before.lower());
    features.add("l+1l+2=" + after.lower() + '_' + after2.lower());
  }

  private static void addAffixes(List<String> features, TokenView here) {
    String lower = here.lower();
    for (int n = 2; n <= Math.min(LONGEST_AFFIX, lower.length() - 1); n++) {
      features.add("p=" + lower.substring(0, n));
      features.add("s=" + lower.substring(lower.length() - n));
    }
    int hyphen = lower.lastIndexOf('-');
    if (hyphen > 0) {
      features.add("hl=" + lower.substring(0, hyphen));
      features.add("hr=" + lower.substring(hyphen + 1));
    }
  }

  private static void addShapes(
      List<String> features, TokenView here, TokenView before, TokenView after) {
    features.add("sh=" + here.shape());
    features.add("sh-1=" + before.shape() + '_' + here.shape());
    features.add("sh+1=" + here.shape() + '_' + after.shape());
    features.add("sh3=" + before.shape() + '_' + here.shape() + '_' + after.shape());
    features.add("f=" + here.frequency());
    features.add("fs=" + here.frequency() + here.shape());
    features.add("f-1=" + before.frequency());
    features.add("f+1=" + after.frequency());
  }

  private static void addClasses(List<String> features, String place, TokenView token) {
    for (int level = 0; level < token.classes().size(); level++) {
      features.add("c" + level + place + '=' + token.classes().get(level));
    }
  }

  private static void addClassPairs(
      List<String> features, TokenView here, TokenView before, TokenView after) {
    if (!here.classes().isEmpty() && !before.classes().isEmpty()) {
      features.add("cc-1=" + before.classes().get(1) + '_' + here.classes().get(1));
    }
    if (!here.classes().isEmpty() && !after.classes().isEmpty()) {
      features.add("cc+1=" + here.classes().get(1) + '_' + after.classes().get(1));
    }
  }

  private static void addDocument(
      List<String> features, TokenView here, TokenView before, TokenView after) {
    features.add("g=" + here.gazetteer());
    features.add("g-1=" + before.gazetteer());
    features.add("g+1=" + after.gazetteer());
    features.add("gs=" + here.gazetteer() + here.shape());
    features.add("d=" + here.document());
    features.add("ds=" + here.document() + here.shape());
    features.add("d-1=" + before.document());
    features.add("d+1=" + after.document());
    for (String cue : here.cues()) {
      features.add("cue=" + cue);
      features.add("cs=" + cue + here.shape());
    }
  }

  /** The token's view; beyond the ends of the document, and where there is none, an empty one. */
  private static TokenView view(PaddedList<CoreLabel> tokens, int position) {
    TokenView view = tokens.get(position).get(TokenViewAnnotation.class);
    return view == null ? TokenViews.OUTSIDE : view;
  }
}
