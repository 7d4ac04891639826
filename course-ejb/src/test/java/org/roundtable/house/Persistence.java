package org.roundtable.house;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.w3c.dom.Element;

/** Hibernate over all entities, with the very properties of the real persistence.xml. */
final class Persistence {

    private Persistence() {}

    static SessionFactory over(DataSource source, StatementCount statements) {
        var configuration = new Configuration();
        Classes.all().stream().filter(Persistence::mapped).forEach(configuration::addAnnotatedClass);
        properties().forEach(property -> configuration.setProperty(property.getAttribute("name"), property.getAttribute("value")));
        configuration.getProperties().put("hibernate.connection.datasource", source);
        // the server speaks strict JPQL, so the tests do
        configuration.setProperty("hibernate.jpa.compliance", "true");
        configuration.setProperty("hibernate.jpa.compliance.query", "true");
        configuration.setProperty("jakarta.persistence.validation.mode", "none");
        configuration.setStatementInspector(statements);
        return configuration.buildSessionFactory();
    }

    private static boolean mapped(Class<?> type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class).anyMatch(type::isAnnotationPresent);
    }

    private static Stream<Element> properties() {
        try (var xml = Persistence.class.getResourceAsStream("/META-INF/persistence.xml")) {
            var found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getElementsByTagName("property");
            return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i)).toList().stream();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
