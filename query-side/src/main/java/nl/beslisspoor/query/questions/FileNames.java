package nl.beslisspoor.query.questions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beslisspoor.query.file.Names;
import nl.beslisspoor.query.file.Names.Named;
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
    var youths =
        names.ofFiles(
            found.stream()
                .collect(
                    Collectors.toMap(
                        CaseFile::file, file -> Stream.ofNullable(file.youth()).toList())));
    return found.stream()
        .collect(Collectors.toMap(CaseFile::file, file -> name(file, youths.get(file.file()))));
  }

  private static String name(CaseFile file, Named youths) {
    return file.system() == null ? youths.of(file.youth()) : file.system() + " " + file.trace();
  }
}
