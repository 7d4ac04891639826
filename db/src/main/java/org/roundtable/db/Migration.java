package org.roundtable.db;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date before Hibernate validates its entities against it. */
public class Migration implements Integrator {

    private static final Logger LOG = System.getLogger(Migration.class.getName());

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessions) {
        var result = Flyway.configure(Migration.class.getClassLoader())
            .dataSource(sessions.getServiceRegistry().requireService(ConnectionProvider.class).unwrap(DataSource.class))
            .locations("classpath:db/migration")
            // the server's batch and timer stores make their tables first, so a new database is never empty
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load()
            .migrate();
        LOG.log(Level.INFO, "Schema is at version {0} after {1} migrations", result.migrationsExecuted == 0 ? result.initialSchemaVersion : result.targetSchemaVersion, result.migrationsExecuted);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor sessions, SessionFactoryServiceRegistry registry) {
        // nothing is held
    }
}
