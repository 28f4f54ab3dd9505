package nl.beslisspoor.split;

import nl.beslisspoor.standalone.database.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The log and what stands beside it, read with the role that can only read. */
record Log(JdbcClient reading, JdbcClient working) {

  static Log of(Database database) {
    return new Log(
        client(database, database.reading().orElseThrow()), client(database, database.working()));
  }

  /** How many events stand in a file. */
  long events(String file) {
    return reading
        .sql("select count(*) from log.event where stream_id = ?")
        .param(file)
        .query(Long.class)
        .single();
  }

  /** The index after the last numbered event. */
  long next() {
    return reading
        .sql("select coalesce(max(log_index) + 1, 0) from log.numbered")
        .query(Long.class)
        .single();
  }

  /** Whether every event has a place and no place is left open. */
  boolean dense() {
    return reading
        .sql(
            """
            select (select count(*) from log.event) = (select count(*) from log.numbered)
               and (select count(*) from log.numbered)
                   = (select coalesce(max(log_index) + 1, 0) from log.numbered)
            """)
        .query(Boolean.class)
        .single();
  }

  /** Whether every view holds the whole log and misses nothing. */
  boolean viewsHoldAll() {
    return reading
        .sql(
            """
            select bool_and(next_index = (select coalesce(max(log_index) + 1, 0) from log.numbered))
               and not exists (select from feed.progress where parked_from is not null)
            from feed.projection
            """)
        .query(Boolean.class)
        .single();
  }

  /** How far a topic was filled and acknowledged. */
  long relayed(String topic) {
    return working
        .sql("select coalesce(max(next_index), 0) from relay.position where topic = ?")
        .param(topic)
        .query(Long.class)
        .single();
  }

  private static JdbcClient client(Database database, Database.Login login) {
    return JdbcClient.create(
        new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password()));
  }
}
