package org.sciloom.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A table for a terminal: columns are aligned, numbers to the right, and cut with an ellipsis where
 * the terminal is too narrow.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final List<String> header;
  private final List<List<String>> rows;
  private final boolean[] numeric;

  private TextTable(List<String> header, List<List<String>> rows, boolean[] numeric) {
    this.header = header;
    this.rows = rows;
    this.numeric = numeric;
  }

  /** Reads all rows. */
  static TextTable of(RowSet rowSet, PrefixMapping prefixes) {
    List<Var> variables = rowSet.getResultVars();
    CellText cells = new CellText(prefixes);
    boolean[] numeric = new boolean[variables.size()];
    Arrays.fill(numeric, true);
    List<List<String>> rows = new ArrayList<>();
    while (rowSet.hasNext()) {
      Binding binding = rowSet.next();
      List<String> row = new ArrayList<>();
      for (int column = 0; column < numeric.length; column++) {
        Node node = binding.get(variables.get(column));
        row.add(node == null ? "" : cells.of(node));
        numeric[column] &= node == null || CellText.isNumber(node);
      }
      rows.add(row);
    }
    return new TextTable(variables.stream().map(Var::getVarName).toList(), rows, numeric);
  }

  /** The table's lines; {@code width} is the greatest width of a line, or 0 for any. */
  String render(int width) {
    int[] widths = columnWidths(width);
    StringBuilder out = new StringBuilder();
    appendLine(out, header, widths);
    appendLine(out, rule(widths), widths);
    rows.forEach(row -> appendLine(out, row, widths));
    return out.toString();
  }

  private static List<String> rule(int[] widths) {
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    return rule;
  }

  private void appendLine(StringBuilder out, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = DisplayWidth.cut(cells.get(column), widths[column]);
      String padding = " ".repeat(widths[column] - DisplayWidth.of(cell));
      line.append(column == 0 ? "" : GAP).append(numeric[column] ? padding + cell : cell + padding);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private int[] columnWidths(int width) {
    int[] widths = new int[header.size()];
    for (int column = 0; column < widths.length; column++) {
      widths[column] = DisplayWidth.of(header.get(column));
      for (List<String> row : rows) {
        widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
      }
    }
    if (width > 0) {
      shrink(widths, width - GAP.length() * (widths.length - 1));
    }
    return widths;
  }

  /** Takes from the widest column until all fit, or none can give more. */
  private static void shrink(int[] widths, int available) {
    int total = Arrays.stream(widths).sum();
    while (total > available) {
      int widest = 0;
      for (int column = 1; column < widths.length; column++) {
        widest = widths[column] > widths[widest] ? column : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }
}
