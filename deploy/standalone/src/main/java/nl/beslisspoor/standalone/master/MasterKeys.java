package nl.beslisspoor.standalone.master;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.events.keys.SecretMasterKey;
import nl.beslisspoor.standalone.database.DataDirectory;
import nl.beslisspoor.standalone.database.MissingSecret;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;

/** The master key that the settings name. */
public final class MasterKeys {
  private MasterKeys() {}

  /**
   * The one that is given, or else the one of the data directory, made when there is none.
   *
   * @param recorded whether keys hang on one already
   * @throws MissingSecret when they do and none is there
   */
  public static MasterKey of(Settings settings, DataDirectory data, BooleanSupplier recorded) {
    return given(settings)
        .orElseGet(() -> secret(data.required("master-key", Setting.MASTER_KEY, recorded)));
  }

  /**
   * The one that is given; empty when none is.
   *
   * @throws UncheckedIOException when the file that holds it cannot be read
   */
  public static Optional<MasterKey> given(Settings settings) {
    return settings
        .value(Setting.MASTER_KEY)
        .map(MasterKeys::secret)
        .or(() -> settings.value(Setting.MASTER_KEY_FILE).map(Path::of).map(MasterKeys::inFile))
        .or(() -> settings.value(Setting.PKCS11_CONFIG).map(config -> token(config, settings)))
        .or(() -> settings.value(Setting.TRANSIT_URL).map(url -> service(url, settings)));
  }

  /** One that is kept as a text of its own. */
  public static MasterKey inFile(Path file) {
    try {
      return secret(Files.readString(file, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("the master key cannot be read from " + file, e);
    }
  }

  private static MasterKey secret(String text) {
    return new SecretMasterKey(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MasterKey token(String config, Settings settings) {
    return new Pkcs11MasterKey(
        Path.of(config),
        Path.of(settings.value(Setting.PKCS11_PIN_FILE).orElseThrow()),
        settings.value(Setting.PKCS11_KEY).orElseThrow());
  }

  private static MasterKey service(String url, Settings settings) {
    return new TransitMasterKey(
        URI.create(url),
        settings.value(Setting.TRANSIT_KEY).orElseThrow(),
        Path.of(settings.value(Setting.TRANSIT_TOKEN_FILE).orElseThrow()));
  }
}
