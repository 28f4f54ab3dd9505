package nl.beslisspoor.query.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VendoredTest {
  private static final Pattern ROW =
      Pattern.compile("\\| (\\S+\\.css) \\|.*\\| ([0-9a-f]{64}) \\|");

  @Test
  void styleSheetsFromElsewhereAreWhatTheNoteSaysTheyAre() throws Exception {
    var rows = ROW.matcher(new String(asset("VENDORED.md"), StandardCharsets.UTF_8));
    var seen = 0;
    while (rows.find()) {
      seen++;
      var digest = MessageDigest.getInstance("SHA-256").digest(asset(rows.group(1)));
      assertThat(HexFormat.of().formatHex(digest)).as(rows.group(1)).isEqualTo(rows.group(2));
    }
    assertThat(seen).isEqualTo(2);
  }

  private static byte[] asset(String name) throws IOException {
    try (var file = VendoredTest.class.getResourceAsStream("/static/assets/" + name)) {
      return file.readAllBytes();
    }
  }
}
