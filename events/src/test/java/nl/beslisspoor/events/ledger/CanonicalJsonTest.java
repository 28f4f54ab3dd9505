package nl.beslisspoor.events.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
  void what_others_write_in_their_own_way_comes_out_in_the_one_way(String name) throws IOException {
    var read = new JsonMapper().readValue(resource("input", name), Object.class);
    assertThat(CanonicalJson.bytes(read)).isEqualTo(resource("output", name));
  }

  /** From appendix B of RFC 8785. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "becbf647612f3696, -0.0000033333333333333333",
    "0000000000000002, 1e-323",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void doubles_are_written_as_browsers_write_them(String bits, String written) {
    var number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(CanonicalJson.bytes(number)).asString(UTF_8).isEqualTo(written);
  }

  @Test
  void what_has_no_such_form_is_refused() {
    for (var refused :
        Arrays.<Object>asList(
            Double.NaN,
            Double.POSITIVE_INFINITY,
            (1L << 53) + 1,
            "half \ud83d",
            "half \ude00 other",
            new Object(),
            Map.of("a", List.of(1f)))) {
      assertThatThrownBy(() -> CanonicalJson.bytes(refused))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static byte[] resource(String folder, String name) throws IOException {
    try (var stream =
        CanonicalJsonTest.class.getResourceAsStream(
            "/ledger/jcs/%s/%s.json".formatted(folder, name))) {
      return stream.readAllBytes();
    }
  }
}
