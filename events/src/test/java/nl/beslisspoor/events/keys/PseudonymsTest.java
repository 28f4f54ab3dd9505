package nl.beslisspoor.events.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beslisspoor.events.CaseId;
import nl.beslisspoor.events.ForeignId;
import nl.beslisspoor.events.Label;
import nl.beslisspoor.events.PersonId;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

  private static final Label TOWN = new Label("gemeente");
  private final Pseudonyms pseudonyms = new Pseudonyms(key(1));

  @Test
  void the_same_name_in_the_same_system_is_the_same_person_in_every_release() {
    assertThat(pseudonyms.person(TOWN, "Resource01"))
        .isEqualTo(new Pseudonyms(key(1)).person(TOWN, "Resource01"))
        .isEqualTo(new PersonId(UUID.fromString("dcae44cf-300e-85d9-a96b-f1fa501bb172")));
    assertThat(pseudonyms.file(TOWN, new ForeignId("case-10011")))
        .isEqualTo(new CaseId(UUID.fromString("9ebd9da2-04b4-8361-9115-a03291856102")));
  }

  @Test
  void another_name_system_use_or_key_is_somebody_else() {
    assertThat(
            Stream.of(
                pseudonyms.person(TOWN, "Resource01").value(),
                pseudonyms.person(TOWN, "Resource02").value(),
                pseudonyms.person(TOWN, "resource01").value(),
                pseudonyms.person(new Label("instelling"), "Resource01").value(),
                pseudonyms.file(TOWN, new ForeignId("Resource01")).value(),
                new Pseudonyms(key(2)).person(TOWN, "Resource01").value()))
        .doesNotHaveDuplicates();
  }

  @Test
  void where_one_part_ends_and_the_next_begins_makes_a_difference() {
    assertThat(pseudonyms.person(new Label("ab"), "c"))
        .isNotEqualTo(pseudonyms.person(new Label("a"), "bc"));
  }

  @Test
  void a_pseudonym_is_a_uuid_of_version_8() {
    assertThat(pseudonyms.person(TOWN, "Resource01").value().version()).isEqualTo(8);
  }

  @Test
  void a_key_has_at_least_32_bytes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pseudonyms(new byte[31]));
    assertThat(new Pseudonyms(new byte[32])).isNotNull();
  }

  private static byte[] key(int filling) {
    var key = new byte[32];
    Arrays.fill(key, (byte) filling);
    return key;
  }
}
