package org.sciloom.paper;

/**
 * An author.
 *
 * @param name the name as the source gives it, cleaned; never blank
 */
public record Author(String name) {

  /**
   * @throws IllegalArgumentException when the name is blank
   */
  public Author {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an author without a name");
    }
  }
}
