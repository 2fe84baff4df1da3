package org.sciloom.extract;

import edu.stanford.nlp.ling.CoreAnnotation;

/** The key under which a token carries its {@link TokenView}. */
final class TokenViewAnnotation implements CoreAnnotation<TokenView> {

  @Override
  public Class<TokenView> getType() {
    return TokenView.class;
  }
}
