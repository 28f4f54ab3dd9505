package nl.beslisspoor.standalone;

import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.database.Migrations;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import nl.beslisspoor.standalone.token.TokenSecret;

/**
 * What stands before the first bean is made and goes after the last one has gone: the data
 * directory, the database, the secret for tokens.
 */
record Foundation(DataDirectory data, Database database, TokenSecret secret)
    implements AutoCloseable {
  /** Takes hold of the data directory, starts the database and brings its tables up to date. */
  static Foundation lay(Settings settings) {
    var data = DataDirectory.take(settings.data());
    try {
      var database = Database.open(settings, data);
      return migrated(data, database, settings);
    } catch (RuntimeException e) {
      data.close();
      throw e;
    }
  }

  private static Foundation migrated(DataDirectory data, Database database, Settings settings) {
    try {
      Migrations.run(database);
      var given = settings.value(Setting.TOKEN_SECRET);
      return new Foundation(
          data, database, new TokenSecret(given.orElseGet(() -> data.secret("token-secret"))));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      data.close();
    }
  }
}
