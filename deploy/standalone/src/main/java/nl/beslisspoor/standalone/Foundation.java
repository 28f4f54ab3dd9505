package nl.beslisspoor.standalone;

import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.database.Migrations;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import nl.beslisspoor.standalone.token.TokenSecret;

/** What stands before the first bean is made and goes after the last one has gone. */
record Foundation(Database database, TokenSecret secret) implements AutoCloseable {
  /** Starts the database and brings its tables up to date. */
  static Foundation lay(Settings settings, DataDirectory data) {
    var database = Database.open(settings, data);
    try {
      Migrations.run(database);
      var given = settings.value(Setting.TOKEN_SECRET);
      return new Foundation(
          database, new TokenSecret(given.orElseGet(() -> data.secret("token-secret"))));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
