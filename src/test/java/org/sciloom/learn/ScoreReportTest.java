package org.sciloom.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreReportTest {

  private static final Scores SCORES =
      new Scores(
          2,
          1,
          Map.of(
              Figure.UNTYPED, new Score(2, 4, 4),
              Figure.TYPED, new Score(2, 4, 4),
              Figure.LINKED, new Score(1, 4, 4),
              Figure.METHOD, new Score(2, 3, 2)));

  @Test
  void theTableHasARowForEachFigureInAlignedColumns() {
    assertEquals(
        """
        papers 2, missing from the prediction 1, gold 4, predicted 4
                            P      R     F1   right predicted   gold
        untyped         0.500  0.500  0.500       2         4      4
        typed           0.500  0.500  0.500       2         4      4
        linked          0.250  0.250  0.250       1         4      4
        Method          0.667  1.000  0.800       2         3      2
        Dataset         0.000  0.000  0.000       0         0      0
        Benchmark       0.000  0.000  0.000       0         0      0
        Task            0.000  0.000  0.000       0         0      0
        Metric          0.000  0.000  0.000       0         0      0
        Data+Bench      0.000  0.000  0.000       0         0      0
        core            0.000  0.000  0.000       0         0      0
        results         0.000  0.000  0.000       0         0      0
        resultsOn       0.000  0.000  0.000       0         0      0
        link accuracy                 0.500
        """,
        ScoreReport.table(SCORES));
  }

  @Test
  void theJsonHasPrecisionRecallAndF1OfEachFigure() {
    assertEquals(
        "{\"untyped\":[0.5,0.5,0.5],\"typed\":[0.5,0.5,0.5],\"linked\":[0.25,0.25,0.25],"
            + "\"Method\":[0.6666666666666666,1.0,0.8],\"Dataset\":[0.0,0.0,0.0],"
            + "\"Benchmark\":[0.0,0.0,0.0],\"Task\":[0.0,0.0,0.0],\"Metric\":[0.0,0.0,0.0],"
            + "\"Data+Bench\":[0.0,0.0,0.0],\"core\":[0.0,0.0,0.0],\"results\":[0.0,0.0,0.0],"
            + "\"resultsOn\":[0.0,0.0,0.0],\"link accuracy\":0.5}",
        ScoreReport.json(SCORES));
  }
}
