package nl.beslisspoor.query.feed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.beslisspoor.query.table.LogOf;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every view of the query side, found on the class path, and the rows of their tables. */
record Views(FeedRig rig) {

  private static final List<Class<?>> TYPES = found();

  Projection[] all() {
    return TYPES.stream().map(this::made).toArray(Projection[]::new);
  }

  /** Applies the whole log at once, without any feed, and clears away what that made. */
  Map<String, List<String>> straight() {
    var transaction = new TransactionTemplate(rig.transactions);
    var tables = new Tables(new JdbcTemplate(rig.source), transaction);
    return transaction.execute(status -> {
      for (var view : all()) {
        tables.create(view, "read");
        view.apply(rig.log(0));
      }
      status.setRollbackOnly();
      return rows();
    });
  }

  Map<String, List<String>> rows() {
    var rows = new TreeMap<String, List<String>>();
    Stream.of(all())
        .flatMap(view -> view.tables().stream())
        .forEach(table -> rows.put(table, rows(table)));
    return rows;
  }

  private List<String> rows(String table) {
    return rig.jdbc
        .sql("select t::text from read." + table + " t order by 1")
        .query(String.class)
        .list();
  }

  private Projection made(Class<?> type) {
    try {
      var maker = type.getConstructors()[0];
      return (Projection)
          (maker.getParameterCount() == 1
              ? maker.newInstance(rig.jdbc)
              : maker.newInstance(rig.jdbc, LogOf.OPENING));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("tell here how view " + type + " is made", e);
    }
  }

  private static List<Class<?>> found() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Projection.class));
    return scan.findCandidateComponents("nl.beslisspoor.query").stream()
        .<Class<?>>map(found -> type(found.getBeanClassName()))
        .filter(type -> place(type).equals(place(Projection.class)))
        .toList();
  }

  private static String place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().toString();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
