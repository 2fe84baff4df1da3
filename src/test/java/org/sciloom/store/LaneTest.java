package org.sciloom.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A lane does its work in order, in one thread, and tells what failed. */
class LaneTest {

  private final List<Integer> done = new CopyOnWriteArrayList<>();

  @Test
  void doesMoreWorkThanCanWaitInTheOrderInWhichItWasGiven() {
    try (Lane lane = new Lane("lane")) {
      IntStream.range(0, 2_000).forEach(i -> lane.give(() -> done.add(i)));
      lane.finish();
      assertEquals(IntStream.range(0, 2_000).boxed().toList(), done);
    }
  }

  @Test
  void doesAllInOneThreadThatIsNotTheGivers() {
    try (Lane lane = new Lane("lane")) {
      Thread first = lane.last(Thread::currentThread);
      assertEquals("lane", first.getName());
      assertNotEquals(Thread.currentThread(), first);
      assertSame(first, lane.last(Thread::currentThread));
    }
  }

  @Test
  void passesOverWhatComesAfterAFailureButForTheLast() {
    IllegalStateException failure = new IllegalStateException("full");
    try (Lane lane = new Lane("lane")) {
      lane.give(() -> done.add(1));
      lane.give(
          () -> {
            throw failure;
          });
      IntStream.range(2, 1_000).forEach(i -> lane.give(() -> done.add(i)));
      assertEquals("last", lane.last(() -> "last"));
      assertSame(failure, assertThrows(IllegalStateException.class, lane::finish));
    }
    assertEquals(List.of(1), done);
  }

  @Test
  void tellsAnErrorAsItIs() {
    try (Lane lane = new Lane("lane")) {
      lane.give(
          () -> {
            throw new InternalError("unsafe memory access");
          });
      assertThrows(InternalError.class, lane::finish);
    }
  }
}
