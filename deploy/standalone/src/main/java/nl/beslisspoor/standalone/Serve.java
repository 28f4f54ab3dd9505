package nl.beslisspoor.standalone;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.beslisspoor.standalone.settings.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Starts the whole product and serves until it is told to stop.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Mixin private Options options;

  @Option(
      names = "--demo",
      description = "Fills an installation that holds no data yet with invented case histories.")
  private boolean demo;

  @Override
  public Integer call() {
    Product.serve(options.checked(demo ? Map.of(Setting.DEMO, "true") : Map.of()));
    return 0;
  }
}
