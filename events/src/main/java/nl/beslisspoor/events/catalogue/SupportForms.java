package nl.beslisspoor.events.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The catalogue of support forms: one data file per form and version, named by an {@code index}
 * beside them. Every index on the class path counts, so that a form comes without code.
 */
public final class SupportForms {

  private static final String FORMS = "nl/beslisspoor/events/catalogue/forms/";

  private static final ClassLoader LOADER = SupportForms.class.getClassLoader();

  private static final List<SupportForm> ALL = indexes().flatMap(SupportForms::forms).toList();

  private SupportForms() {}

  /** Every version of every form. */
  public static List<SupportForm> all() {
    return ALL;
  }

  /** The newest version of every form, in the order of the catalogue. */
  public static List<SupportForm> current() {
    return ALL.stream()
        .map(SupportForm::id)
        .distinct()
        .flatMap(id -> current(id).stream())
        .toList();
  }

  /** The newest version of a form. */
  public static Optional<SupportForm> current(FormId id) {
    return ALL.stream()
        .filter(form -> form.id().equals(id))
        .max(Comparator.comparingInt(SupportForm::version));
  }

  /** Whether a form gives a say in decisions; one that this version does not know might. */
  public static boolean positioned(FormId id, int version) {
    return of(id, version).map(SupportForm::positioned).orElse(true);
  }

  /** The form in the version under which something was started. */
  public static Optional<SupportForm> of(FormId id, int version) {
    return ALL.stream()
        .filter(form -> form.id().equals(id) && form.version() == version)
        .findFirst();
  }

  /** Those of the product first, whatever the order of the class path. */
  private static Stream<URL> indexes() {
    var own = LOADER.getResource(FORMS + "jim-1.properties").toString();
    var folder = own.substring(0, own.lastIndexOf('/'));
    try {
      return Collections.list(LOADER.getResources(FORMS + "index")).stream()
          .sorted(Comparator.comparing(index -> !index.toString().startsWith(folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<SupportForm> forms(URL index) {
    try (var in = index.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(name -> read(name + ".properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SupportForm read(String file) {
    var data = new Properties();
    try (var in = LOADER.getResourceAsStream(FORMS + file)) {
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FormFile(file, data).form();
  }
}
