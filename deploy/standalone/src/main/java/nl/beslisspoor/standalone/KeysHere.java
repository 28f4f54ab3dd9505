package nl.beslisspoor.standalone;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import nl.beslisspoor.events.keys.KeyStore;
import nl.beslisspoor.events.keys.KeyTables;
import nl.beslisspoor.standalone.archive.KeysOfLog;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.database.KeysElsewhere;
import nl.beslisspoor.standalone.database.KeysLost;

/**
 * Whether the keys of a log are where they are to be, before anything makes others.
 *
 * @param accepted since when it is known that keys were lost for good
 */
record KeysHere(Database log, Database keys, Optional<Instant> accepted) {

  /**
   * The first key is kept before the first entry, so entries without keys have them elsewhere. What
   * is stored with its keys at once cannot miss some of them.
   *
   * @throws KeysElsewhere when none is there
   * @throws KeysLost when those that were made last are not
   */
  void require(KeyStore store) {
    if (store.wrappings().isEmpty() && log.holdsEvents()) {
      throw new KeysElsewhere(keys);
    }
    if (keys != log) {
      lostSince()
          .filter(lost -> !accepted.equals(Optional.of(lost)))
          .ifPresent(lost -> {
            throw new KeysLost(keys, lost);
          });
    }
  }

  private Optional<Instant> lostSince() {
    try (var log = Pools.once(this.log);
        var store = Pools.once(keys);
        var reading = log.getConnection();
        var kept = store.getConnection()) {
      return new KeysOfLog(reading, kept).lostSince();
    } catch (SQLException e) {
      throw KeyTables.unavailable(e);
    }
  }
}
