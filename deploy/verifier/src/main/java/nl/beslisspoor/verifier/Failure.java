package nl.beslisspoor.verifier;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.zip.ZipException;

/** Why something could not be checked, in words that say what to do. */
final class Failure {
  private Failure() {}

  static String words(Throwable failure) {
    return switch (failure) {
      case NoSuchFileException e -> "there is no file " + e.getFile();
      case AccessDeniedException e -> "this user may not read " + e.getFile();
      case ZipException _, EOFException _ ->
          "that is no exported log, or not all of it: export writes a zip; copy it once more";
      case UncheckedIOException e -> words(e.getCause());
      case SQLException e -> "the database cannot be asked: " + e.getMessage();
      default -> failure.getMessage();
    };
  }
}
