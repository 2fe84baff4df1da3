package org.sciloom.learn;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The fields of one JSON object. Where a field is absent or null, the {@code ...Or} and list
 * accessors give an empty value. All accessors throw an IllegalArgumentException that names the
 * field and what was expected.
 */
record JsonFields(JsonNode object) {

  JsonFields {
    if (!object.isObject()) {
      throw new IllegalArgumentException("expected a JSON object, found " + kind(object));
    }
  }

  /** A string that must be there and not be blank. */
  String text(String field) {
    String text = textOr(field);
    if (text.isBlank()) {
      throw new IllegalArgumentException("\"" + field + "\" is missing or blank");
    }
    return text;
  }

  /** A string, or the empty string. */
  String textOr(String field) {
    JsonNode node = object.path(field);
    if (isAbsent(node)) {
      return "";
    }
    return string(field, node);
  }

  /** A number or a string, as Python's {@code str(v or '')} writes it, or the empty string. */
  String valueOr(String field) {
    JsonNode node = object.path(field);
    return node.isNumber() ? PythonNumbers.text(node) : textOr(field);
  }

  /** A number, or the given one. */
  double numberOr(String field, double absent) {
    JsonNode node = object.path(field);
    return isAbsent(node) ? absent : expect(node.isNumber(), field, "a number", node).doubleValue();
  }

  /** Whether the field is there and true. */
  boolean flag(String field) {
    JsonNode node = object.path(field);
    if (isAbsent(node)) {
      return false;
    }
    return expect(node.isBoolean(), field, "true or false", node).booleanValue();
  }

  /** A whole number that must be there. */
  int integer(String field) {
    JsonNode node = object.path(field);
    return expect(node.canConvertToInt() && node.isIntegralNumber(), field, "an integer", node)
        .intValue();
  }

  /** Whether the field is there, and not null. */
  boolean has(String field) {
    return !isAbsent(object.path(field));
  }

  /** A list of strings. */
  List<String> texts(String field) {
    return list(field, node -> string(field, node));
  }

  /** A list of objects, each turned into a value. */
  <T> List<T> objects(String field, Function<JsonFields, T> parse) {
    return list(field, node -> parse.apply(new JsonFields(node)));
  }

  /** A list, each element turned into a value. */
  <T> List<T> list(String field, Function<JsonNode, T> parse) {
    JsonNode node = object.path(field);
    if (isAbsent(node)) {
      return List.of();
    }
    List<T> values = new ArrayList<>();
    expect(node.isArray(), field, "a list", node).forEach(e -> values.add(parse.apply(e)));
    return List.copyOf(values);
  }

  private static String string(String field, JsonNode node) {
    return expect(node.isTextual(), field, "a string", node).textValue();
  }

  private static JsonNode expect(boolean holds, String field, String what, JsonNode node) {
    if (!holds) {
      throw new IllegalArgumentException(
          "\"" + field + "\": expected " + what + ", found " + kind(node));
    }
    return node;
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private static String kind(JsonNode node) {
    return node.isMissingNode() ? "nothing" : node.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
