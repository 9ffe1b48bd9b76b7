package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void describesEachAddressOfTheJsonAndNoOther() {
        assertThat(OpenApi.read().operations())
                .extracting(OpenApi.Operation::toString)
                .containsExactlyInAnyOrderElementsOf(Routes.of(null, null, new LoadRoutes(null), "").stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }
}
