package org.sciloom.page;

/**
 * Where the pages of things lie: a concept or a paper of this base has the path that follows the
 * base.
 *
 * @param base what the IRIs of the things begin with
 */
public record Things(String base) {

  /** The path of the page about the thing; its document where it has no page. */
  public String pageOf(String iri) {
    String name = nameIn(iri);
    return hasPage(name) ? "/" + name : "/doc/" + name;
  }

  /** Whether there is a page for the thing of that name below the base. */
  public static boolean hasPage(String name) {
    return name.matches("(concept|paper)/[^/]+");
  }

  /** The last part of the IRI. */
  String nameOf(String iri) {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private String nameIn(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
