package nl.beslisspoor.events.keys;

import java.util.function.Supplier;

/** What is made when it is asked for first, and remembered; a failure is not. Thread safe. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> made;
  private volatile T known;

  Once(Supplier<T> made) {
    this.made = made;
  }

  @Override
  public T get() {
    var now = known;
    if (now == null) {
      now = made.get();
      known = now;
    }
    return now;
  }
}
