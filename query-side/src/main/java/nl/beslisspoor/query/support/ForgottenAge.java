package nl.beslisspoor.query.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.beslisspoor.events.DestructionEvent.DestructionConfirmed;
import nl.beslisspoor.events.PersonId;
import nl.beslisspoor.events.catalogue.InformationCategory;
import nl.beslisspoor.query.table.Fields;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes out of the tables of a file what followed from a date of birth that is destroyed, at each
 * moment as known at which. What is left is what a fold makes that never knew that day, whether the
 * key was still there while the events before were folded or not: a rebuild gives the same.
 */
record ForgottenAge(JdbcClient jdbc) {

  /** As far as the destruction takes the youth's date of birth, which stands among contact data. */
  void apply(DestructionConfirmed event) {
    var file = event.caseId().value();
    if (event.scope().everything() || coversYouth(event, file)) {
      jdbc.sql("update due_case set personal_born = null where case_id = ?").param(file).update();
      var left = withoutAge(versions(file));
      jdbc.sql("delete from due_matter where case_id = ?").param(file).update();
      OwedRow.COLUMNS.insert(jdbc, left);
    }
  }

  private boolean coversYouth(DestructionConfirmed event, UUID file) {
    return jdbc
        .sql("select youth from due_case where case_id = ? and youth is not null")
        .param(file)
        .query(UUID.class)
        .stream()
        .anyMatch(youth -> event.scope().covers(new PersonId(youth), InformationCategory.CONTACT));
  }

  private List<Version<OwedRow>> versions(UUID file) {
    return jdbc.sql("select * from due_matter where case_id = ? order by place, known_from")
        .param(file)
        .query(Fields.as(row -> new Version<>(OwedRow.read(row), Known.read(row))))
        .list();
  }

  /** Versions that differed by what followed from the age alone become one. */
  private static List<Version<OwedRow>> withoutAge(List<Version<OwedRow>> versions) {
    var left = new ArrayList<Version<OwedRow>>();
    var before = Optional.<Version<OwedRow>>empty();
    for (var version : versions) {
      if (!version.what().matter().kind().byAge()) {
        if (before.filter(one -> goesOn(one, version)).isPresent()) {
          var since = left.removeLast().known().from();
          left.add(plain(version, new Known(since, version.known().until())));
        } else {
          left.add(plain(version, version.known()));
        }
        before = Optional.of(version);
      }
    }
    return left;
  }

  private static boolean goesOn(Version<OwedRow> before, Version<OwedRow> version) {
    return before.what().matter().equals(version.what().matter())
        && before.known().until().equals(Optional.of(version.known().from()))
        && (before.what().personal().isPresent() || version.what().personal().isPresent());
  }

  private static Version<OwedRow> plain(Version<OwedRow> version, Known known) {
    return new Version<>(new OwedRow(version.what().matter(), Optional.empty()), known);
  }
}
