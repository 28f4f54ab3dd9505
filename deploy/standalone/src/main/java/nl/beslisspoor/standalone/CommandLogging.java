package nl.beslisspoor.standalone;

import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/** The log of a command that answers on the output stream. */
public final class CommandLogging {
  private CommandLogging() {}

  /** From now on warnings only, and on the error stream. */
  public static void quiet() {
    var logging = LoggingSystem.get(CommandLogging.class.getClassLoader());
    logging.beforeInitialize();
    var context = new LoggingInitializationContext(new StandardEnvironment());
    logging.initialize(context, "classpath:command-logging.xml", null);
  }
}
