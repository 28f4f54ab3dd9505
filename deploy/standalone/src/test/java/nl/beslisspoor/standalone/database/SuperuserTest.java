package nl.beslisspoor.standalone.database;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.beslisspoor.standalone.settings.Setting;
import org.junit.jupiter.api.Test;

/** A superuser is who starts the embedded server, and nobody else in the product. */
class SuperuserTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("fixtures"))
          .importPackages("nl.beslisspoor");

  @Test
  void only_the_room_of_the_database_starts_a_server_and_makes_roles() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(EmbeddedDatabase.class, Roles.class)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(EmbeddedPostgres.class, Roles.class)
        .check(PRODUCT);
  }

  @Test
  void only_who_starts_the_server_knows_where_the_password_of_a_superuser_is_kept() {
    assertThat(
            PRODUCT.stream().filter(type -> strings(type).anyMatch("superuser-password"::equals)))
        .extracting(JavaClass::getName)
        .containsExactly(EmbeddedDatabase.class.getName());
  }

  @Test
  void no_setting_takes_a_superusers_credentials() {
    assertThat(Arrays.stream(Setting.values()).map(Setting::variable))
        .noneMatch(name -> name.contains("SUPERUSER") || name.contains("POSTGRES"));
  }

  private static Stream<String> strings(JavaClass type) {
    try (var bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      var pool = ClassFile.of().parse(bytes.readAllBytes()).constantPool();
      return StreamSupport.stream(pool.spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(entry -> ((StringEntry) entry).stringValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
