package nl.beslisspoor.standalone.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.beslisspoor.events.ledger.Algorithm;
import nl.beslisspoor.events.ledger.NoteSigner;
import nl.beslisspoor.standalone.settings.Setting;

/** The data directory, held by one process at a time; only its owner can read it. */
public final class DataDirectory implements AutoCloseable {
  private static final int SECRET_BYTES = 32;

  /**
   * What nobody refers to is closed, and with it the lock is gone; nor may this process open and
   * close such a file again.
   */
  private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

  private final Path path;
  private final Closeable hold;

  private DataDirectory(Path path, Closeable hold) {
    this.path = path;
    this.hold = hold;
  }

  /**
   * Makes the directory when it is not there and takes hold of it, until it is closed or the
   * process ends.
   *
   * @throws InUse when it is held already, by another process or this one
   */
  public static DataDirectory take(Path path) {
    try {
      Files.createDirectories(path, only("rwx------", path));
      OwnersAlone.keep(path);
      var file = path.toRealPath().resolve("lock");
      var us = Long.toString(ProcessHandle.current().pid());
      if (HELD.containsKey(file)) {
        throw new InUse(path, us);
      }
      var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      var lock = channel.tryLock();
      if (lock == null) {
        var holder = Files.readString(file).strip();
        channel.close();
        throw new InUse(path, holder);
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(us.getBytes()));
      HELD.put(file, channel);
      return new DataDirectory(path, () -> release(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the data directory " + path, e);
    }
  }

  private static void release(Path file) throws IOException {
    var channel = HELD.remove(file);
    if (channel != null) {
      channel.close();
    }
  }

  /** The directory that another process holds: its secrets may be read, nothing else is ours. */
  public static DataDirectory ofAnother(Path path) {
    return new DataDirectory(path, () -> {});
  }

  /** For a process that keeps nothing. */
  public static DataDirectory none() {
    return ofAnother(Path.of(""));
  }

  /** Another process works with this directory. */
  public static final class InUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String holder;

    InUse(Path path, String holder) {
      super(
          "The data directory "
              + path
              + " is in use by another Beslisspoor (process "
              + holder
              + "). Stop that one, or give another directory with --data.");
      this.holder = holder;
    }

    /** The id of that process. */
    public String holder() {
      return holder;
    }
  }

  public Path path() {
    return path;
  }

  Path child(String name) {
    return path.resolve(name);
  }

  /** A secret kept under this name: made at the first call, the same ever after. */
  public String secret(String name) {
    return secret(name, DataDirectory::random);
  }

  /**
   * A secret without which nothing can be read or continued that was recorded here.
   *
   * @param setting that gives it as well
   * @throws MissingSecret when something was recorded and the secret is gone
   */
  public String required(String name, Setting setting, BooleanSupplier recorded) {
    requireNotLost(name, setting, recorded);
    return secret(name);
  }

  private void requireNotLost(String name, Setting setting, BooleanSupplier recorded) {
    if (!Files.exists(child(name)) && recorded.getAsBoolean()) {
      throw new MissingSecret(child(name), setting);
    }
  }

  /**
   * The key that seals the log kept here, under a name that no other log has.
   *
   * @throws MissingSecret when something was recorded and the key is gone
   */
  public String sealKey(BooleanSupplier recorded) {
    requireNotLost("seal-key", Setting.SEAL_KEY, recorded);
    return secret(
        "seal-key",
        () ->
            NoteSigner.generate("beslisspoor/" + UUID.randomUUID(), Algorithm.ED25519)
                .secretText());
  }

  /** The key of the witness whose memory is kept here. */
  public NoteSigner witnessKey(String name) {
    return NoteSigner.parse(
        secret("witness-key", () -> NoteSigner.generate(name, Algorithm.COSIGNATURE).secretText()));
  }

  private String secret(String name, Supplier<String> making) {
    var file = child(name);
    try {
      if (!Files.exists(file)) {
        var fresh = Files.createTempFile(path, name, ".new", only("rw-------", path));
        keep(fresh, making.get());
        Files.move(fresh, file);
        force(path);
      }
      return Files.readString(file, StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the secret " + file, e);
    }
  }

  /** Writes a file so that a power cut after the return does not take it. */
  static void keep(Path file, String text) throws IOException {
    Files.writeString(file, text);
    force(file);
    force(file.getParent());
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public void close() {
    try {
      hold.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot let go of the data directory " + path, e);
    }
  }

  private static String random() {
    var bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What makes a new file or directory its owner's alone, where the file system can. */
  public static FileAttribute<?>[] only(String permissions, Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
