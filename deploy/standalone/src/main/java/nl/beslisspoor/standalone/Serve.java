package nl.beslisspoor.standalone;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.beslisspoor.standalone.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Starts the product, or one side of it, and serves until it is told to stop.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Mixin private Options options;

  @Option(
      names = "--demo",
      description = "Fills an installation that holds no data yet with invented case histories.")
  private boolean demo;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "What this process runs: all, command or query. Default: all.")
  private String role;

  @Override
  public Integer call() {
    Product.serve(options.checked(given()));
    return 0;
  }

  private Map<Setting, String> given() {
    var given = new EnumMap<Setting, String>(Setting.class);
    given.put(Setting.ROLE, role);
    if (demo) {
      given.put(Setting.DEMO, "true");
    }
    return given;
  }
}
