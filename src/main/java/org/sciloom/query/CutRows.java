package org.sciloom.query;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** The first rows of a result; tells when there are more. For one thread. */
public final class CutRows implements RowSet {

  private final RowSet rows;
  private final long most;
  private final Runnable cut;

  /**
   * The first rows of those given.
   *
   * @param rows all rows
   * @param most how many are given on
   * @param cut what to do when rows are cut off
   */
  public CutRows(RowSet rows, long most, Runnable cut) {
    this.rows = rows;
    this.most = most;
    this.cut = cut;
  }

  @Override
  public boolean hasNext() {
    boolean more = rows.hasNext();
    if (more && rows.getRowNumber() >= most) {
      cut.run();
      return false;
    }
    return more;
  }

  @Override
  public Binding next() {
    return rows.next();
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return rows.getRowNumber();
  }

  @Override
  public void close() {
    rows.close();
  }
}
