package nl.beslisspoor.command.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what numbering made of the log. */
record LogReader(DataSource source) {

  /** Stream and sequence of every numbered event, in the order of the log. */
  List<String> order() {
    return JdbcClient.create(source)
        .sql(
            """
            select stream_id || ':' || sequence from log.numbered join log.event using (row_id)
            order by log_index
            """)
        .query(String.class)
        .list();
  }

  /** Every committed event has one place, places are dense, and streams stand in their order. */
  void assertWhole(long events) {
    assertThat(count("log.event")).isEqualTo(events);
    assertThat(count("log.event join log.numbered using (row_id)")).isEqualTo(events);
    assertThat(count("log.numbered where log_index not between 0 and " + (events - 1))).isZero();
    assertThat(
            count(
                """
                (select sequence - lag(sequence) over (partition by stream_id order by log_index)
                   as step
                 from log.numbered join log.event using (row_id)) steps where step <> 1\
                """))
        .isZero();
  }

  private long count(String rows) {
    return JdbcClient.create(source).sql("select count(*) from " + rows).query(Long.class).single();
  }
}
