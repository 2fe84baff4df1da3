package org.sciloom.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What one check of a store found.
 *
 * @param check what was checked, in a word or two
 * @param counted how much was looked at, as people say it, such as "14,000 triples in 3 indexes"
 * @param faults the first {@value #SHOWN} faults, a line each, that name what is wrong and where
 * @param faultCount how many faults there are
 */
public record CheckReport(String check, String counted, List<String> faults, long faultCount) {

  /** So many faults of a check are told; the others are counted. */
  public static final int SHOWN = 20;

  /** The last line of the {@link #text} of reports without a fault. */
  public static final String SOUND = "the store is sound";

  public CheckReport {
    faults = List.copyOf(faults);
  }

  /** Whether there is no fault. */
  public boolean isClean() {
    return faultCount == 0;
  }

  /** All reports as lines for people; the last says whether the store is sound. */
  public static String text(List<CheckReport> reports) {
    StringBuilder text = new StringBuilder();
    for (CheckReport report : reports) {
      report.faults().forEach(fault -> text.append(fault).append('\n'));
      text.append(report.check()).append(": ").append(report.counted()).append(", ");
      text.append(report.isClean() ? "no fault" : report.faultCount() + " faults").append('\n');
    }
    boolean sound = reports.stream().allMatch(CheckReport::isClean);
    return text.append(sound ? SOUND : "the store has faults").append('\n').toString();
  }

  /** Gathers faults. Not safe for threads. */
  static final class Faults {
    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String fault) {
      count++;
      if (first.size() < SHOWN) {
        first.add(fault.replaceAll("\\R", " "));
      }
    }

    CheckReport of(String check, String counted) {
      return new CheckReport(check, counted, first, count);
    }
  }
}
