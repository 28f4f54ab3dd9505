package nl.beslisspoor.query.questions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.beslisspoor.query.file.Names;
import nl.beslisspoor.query.timeline.Files;
import nl.beslisspoor.query.timeline.Files.CaseFile;
import org.springframework.stereotype.Component;

/** What a list calls a file: the youth's name, or for imported history the other system's mark. */
@Component
class FileNames {
  private final Files files;
  private final Names names;

  FileNames(Files files, Names names) {
    this.files = files;
    this.names = names;
  }

  Map<UUID, String> of(Collection<UUID> ids) {
    var found = ids.stream().distinct().flatMap(id -> files.find(id).stream()).toList();
    var youths = names.of(found.stream().map(CaseFile::youth).filter(Objects::nonNull).toList());
    var all = new HashMap<UUID, String>();
    for (var file : found) {
      all.put(
          file.file(),
          file.system() == null ? youths.of(file.youth()) : file.system() + " " + file.trace());
    }
    return all;
  }
}
