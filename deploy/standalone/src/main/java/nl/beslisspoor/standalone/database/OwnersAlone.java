package nl.beslisspoor.standalone.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Keeps others out of a directory; its group may be let in to read, as PostgreSQL lets it. */
final class OwnersAlone {
  private static final Set<PosixFilePermission> MORE =
      EnumSet.of(
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  private OwnersAlone() {}

  /** Takes away what others may do with it, where the file system knows of others. */
  static void keep(Path directory) throws IOException {
    var view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
    if (view != null) {
      var allowed = EnumSet.copyOf(view.readAttributes().permissions());
      if (allowed.removeAll(MORE)) {
        view.setPermissions(allowed);
      }
    }
  }
}
