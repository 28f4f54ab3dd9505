package nl.beslisspoor.standalone.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a start which secret is missing, instead of where in the code that was found. */
final class MissingSecretReport extends AbstractFailureAnalyzer<MissingSecret> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, MissingSecret missing) {
    return new FailureAnalysis(
        missing.getMessage(),
        "Put that file of this installation back, or give what stood in it as %s."
            .formatted(missing.setting().variable()),
        missing);
  }
}
