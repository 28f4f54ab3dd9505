package nl.beslisspoor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
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

/** The map of rooms is drawn before this module is built; what its rooms say is checked here. */
class RoomsOfBenchTest {
  private static final String ROOT = "nl.beslisspoor.";
  private static final Pattern TOUCHES = Pattern.compile("Touches: ([a-z., ]+)[.]");

  @ParameterizedTest
  @ValueSource(strings = {"bench", "bench.ceiling", "bench.files", "bench.report", "bench.rounds"})
  void a_room_touches_only_the_rooms_it_names(String room) throws IOException {
    JavaPackage classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT + "bench")
            .getPackage(ROOT + room);

    var touched =
        classes.getClassDependenciesFromThisPackage().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT) && !name.equals(ROOT + room))
            .map(name -> name.substring(ROOT.length()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named(room)).containsAll(touched);
  }

  private static List<String> named(String room) throws IOException {
    var info = Path.of("src/main/java/nl/beslisspoor", room.replace('.', '/'), "package-info.java");
    var text = Files.readString(info).replaceAll("\\s+\\*?\\s*", " ");
    var found = TOUCHES.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1).equals("nothing") ? List.of() : List.of(found.group(1).split(", "));
  }
}
