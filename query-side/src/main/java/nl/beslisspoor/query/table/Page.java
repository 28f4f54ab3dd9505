package nl.beslisspoor.query.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of an answer.
 *
 * @param next where the following part begins; empty when this is the last
 */
public record Page<T>(List<T> rows, Optional<Place> next) {

  /**
   * Cuts rows that were asked for with {@link Slice#oneMore()}.
   *
   * @param place where a row stands in the order of the answer
   */
  public static <T> Page<T> of(List<T> found, Slice slice, Function<T, Place> place) {
    if (found.size() <= slice.limit()) {
      return new Page<>(List.copyOf(found), Optional.empty());
    }
    var shown = List.copyOf(found.subList(0, slice.limit()));
    return new Page<>(shown, Optional.of(place.apply(shown.getLast())));
  }

  public <U> Page<U> map(Function<T, U> change) {
    return new Page<>(rows.stream().map(change).toList(), next);
  }
}
