package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/sea/otter",
                "http://www.github.com/sea/otter/",
                "https://github.com/sea/otter.git",
                "github.com/sea/otter/tree/main/src",
                "https://GitHub.com/sea/otter#readme",
                "git@github.com:sea/otter.git",
                "sea/otter",
            })
    void tellsTheRepository(String address) {
        assertThat(GitHubAddress.repository(address)).contains("sea/otter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gitlab.com/sea/otter",
                "https://sea.github.io/otter",
                "https://github.com/sea",
                "https://huggingface.co/sea/otter",
                "otter",
                "",
            })
    void isNoneOfAnotherHost(String address) {
        assertThat(GitHubAddress.repository(address)).isEmpty();
    }
}
