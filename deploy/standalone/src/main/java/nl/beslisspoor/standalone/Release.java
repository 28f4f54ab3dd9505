package nl.beslisspoor.standalone;

import java.io.IOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build. */
final class Release implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    var build = new Properties();
    try (var file = Release.class.getResourceAsStream("/META-INF/build-info.properties")) {
      if (file != null) {
        build.load(file);
      }
    }
    return new String[] {"Beslisspoor " + build.getProperty("build.version", "(not packaged)")};
  }
}
