package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneTimePasswordIT {
  @TempDir Path data;

  @Test
  void the_first_start_prints_a_one_time_password_and_json_logs_hold_none() {
    var arguments = List.of("serve", "--port", "0", "--data", data.toString());
    var product = JarProcess.executable(Map.of("BESLISSPOOR_LOG_FORMAT", "json"), arguments);
    try {
      var password = product.awaitLine(Pattern.compile("with the one-time password (\\S+)"));
      assertThat(product.output().lines().filter(line -> line.contains(password))).hasSize(1);
      assertThat(product.output().lines().filter(line -> line.startsWith("{"))).isNotEmpty();
    } finally {
      product.stop();
    }
  }
}
