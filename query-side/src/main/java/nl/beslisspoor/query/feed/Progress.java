package nl.beslisspoor.query.feed;

import java.util.List;
import java.util.Optional;
import nl.beslisspoor.events.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each run has come in each stream ({@code feed.progress}), read and written in bulk. */
final class Progress {
  private final JdbcClient jdbc;

  Progress(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Positions load(Run run, List<Recorded> block) {
    var streams = block.stream().map(Recorded::stream).distinct().toArray(String[]::new);
    return new Positions(
        run,
        jdbc.sql(
                """
                select stream, sequence, coalesce(parked_from, ?) from feed.progress
                where projection = ? and run = ? and stream = any(?)
                """)
            .params(Positions.NOT_PARKED, run.projection(), run.number(), streams)
            .query((row, _) ->
                new Positions.Position(row.getString(1), row.getLong(2), row.getLong(3)))
            .list());
  }

  void store(Run run, Positions positions) {
    var all = positions.all();
    jdbc.sql(
            """
            insert into feed.progress (projection, run, stream, sequence, parked_from)
            select ?, ?, stream, sequence, nullif(parked_from, ?)
            from unnest(?, ?, ?) as moved (stream, sequence, parked_from)
            on conflict (projection, run, stream) do update
            set sequence = excluded.sequence, parked_from = excluded.parked_from
            """)
        .params(
            run.projection(),
            run.number(),
            Positions.NOT_PARKED,
            all.stream().map(Positions.Position::stream).toArray(String[]::new),
            all.stream().map(Positions.Position::sequence).toArray(Long[]::new),
            all.stream().map(Positions.Position::parkedFrom).toArray(Long[]::new))
        .update();
  }

  /** Empty {@code parkedFrom} when the tables hold the whole stream again. */
  void parkedFrom(Run run, String stream, Optional<Long> parkedFrom) {
    jdbc.sql(
            """
            update feed.progress set parked_from = ?
            where projection = ? and run = ? and stream = ?
            """)
        .params(parkedFrom.orElse(null), run.projection(), run.number(), stream)
        .update();
  }

  /** Forgets every run of this view except the given one. */
  void keepOnly(Run run) {
    jdbc.sql("delete from feed.progress where projection = ? and run <> ?")
        .params(run.projection(), run.number())
        .update();
  }
}
