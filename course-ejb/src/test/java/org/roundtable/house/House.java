package org.roundtable.house;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.roundtable.shared.TestClock;
import org.roundtable.shared.Time;

/**
 * The domain without its server: the real classes under Weld, the real schema through Flyway, the real mapping through
 * Hibernate, on H2 or PostgreSQL. What the server would add, a transaction and a caller, is added here. Started once.
 */
final class House {

    private static House house;

    final TestClock clock = new TestClock();
    final ThreadLocal<Long> caller = new ThreadLocal<>();
    final DataSource source = Database.start();
    final StatementCount statements = new StatementCount();
    final SessionFactory sessions = Persistence.over(source, statements);
    final Transactions transactions = new Transactions(sessions);
    final SeContainer container = start();

    static synchronized House open() {
        if (house == null) {
            house = new House();
        }
        return house;
    }

    void empty() throws SQLException {
        Database.empty(source);
        clock.set(TestClock.NINE);
        caller.remove();
        container.select(Fired.class).get().forget();
    }

    private SeContainer start() {
        var beans = Classes.all().stream()
            .filter(type -> Classes.concrete(type) && type != Time.class)
            .filter(type -> Stream.of(Stateless.class, Singleton.class, ApplicationScoped.class, RequestScoped.class, Dependent.class)
                .anyMatch(type::isAnnotationPresent))
            .toArray(Class<?>[]::new);
        return SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addBeanClasses(beans)
            .addBeanClasses(Fired.class, TransactionPerCall.class)
            .addExtensions(new Server())
            .initialize();
    }

    /** Stands in for what only the server has: persistence contexts, transactions, the caller, the clock. */
    class Server implements Extension {

        void transactional(@Observes @WithAnnotations({Stateless.class, Transactional.class}) ProcessAnnotatedType<?> type) {
            type.configureAnnotatedType().add(new AnnotationLiteral<InTransaction>() {});
        }

        void persistent(@Observes @WithAnnotations({PersistenceContext.class, Resource.class}) ProcessAnnotatedType<?> type) {
            type.configureAnnotatedType().filterFields(field -> field.isAnnotationPresent(PersistenceContext.class) || field.isAnnotationPresent(Resource.class))
                .forEach(field -> field.add(new AnnotationLiteral<Inject>() {}));
        }

        void furnish(@Observes AfterBeanDiscovery beans) {
            bean(beans, Clock.class, clock);
            bean(beans, Transactions.class, transactions);
            bean(beans, DataSource.class, source);
            bean(beans, EntityManager.class, proxy());
            bean(beans, Principal.class, (Principal) () -> caller.get() == null ? "anonymous" : caller.get().toString());
        }

        private <T> void bean(AfterBeanDiscovery beans, Class<T> type, T instance) {
            beans.<T>addBean().types(type, Object.class).scope(Dependent.class).alternative(true).priority(1).createWith(context -> instance);
        }

        private EntityManager proxy() {
            return (EntityManager) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, arguments) -> {
                try {
                    return method.invoke(transactions.current(), arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }
    }

    <T> T the(Class<T> type, Annotation... qualifiers) {
        return container.select(type, qualifiers).get();
    }
}
