package org.sciloom.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import org.sciloom.query.NamedQuery;
import org.sciloom.store.GraphStore;

/**
 * Remembers answers as long as the store stays as it is: many look at the same panels. Thread-safe.
 */
final class AnswerCache {

  private static final long BYTES = 64L << 20;

  private final GraphStore store;
  private final Answers answers;
  private final Cache<Question, Reply> known =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((Question question, Reply body) -> body.content().length + 500)
          .build();

  AnswerCache(GraphStore store, Answers answers) {
    this.store = store;
    this.answers = answers;
  }

  /** The answer, as {@link Answers#to} gives it. */
  Reply to(NamedQuery query, Map<String, String> given, PanelFormat format) {
    // Where a write comes between, a later state is answered under the name of an earlier one,
    // which nobody asks for again.
    Question question = new Question(store.version(), query.name(), Map.copyOf(given), format);
    Reply body = known.getIfPresent(question);
    if (body == null) {
      body = answers.to(query, given, format);
      known.put(question, body);
    }
    return body;
  }

  private record Question(
      String version, String query, Map<String, String> arguments, PanelFormat format) {}
}
