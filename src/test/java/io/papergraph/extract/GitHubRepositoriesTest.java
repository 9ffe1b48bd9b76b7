package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.papergraph.Section;
import io.papergraph.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubRepositoriesTest {
    private static List<String> slugs(String raw) {
        return GitHubRepositories.in(Section.ABSTRACT, raw).stream()
                .map(RepositoryMention::slug)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/baker/Toast_Net",
                "http://github.com/baker/Toast_Net",
                "https://www.github.com/baker/Toast_Net",
                "www.github.com/baker/Toast_Net",
                "github.com/baker/Toast_Net",
                "HTTPS://GitHub.com/baker/Toast_Net",
                "https:github.com/baker/Toast_Net",
                "https: //github.com/baker/Toast_Net",
                "git@github.com:baker/Toast_Net.git",
                "athttps://github.com/baker/Toast_Net",
                "https://github.com/baker/Toast_Net.",
                "https://github.com/baker/Toast_Net...",
                "https://github.com/baker/Toast_Net, and",
                "\"https://github.com/baker/Toast_Net\".",
                "[https://github.com/baker/Toast_Net]",
                "(github.com/baker/Toast_Net).",
                "https://github.com/baker/Toast_Net; more",
                "https://github.com/baker/Toast_Net: more",
                "``https://github.com/baker/Toast_Net''",
                "‘https://github.com/baker/Toast_Net’",
                "<github.com/baker/Toast_Net>",
                "**https://github.com/baker/Toast_Net**",
                "_https://github.com/baker/Toast_Net_.",
                "(https://github.com/baker/Toast_Net)word",
                "\\url{https://github.com/baker/Toast_Net}word",
                "https://github.com/baker/Toast_Net.Unlike others, it",
                "https://github.com/baker/Toast_Net.A slice",
                "https://github.com/baker/Toast_Net.git",
                "https://github.com/baker/Toast_Net.git.",
                "https://github.com/baker/Toast_Net.git/).",
                "https://github.com/baker/Toast_Net/",
                "https://github.com/baker/Toast_Net/.",
                "https://github.com/baker/Toast_Net/tree/main/Oven.",
                "https://github.com/baker/Toast_Net/blob/main/README.md#oven",
                "https://github.com/baker/Toast_Net#readme",
                "https://github.com/baker/Toast_Net?tab=readme",
                "https://github.com/baker/Toast_Net%20",
                "https://github.com/baker/Toast\\_Net.",
                "https://github.com/baker/ Toast_Net.",
                "https://github.com/ baker/Toast_Net.",
                "https://github. com/baker/Toast_Net.",
                "https://github.com/baker/\nToast_Net",
                "https://web.archive.org/web/2024/https://github.com/baker/Toast_Net"
            })
    void findsTheRepositoryInEveryFormOfItsAddress(String raw) {
        assertThat(slugs(raw)).containsExactly("baker/Toast_Net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/baker/toast{https://github.com/baker/toast}.",
                "{https://github.com/baker/toast}{https://github.com/baker/toast}",
                "\\href{https://github.com/baker/toast}{https://github.com/baker/toast}",
                "[https://github.com/baker/toast](https://github.com/baker/toast)",
                "https://github.com/baker/toasthttps://github.com/baker/toast"
            })
    void findsEveryPlaceOfAnAddressThatIsRepeated(String raw) {
        assertThat(slugs(raw)).containsExactly("baker/toast", "baker/toast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/baker/toastgithub.com/baker/toast",
                "https://github.com/baker/toast.gitbaker/toast.git"
            })
    void readsNoNamePastARepetitionThatIsGluedOn(String raw) {
        assertThat(slugs(raw)).containsExactly("baker/toast");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toast.js",
                "bread.cpp",
                "chat.toast.dev",
                "Real-TOAST.pytorch",
                "oven-2.0",
                "Dr.TOAST",
                "b.2",
                "-",
                "x"
            })
    void dotsWithinANameStay(String name) {
        assertThat(slugs("at https://github.com/baker/" + name + ".")).containsExactly("baker/" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://baker.github.io/toast",
                "https://gist.github.com/baker/0123456789abcdef",
                "https://raw.githubusercontent.com/baker/toast/main/a.txt",
                "https://huggingface.co/baker/toast",
                "https://notgithub.com/baker/toast",
                "https://pkg.go.dev/github.com/baker/toast",
                "https://github.com/baker",
                "https://github.com/baker/.",
                "https://github.com/baker/ and more",
                "https://github.com/",
                "https://github.com/Features/actions",
                "https://github.com/orgs/baker/people",
                "https://github.com/-baker/toast",
                "https://github.com/bad_owner/toast",
                "on GitHub / baker"
            })
    void whatNamesNoRepositoryIsNone(String raw) {
        assertThat(slugs(raw)).isEmpty();
    }

    @Test
    void theSpanCoversTheAddressUpToTheName() {
        String raw = "Code: (https://github.com/Baker/Toast\\_Net.git/tree/main).";
        RepositoryMention mention = GitHubRepositories.in(Section.TITLE, raw).get(0);
        assertThat(mention.owner()).isEqualTo("Baker");
        assertThat(mention.name()).isEqualTo("Toast_Net");
        assertThat(mention.span()).isEqualTo(new Span(Section.TITLE, 7, 42));
        assertThat(raw.substring(7, 42)).isEqualTo("https://github.com/Baker/Toast\\_Net");
    }

    @Test
    void aMillionBrokenAddressesTakeLinearTime() {
        String raw = "https://github.com/".repeat(50_000) + "github.com/a-".repeat(50_000) + "a/".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> GitHubRepositories.in(Section.ABSTRACT, raw));
    }
}
