package nl.beslisspoor.bench.peers;

import java.sql.Types;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;

/** PostgreSQL with {@code bytea} for what JPA calls a large object. */
public final class BytesInColumns extends PostgreSQLDialect {

  @Override
  protected String columnType(int sqlType) {
    return super.columnType(sqlType == SqlTypes.BLOB ? SqlTypes.VARBINARY : sqlType);
  }

  @Override
  public void contributeTypes(TypeContributions contributions, ServiceRegistry services) {
    super.contributeTypes(contributions, services);
    contributions
        .getTypeConfiguration()
        .getJdbcTypeRegistry()
        .addDescriptor(Types.BLOB, VarbinaryJdbcType.INSTANCE);
  }
}
