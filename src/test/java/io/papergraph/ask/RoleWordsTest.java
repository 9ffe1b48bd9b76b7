package io.papergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "INTRODUCES, introduces, introduce",
        "USES, builds on, build on",
        "EVALUATES_ON, evaluates on, evaluate on",
        "COMPARES_WITH, compares with, compare with",
        "ADDRESSES, addresses, address",
        "REPORTS, reports, report",
        "RELEASES, releases, release",
        "REFERENCES, refers to, refer to",
        "MENTIONS, mentions, mention"
    })
    void speaksOfOnePaperAndOfSeveral(String role, String one, String many) {
        assertThat(RoleWords.one(role)).isEqualTo(one);
        assertThat(RoleWords.many(role)).isEqualTo(many);
    }
}
