package nl.beslisspoor.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "serve",
    description = "Starts the whole product and serves until it is told to stop.",
    mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
  @Mixin private Options options;

  @Override
  public Integer call() {
    Product.serve(options.checked());
    return 0;
  }
}
