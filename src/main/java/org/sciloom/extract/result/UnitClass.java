package org.sciloom.extract.result;

/** What kind of unit a number has. */
enum UnitClass {
  NONE("#"),
  PERCENT("#%"),
  POINTS("#p"),
  FACTOR("#x"),
  SHARE("#/"),
  OTHER("#u");

  private final String shape;

  UnitClass(String shape) {
    this.shape = shape;
  }

  /** How a number with such a unit stands among tokens. */
  String shape() {
    return shape;
  }

  static UnitClass of(String unit) {
    return switch (unit) {
      case "" -> NONE;
      case "%" -> PERCENT;
      case "points" -> POINTS;
      case "x" -> FACTOR;
      default -> unit.startsWith("of ") ? SHARE : OTHER;
    };
  }
}
