package nl.beslisspoor.standalone.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Looks at all environment variables that are meant for us. */
public final class EnvironmentCheck {
  private static final String PREFIX = "BESLISSPOOR_";

  private EnvironmentCheck() {}

  /** One sentence for each variable that is no setting, and each value a room cannot read. */
  public static List<String> objections(Map<String, String> environment) {
    var objections = new ArrayList<String>();
    for (var variable : new TreeSet<>(environment.keySet())) {
      if (variable.startsWith(PREFIX) && !known().contains(variable)) {
        objections.add(variable + ": there is no such setting; correct the name or leave it out");
      }
    }
    objections.addAll(unreadable(environment));
    return objections;
  }

  private static Set<String> known() {
    return Stream.concat(
            Arrays.stream(Setting.values()).map(Setting::variable),
            RoomSetting.all().stream().map(RoomSetting::variable))
        .collect(Collectors.toSet());
  }

  private static List<String> unreadable(Map<String, String> environment) {
    var binder = binder(environment);
    var objections = new ArrayList<String>();
    for (var group : RoomSetting.described("groups")) {
      try {
        binder.bind(group.path("name").asString(), type(group.path("type").asString()));
      } catch (BindException e) {
        var name =
            String.valueOf(e.getProperty() == null ? e.getName() : e.getProperty().getName());
        objections.add(
            new RoomSetting(name, "", "").variable()
                + ": give a value of the kind that CONFIGURATION.md names");
      }
    }
    return objections;
  }

  private static Binder binder(Map<String, String> environment) {
    var sources = new StandardEnvironment().getPropertySources();
    sources.forEach(source -> sources.remove(source.getName()));
    sources.addFirst(
        new SystemEnvironmentPropertySource(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(environment)));
    return new Binder(ConfigurationPropertySources.from(sources));
  }

  private static Bindable<?> type(String name) {
    try {
      return Bindable.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("described but not there: " + name, e);
    }
  }
}
