package nl.beslisspoor.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.beslisspoor.standalone.database.Database;
import nl.beslisspoor.standalone.settings.EnvironmentCheck;
import nl.beslisspoor.standalone.settings.RoomSetting;
import nl.beslisspoor.standalone.settings.Setting;
import nl.beslisspoor.standalone.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "check-config",
    description = {
      "Shows every setting with the place its value came from, and names each wrong one with what to"
          + " do. A given database is tried with both roles, and asked what these may do. Starts nothing"
          + " and changes nothing.",
      "Ends with 0 when all is right, with 2 otherwise."
    },
    mixinStandardHelpOptions = true)
final class CheckConfig implements Callable<Integer> {
  private static final int WRONG = 2;

  @Mixin private Options options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var settings = options.settings();
    for (var given : settings.all()) {
      print(given.setting().variable(), given.source(), given.shown());
    }
    for (var setting : RoomSetting.all()) {
      var given = System.getenv(setting.variable());
      var source = given == null ? Settings.Source.STANDARD : Settings.Source.ENVIRONMENT;
      print(setting.variable(), source, given == null ? setting.standard() : given);
    }
    var objections = new ArrayList<>(settings.objections());
    objections.addAll(EnvironmentCheck.objections(System.getenv()));
    if (objections.isEmpty()) {
      objections.addAll(databaseObjections(settings));
    }
    if (objections.isEmpty()) {
      spec.commandLine().getOut().println("All settings are right.");
      return 0;
    }
    objections.forEach(objection -> spec.commandLine().getErr().println("wrong: " + objection));
    return WRONG;
  }

  private void print(String variable, Settings.Source source, String value) {
    var line = "%-44s %-13s %s".formatted(variable, source, value).strip();
    spec.commandLine().getOut().println(line);
  }

  private List<String> databaseObjections(Settings settings) {
    var out = spec.commandLine().getOut();
    var given = settings.value(Setting.JDBC_URL).map(_ -> Database.given(settings));
    return Stream.concat(given.stream(), Database.ofKeys(settings).stream())
        .flatMap(one -> one.objections(warning -> out.println("consider: " + warning)).stream())
        .toList();
  }
}
