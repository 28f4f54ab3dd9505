package nl.beslisspoor.standalone.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a start what is wrong with the database, instead of where in the code that was found. */
final class UnsafeDatabaseReport extends AbstractFailureAnalyzer<UnsafeDatabase> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsafeDatabase unsafe) {
    return new FailureAnalysis(
        unsafe.getMessage(),
        "Have this changed in PostgreSQL by its administrator, and start again.",
        unsafe);
  }
}
