package nl.beslisspoor.standalone;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What stands in the log of a running product.
 *
 * @param events each as its stream and its sequence
 * @param places how many events have a place
 * @param next one more than the last place
 */
record Stored(Set<String> events, long places, long next) {

  static Stored in(Path data) {
    var settings = new Settings(Map.of(Setting.DATA, data.toString()), Map.of());
    var database = Database.beside(settings, DataDirectory.ofAnother(data));
    var login = database.working();
    var jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(database.jdbcUrl(), login.user(), login.password()));
    var events =
        jdbc.sql("select stream_id || ' ' || sequence from log.event").query(String.class).list();
    return jdbc.sql("select count(*), coalesce(max(log_index) + 1, 0) from log.numbered")
        .query((row, _) ->
            new Stored(events.stream().collect(Collectors.toSet()), row.getLong(1), row.getLong(2)))
        .single();
  }

  boolean holds(Recorders.Acknowledged one) {
    return events.contains(one.stream() + " " + one.sequence());
  }
}
