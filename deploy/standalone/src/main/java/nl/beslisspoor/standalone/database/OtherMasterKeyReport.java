package nl.beslisspoor.standalone.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a start that the master key is another, instead of where in the code that was found. */
final class OtherMasterKeyReport extends AbstractFailureAnalyzer<OtherMasterKey> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, OtherMasterKey other) {
    return new FailureAnalysis(
        other.getMessage(),
        "Put the file master-key of this installation into its data directory, or give what stands"
            + " in it as BESLISSPOOR_MASTER_KEY. Nothing was destroyed: with that key everything"
            + " can be read again.",
        other);
  }
}
