package nl.beslisspoor.query.forms;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Everything in the file was destroyed: whatever was filled in here would be refused. */
@ResponseStatus(HttpStatus.CONFLICT)
final class FileDestroyed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FileDestroyed() {
    super("everything in the file was destroyed", null, false, false);
  }
}
