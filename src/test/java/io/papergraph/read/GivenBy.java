package io.papergraph.read;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Given;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.util.List;

/** What sources give, in short. */
final class GivenBy {
    private GivenBy() {}

    static Given given(Source source, String field, String... values) {
        return new Given(List.of(values), new SourceField(source, field));
    }

    static Fact fact(Source source, Relation relation, EntityType type, String name, String field) {
        return Fact.given(relation, type, name, new SourceField(source, field));
    }
}
