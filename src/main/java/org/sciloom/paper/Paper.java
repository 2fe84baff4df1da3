package org.sciloom.paper;

/**
 * A paper as it was read: its cleaned text and what its source tells about it. All offsets of
 * mentions and sentences refer to these texts.
 *
 * @param id its identity
 * @param title its title, cleaned; never blank
 * @param abstractText its abstract, cleaned; never blank
 * @param details what else is known
 */
public record Paper(PaperId id, String title, String abstractText, PaperDetails details) {

  /**
   * @throws IllegalArgumentException when the title or the abstract is blank
   */
  public Paper {
    if (title.isBlank() || abstractText.isBlank()) {
      throw new IllegalArgumentException("a paper needs a title and an abstract: " + id);
    }
  }

  /** The cleaned text of a section. */
  public String text(Section section) {
    return section == Section.TITLE ? title : abstractText;
  }

  /**
   * One paper of two records of it: the longer text (of equally long ones, the greater), and the
   * details of both. Commutative and associative, so that the order of the records does not matter.
   *
   * @throws IllegalArgumentException when the two are not the same paper
   */
  public Paper mergedWith(Paper other) {
    if (!id.equals(other.id)) {
      throw new IllegalArgumentException(id + " is not " + other.id);
    }
    return new Paper(
        id,
        fuller(title, other.title),
        fuller(abstractText, other.abstractText),
        details.mergedWith(other.details));
  }

  /**
   * This paper brought up to date by a newer record of it: the newer text, and of the details what
   * the newer record tells, else what was known.
   *
   * @throws IllegalArgumentException when the two are not the same paper
   */
  public Paper updatedBy(Paper newer) {
    if (!id.equals(newer.id)) {
      throw new IllegalArgumentException(id + " is not " + newer.id);
    }
    return new Paper(id, newer.title, newer.abstractText, details.updatedBy(newer.details));
  }

  /** The name that its source's record has for it, else its identity. */
  public String recordId() {
    return details.recordId().isEmpty() ? id.toString() : details.recordId();
  }

  /** The same paper with its details as the graph keeps them. */
  public Paper asInGraph() {
    return new Paper(id, title, abstractText, details.asInGraph());
  }

  private static String fuller(String one, String two) {
    if (one.length() != two.length()) {
      return one.length() > two.length() ? one : two;
    }
    return one.compareTo(two) >= 0 ? one : two;
  }
}
