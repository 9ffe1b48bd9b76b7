package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Section;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GitHubRepositoriesPropertiesTest {
    @Property
    void anySurroundingsLeaveNamesThatGitHubAllows(@ForAll String before, @ForAll String after) {
        String raw = before + " https://github.com/baker/toast" + after;
        assertThat(GitHubRepositories.in(Section.ABSTRACT, raw)).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.slug()).matches("[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}");
            assertThat(mention.span().end()).isLessThanOrEqualTo(raw.length());
        });
    }
}
