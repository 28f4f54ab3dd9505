package nl.beslisspoor.query.forms;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The address names something that does not stand in the file. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotInFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotInFile() {
    super("the address names something that does not stand in the file", null, false, false);
  }
}
