package org.sciloom.query;

/**
 * A parameter of a named query. It stands in the query as the variable of the same name, but for
 * {@code limit}, which is the number behind {@code LIMIT}.
 *
 * @param name the name, without question mark
 * @param type what an argument may be
 * @param required whether an argument must be given
 * @param defaultValue what holds when no argument is given; empty when the variable is then left
 *     free
 * @param description one line for the reader
 */
public record QueryParameter(
    String name, ParameterType type, boolean required, String defaultValue, String description) {

  /** The parameter that sets the greatest number of rows. */
  public static final String LIMIT = "limit";

  /** Whether this parameter sets the number behind {@code LIMIT}. */
  public boolean isLimit() {
    return name.equals(LIMIT);
  }

  /** One line for messages, such as {@code limit (integer, default 50)}. */
  public String summary() {
    String presence = required ? "required" : "optional";
    return "%s (%s, %s)"
        .formatted(
            name, type.term(), defaultValue.isEmpty() ? presence : "default " + defaultValue);
  }
}
