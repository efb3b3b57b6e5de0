package ipledger.app.imports.xml;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 元素. One element of a record, by local names: offices use prefixes as they please.
 *
 * <p>Equal elements print alike in every run of the program: a record that has no id of its own is known by its content.
 *
 * @param attributes in the order of their names, whatever the file's
 * @param text its own text and that of its children, in order, stripped
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {
    public XmlElement {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
        children = List.copyOf(children);
    }

    /** The value of an attribute, where it is there and not blank. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** The children of that name. */
    public List<XmlElement> all(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    /** The first element on the path of names from here down. */
    public Optional<XmlElement> first(String... path) {
        return at(path, 0);
    }

    private Optional<XmlElement> at(String[] path, int depth) {
        if (depth == path.length) return Optional.of(this);
        return children.stream()
                .filter(child -> child.name.equals(path[depth]))
                .map(child -> child.at(path, depth + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The text of the first element on the path, where it is there and not blank. */
    public Optional<String> text(String... path) {
        return first(path).map(XmlElement::text).filter(text -> !text.isEmpty());
    }
}
