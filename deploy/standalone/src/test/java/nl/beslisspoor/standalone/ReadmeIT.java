package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type, typed: its sh blocks in order, as one session. */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  /** Views follow what another process imported within moments; whoever types does not notice. */
  private static final String IMPORTED =
      """
      until record /personen/zoekopdrachten '{"naam":"Medewerker A"}' | grep -q persoon; do
        sleep 0.1
      done
      """;

  @AutoClose private static final RunningProduct PRODUCT = RunningProduct.start();

  @TempDir Path elsewhere;

  @Test
  void every_command_of_the_readme_works_as_printed() throws Exception {
    assumeTrue(available("bash") && available("curl") && available("jq"), "needs bash, curl, jq");

    var session = run(script());

    assertThat(session)
        .contains(
            "Iedereen heeft de toestemmingsverklaring getekend, en er is toestemming om informatie")
        .contains("Zij snapt mij.")
        .contains("consent-statement-signed")
        .contains("Er zijn geen uren meer.", " 45 minuten")
        .contains("true\nbeslisspoor/", "events exported: ", " of them covered", "intact: ")
        .contains(
            "not in it, to be kept apart: master-key, seal-key",
            "events restored: ",
            "as signed over ",
            "keys wrapped anew: ",
            "nothing hangs on another master key now")
        .contains("\n2\n")
        .endsWith("[]\n0\n");
  }

  @Test
  void every_link_of_the_readme_leads_to_a_file() {
    var links = LINK.matcher(Repository.read(Repository.file("README.md"))).results();

    assertThat(links.map(link -> link.group(1)).filter(link -> !link.contains(":")))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Repository.file(link)).exists());
  }

  private static String script() {
    var commands =
        BLOCK
            .matcher(Repository.read(Repository.file("README.md")))
            .results()
            .map(MatchResult::group)
            .map(block -> block.substring("```sh\n".length(), block.length() - "```".length()))
            .collect(Collectors.joining("\n"));
    return commands.replaceFirst("(?m)^java -jar .* import .*$", "$0\n" + IMPORTED);
  }

  private String run(String script) throws IOException, InterruptedException {
    var output = elsewhere.resolve("output").toFile();
    var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script);
    shell.directory(Repository.file(".").toFile());
    shell
        .environment()
        .put("BESLISSPOOR_URL", PRODUCT.address().resolve("/").toString().replaceAll("/$", ""));
    shell.environment().put("BESLISSPOOR_ADMIN_PASSWORD", RunningProduct.PASSWORD);
    shell.environment().put("BESLISSPOOR_DATA", PRODUCT.data().toString());
    shell.environment().put("PATH", javaFirst());
    var process = shell.redirectErrorStream(true).redirectOutput(output).start();
    int ended = process.waitFor();
    var said = Files.readString(output.toPath(), StandardCharsets.UTF_8);
    assertThat(ended).as(said).isZero();
    return said;
  }

  private static String javaFirst() {
    return Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH");
  }

  private static boolean available(String program) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", "command -v " + program)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
