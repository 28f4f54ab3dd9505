package nl.beslisspoor.query.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NarrowedTest {
  private static final String SQL =
      """
      select * from one
      where (cast(:file as uuid) is null or file = :file)
        and (cast(:day as date) is null
          or valid_from <= :day and (valid_until is null or valid_until > :day))
        and (cast(:decider as text) is null or exists (
          select from who where (cast(:role as text) is null or who.role = :role)))
        and (other.at is null or one.at > other.at)
      """;

  @Test
  void whatNarrowsNothingIsNotAsked() {
    assertThat(narrowed(Map.of()))
        .isEqualTo(
            """
            select * from one
            where true
              and true
              and true
              and (other.at is null or one.at > other.at)
            """);
  }

  @Test
  void whatNarrowsIsAskedWithoutIfs() {
    assertThat(narrowed(Map.of("file", 1, "day", 2, "decider", 3, "role", 4)))
        .isEqualTo(
            """
            select * from one
            where (file = :file)
              and (valid_from <= :day and (valid_until is null or valid_until > :day))
              and (exists (
                select from who where (who.role = :role)))
              and (other.at is null or one.at > other.at)
            """);
  }

  @Test
  void conditionsWithinConditionsGoByThemselves() {
    assertThat(narrowed(Map.of("decider", 3))).contains("(exists (").contains("where true))");
  }

  @Test
  void aConditionThatIsNotClosedIsAFault() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Narrowed.narrowed("(cast(:file as uuid) is null or (a", Map.of()));
  }

  private static String narrowed(Map<String, Object> given) {
    var parameters = new HashMap<String, @Nullable Object>(given);
    return Narrowed.narrowed(SQL, parameters);
  }
}
