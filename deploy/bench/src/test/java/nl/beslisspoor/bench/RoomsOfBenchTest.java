package nl.beslisspoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of rooms is drawn before these modules are built; what their rooms say is checked. */
class RoomsOfBenchTest {
  private static final String ROOT = "nl.beslisspoor.";
  private static final Pattern TOUCHES = Pattern.compile("Touches: ([a-z., ]+)[.]");

  private static final JavaClasses CLASSES = classes();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bench",
        "bench.ceiling",
        "bench.engine",
        "bench.files",
        "bench.peers",
        "bench.report",
        "bench.rounds",
        "bench.split",
        "bench.visiting",
        "split"
      })
  void a_room_touches_only_the_rooms_it_names(String room) throws IOException {
    var touched =
        CLASSES.getPackage(ROOT + room).getClassDependenciesFromThisPackage().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT) && !name.equals(ROOT + room))
            .map(name -> name.substring(ROOT.length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named(room)).containsAll(touched);
  }

  private static List<String> named(String room) throws IOException {
    var module = Path.of("..", room.split("[.]")[0]);
    var sources = module.resolve("src/main/java/nl/beslisspoor").resolve(room.replace('.', '/'));
    var info = sources.resolve("package-info.java");
    var text = Files.readString(info).replaceAll("\\s+\\*?\\s*", " ");
    var found = TOUCHES.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1).equals("nothing") ? List.of() : List.of(found.group(1).split(", "));
  }

  /** Names are enough: what others depend on in turn is not looked up. */
  private static JavaClasses classes() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(ROOT + "bench", ROOT + "split");
  }
}
