package nl.beslisspoor.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import nl.beslisspoor.command.keys.Rotation;
import nl.beslisspoor.events.ForeignKeys;
import nl.beslisspoor.events.keys.MasterKey;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.database.OtherMasterKey;
import nl.beslisspoor.standalone.master.MasterKeys;
import nl.beslisspoor.standalone.settings.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts another master key in the place of the one on which all keys hang. */
@Command(
    name = "rotate-keys",
    description = {
      "Wraps every key anew, so that all hang on another master key, while processes go on. First"
          + " with the settings of the former master key; then every process is begun again with"
          + " the new one, one by one; then with --finish and the settings of the new one. Broken"
          + " off anywhere, it goes on when it is begun again.",
      "When the former master key is destroyed after that, old rows, WAL and backups hold no key"
          + " any more that anybody could open."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nEnds with%n",
    exitCodeList = {
      "0:all hangs on the new master key, and with --finish on it alone",
      "1:it failed; run it again",
      "2:wrong usage, or the master key is not the one on which the keys hang",
      "3:as 0, but some keys fit nothing that they could have been wrapped with: they are named"
    })
final class RotateKeys implements Callable<Integer> {
  private static final int REFUSED = 2;
  private static final int LEFT = 3;
  private static final String NEXT = "master-key-next";

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "What says where the new master key is: lines of VARIABLE=value, as they are set for the"
              + " product afterwards, such as BESLISSPOOR_MASTER_KEY_FILE=/run/secrets/next. Without"
              + " it one is made as "
              + NEXT
              + " in the data directory.")
  private Path to;

  @Option(
      names = "--finish",
      description = "Removes what hangs on the former master key, when no process has it any more.")
  private boolean finish;

  @Mixin private Options options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var settings = options.checked();
    CommandLogging.quiet();
    require(Database.stands(settings), "There is no Beslisspoor in " + settings.data() + ".");
    require(settings.role().decides(), "A query process cannot change keys; leave the role out.");
    require(to == null || !finish, "--finish goes with the settings of the new master key alone.");
    try (var foundation = Foundation.shared(settings);
        var connection = owner(foundation.keys())) {
      var rotation = new Rotation(connection);
      return finish ? finished(rotation, foundation) : rotated(rotation, foundation, settings);
    } catch (OtherMasterKey e) {
      return refused(e.getMessage());
    }
  }

  private static SingleConnectionDataSource owner(Database keys) {
    var connection = Pools.once(keys, keys.migrator().orElseThrow());
    JdbcClient.create(connection).sql("set role beslisspoor_owner").update();
    return connection;
  }

  private int rotated(Rotation rotation, Foundation foundation, Settings settings) {
    var next = next(foundation, settings);
    require(
        !next.name().equals(foundation.master().name()),
        "The new master key is the one that there is already.");
    try {
      var outcome = rotation.run(foundation.master(), next);
      var out = spec.commandLine().getOut();
      out.println("keys wrapped anew: " + rotation.wrapped());
      if (outcome == Rotation.Outcome.MISFITS_LEFT) {
        rotation
            .misfits()
            .forEach(owner ->
                out.println("a key of file " + owner.stream() + " fits nothing and opens nothing"));
        out.println(
            "if a backup of the keys has these, put their rows of keys.wrapping and keys.key back"
                + " and run it again before --finish: afterwards nobody opens them");
      }
      out.println(told(settings));
      return outcome == Rotation.Outcome.READY ? 0 : LEFT;
    } catch (ForeignKeys e) {
      return refused(e.getMessage());
    }
  }

  private String told(Settings settings) {
    return to == null
        ? "now stop Beslisspoor, put %s in the place of master-key in %s, start it, and run rotate-keys --finish"
            .formatted(NEXT, settings.data())
        : "now begin each process again with the settings of the new master key, and then run"
            + " rotate-keys --finish with them";
  }

  private int finished(Rotation rotation, Foundation foundation) {
    try {
      rotation.finish(foundation.master());
      spec.commandLine()
          .getOut()
          .println("nothing hangs on another master key now; destroy the former one");
      return 0;
    } catch (IllegalStateException e) {
      return refused(e.getMessage());
    }
  }

  private int refused(String why) {
    spec.commandLine().getErr().println(why);
    return REFUSED;
  }

  private MasterKey next(Foundation foundation, Settings settings) {
    if (to == null) {
      require(
          !settings.namesMasterKey(),
          "The master key is not in the data directory: say with --to where the new one is.");
      return foundation.madeSecret(NEXT);
    }
    return Optional.of(named())
        .flatMap(MasterKeys::given)
        .orElseThrow(() ->
            new ParameterException(spec.commandLine(), "--to: " + to + " names no master key."));
  }

  private Settings named() {
    try (var lines = Files.newBufferedReader(to)) {
      var said = new Properties();
      said.load(lines);
      var variables = new HashMap<String, String>();
      said.forEach((name, value) -> variables.put(name.toString(), value.toString()));
      var settings = new Settings(Map.of(), variables);
      var objections = settings.objectionsToMasterKey(variables.keySet());
      require(objections.isEmpty(), "--to: " + String.join("\n", objections));
      return settings;
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "--to: there is no " + to + " to read.");
    }
  }

  private void require(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }
}
