package nl.beslisspoor.events.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The catalogue of support forms, one data file per form and version in {@code forms/}. */
public final class SupportForms {

  private static final List<SupportForm> ALL =
      lines("forms/index").map(SupportForms::read).toList();

  private SupportForms() {}

  /** Every version of every form. */
  public static List<SupportForm> all() {
    return ALL;
  }

  /** The newest version of a form. */
  public static Optional<SupportForm> current(FormId id) {
    return ALL.stream()
        .filter(form -> form.id().equals(id))
        .max(Comparator.comparingInt(SupportForm::version));
  }

  /** The form in the version under which something was started. */
  public static Optional<SupportForm> of(FormId id, int version) {
    return ALL.stream()
        .filter(form -> form.id().equals(id) && form.version() == version)
        .findFirst();
  }

  private static SupportForm read(String file) {
    var data = new Properties();
    try (var in = SupportForms.class.getResourceAsStream("forms/" + file + ".properties")) {
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SupportForm(
        new FormId(data.getProperty("id")),
        Integer.parseInt(data.getProperty("version")),
        data.getProperty("nl"),
        data.getProperty("en"),
        SupportForm.ChosenBy.valueOf(data.getProperty("chosen-by")),
        words(data.getProperty("hard")),
        words(data.getProperty("soft")),
        Optional.ofNullable(data.getProperty("rhythm")).map(Period::parse));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  private static Stream<String> lines(String resource) {
    try (var in = SupportForms.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
