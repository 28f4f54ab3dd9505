package nl.beslisspoor.query.destruction;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.beslisspoor.events.catalogue.DataPlace;
import nl.beslisspoor.query.table.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks every place that could hold something whether what was destroyed is gone from it. */
@Component
class Places {
  /** Live views that do not hold the file up to the event, or hold it without something. */
  private static final String WAITING =
      """
      select view.name from feed.projection view
      left join feed.progress p
        on p.projection = view.name and p.run = view.run and p.stream = :stream
      where p.sequence is null or p.sequence < :sequence or p.parked_from <= :sequence
      order by view.name
      """;

  private final JdbcClient jdbc;

  Places(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Each place as it is now.
   *
   * @param sequence of the confirmation in the file; the greatest number where it is not in this
   *     log, so that no view can have taken it in
   * @param done since when no key can be read any more
   */
  List<Acknowledged> acknowledge(String stream, long sequence, Instant done) {
    var waiting =
        jdbc.sql(WAITING)
            .param("stream", stream)
            .param("sequence", sequence)
            .query(String.class)
            .list();
    return Arrays.stream(DataPlace.values()).map(place -> of(place, waiting, done)).toList();
  }

  private static Acknowledged of(DataPlace place, List<String> waiting, Instant done) {
    var name = Word.of(place);
    var how = Word.of(place.going());
    return switch (place.going()) {
      case DESTROYED, CLOSED, FORGOTTEN, NOTHING ->
          new Acknowledged(name, how, true, done, List.of());
      case CLEARED -> new Acknowledged(name, how, waiting.isEmpty(), null, List.copyOf(waiting));
      case PASSING, REMNANTS, COPIES -> new Acknowledged(name, how, false, null, List.of());
    };
  }
}
