package org.roundtable.shared;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Attributes in braces, said of the picture or heading before them. */
final class Braces extends CustomNode {

    private final Map<String, String> attributes;

    Braces(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** What is said of a node. */
    static Optional<String> of(Node node, String name) {
        return node.getNext() instanceof Braces braces ? braces.attribute(name) : Optional.empty();
    }
}
