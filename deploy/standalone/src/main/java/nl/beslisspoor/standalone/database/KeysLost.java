package nl.beslisspoor.standalone.database;

import java.time.Instant;
import nl.beslisspoor.standalone.settings.Setting;

/** The log has entries that were sealed under keys that the database of the keys misses. */
public final class KeysLost extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public KeysLost(Database keys, Instant after) {
    super(
        "The log has entries that were sealed under keys that are not where %s says; the newest there was made at %s, and what was made later was lost."
                .formatted(keys.named().variable(), after)
            + " Bring that database to a later moment, or make it anew and restore them there:"
            + " restore --keys FILE with what export --keys FILE wrote later. Who goes on without"
            + " them cannot read any more what they sealed, and whoever it is about gets other keys"
            + " from now on: if they are lost for good, give %s=%s once."
                .formatted(Setting.KEYS_LOST_AFTER.variable(), after));
  }
}
