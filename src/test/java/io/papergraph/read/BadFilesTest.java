package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.papergraph.Entry;
import io.papergraph.Hashes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {
    private static final String GOOD = "{\"title\": \"FooNet é\", \"abstract\": \"We count sheep.\"}\n";

    @TempDir
    Path folder;

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void rejectsAnEmptyFileAndABlankOne() {
        assertThat(Reading.text("").reasons()).containsExactly("0: an empty file");
        assertThat(Reading.text("\ufeff\n \n").reasons()).containsExactly("0: no paper in it");
    }

    @Test
    void rejectsWhatIsNotText() {
        assertThat(Reading.bytes(new byte[] {'a', 0, 'b'}).reasons())
                .containsExactly("0: a binary file (it holds NUL bytes), not text");
        assertThat(Reading.bytes("\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1))
                        .reasons())
                .containsExactly("0: a PNG image, not text");
        assertThat(Reading.text("PK\u0003\u0004x").reasons()).containsExactly("0: a zip archive, not text");
    }

    @Test
    void losesToASingleNulOnlyTheRecordThatHasIt() {
        String padded = GOOD.repeat(3);

        assertThat(Reading.text(padded + "{\"title\": \"Bar\0Net\"}\n" + GOOD).reasons())
                .singleElement()
                .asString()
                .startsWith("4: broken JSON at column 15");
        assertThat(Reading.text("title,abstract\n" + "FooNet,We count sheep.\n".repeat(9) + "Bar\0Net,We row.\n")
                        .warned())
                .containsExactly(
                        "11: title: 1 character that cannot be stored (NUL or half a surrogate pair) replaced by U+FFFD");
    }

    @Test
    void readsNoBytesAsWindows1252ThatAreNoText() {
        byte[] bytes =
                "title,abstract\nFoo\u00e9\u0001,x\nBar\u0081,x\nBaz\u00e9,x\n".getBytes(StandardCharsets.ISO_8859_1);

        Collected read = Reading.bytes(bytes);

        assertThat(read.reasons())
                .containsExactly(
                        "2: not UTF-8: byte 4 of the line is 0xE9", "3: not UTF-8: byte 4 of the line is 0x81");
        assertThat(read.titles()).containsExactly("Bazé");
    }

    @Test
    void readsALongTextWithoutATitleInTimeThatGrowsWithItsLength() {
        String lines =
                "FooNet: A net\n\n" + "We count sheep and cows and also wolves in the night of\n".repeat(100_000);

        Collected read = assertTimeout(Duration.ofSeconds(30), () -> Reading.text(lines));

        assertThat(read.rejects).isNotEmpty();
    }

    @Test
    void rejectsAPageThatIsMarkup() {
        assertThat(Reading.text("<?xml version=\"1.0\"?>\n<svg/>").reasons())
                .singleElement()
                .asString()
                .startsWith("0: markup; what is read: ");
    }

    @Test
    void skipsALineOfFiftyMegabytesAndReadsTheRest() {
        InputStream long1 = new SequenceInputStream(Collections.enumeration(List.of(
                stream(GOOD), stream("{\"title\": \""), new Repeated(50_000_000), stream("\"}\n"), stream(GOOD))));
        Collected read = new Collected();
        new PaperReader(long1).read(Input.STDIN, ReadOptions.NONE, read);

        assertThat(read.reasons()).containsExactly("2: a line of 50 MB; at most 10 MB are read");
        assertThat(read.rejects.get(0).excerpt())
                .startsWith("{\"title\": \"xxx")
                .hasSize(80);
        assertThat(read.entries).hasSize(2);
    }

    @Test
    void readsAPageWithLinesOfMegabytes() {
        for (String piece : List.of("x/", "x · ", "Doe, ", "(", "Jane, and ")) {
            Collected read = Reading.text("Authors:\nA Fence\nAbstract\n" + piece.repeat(1_000_000));

            assertThat(read.entries.size() + read.rejects.size()).isPositive();
        }
    }

    @Test
    void rejectsALineInAnotherEncodingAndReadsTheRest() {
        byte[] latin = "{\"title\": \"Café\", \"abstract\": \"x\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] good = utf8(GOOD);
        byte[] all = Arrays.copyOf(latin, latin.length + good.length);
        System.arraycopy(good, 0, all, latin.length, good.length);

        Collected read = Reading.bytes(all);

        assertThat(read.reasons()).containsExactly("1: not UTF-8: byte 15 of the line is 0xE9");
        assertThat(read.titles()).containsExactly("FooNet é");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "UTF-16BE"})
    void readsUtf16WithAMark(String charset) {
        String mark = charset.equals("UTF-16BE") ? "\ufeff" : "";

        assertThat(Reading.bytes((mark + GOOD.repeat(3000)).getBytes(Charset.forName(charset)))
                        .titles())
                .hasSize(3000)
                .containsOnly("FooNet é");
    }

    @Test
    void readsGzipWhateverItsName() throws IOException {
        Collected plain = Reading.bytes(utf8(GOOD));
        Collected packed = Reading.bytes(gzip(utf8(GOOD)));

        assertThat(packed.entries).isEqualTo(plain.entries).hasSize(1);
    }

    @Test
    void readsTruncatedGzipAsFarAsItGoes() throws IOException {
        byte[] packed = gzip(utf8(numbered(5000)));

        Collected read = Reading.bytes(Arrays.copyOf(packed, packed.length / 2));

        assertThat(read.entries).hasSizeBetween(1000, 4000);
        assertThat(read.reasons()).containsExactly((read.entries.size() + 1) + ": the gzip data break off here");
    }

    @Test
    void readsCorruptGzipAsFarAsItGoes() throws IOException {
        byte[] packed = gzip(utf8(numbered(5000)));
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 200, (byte) 0xff);

        Collected read = Reading.bytes(packed);

        assertThat(read.entries).hasSizeGreaterThan(1000);
        assertThat(read.rejects.get(read.rejects.size() - 1).reason()).startsWith("corrupt gzip data from here on");
    }

    @Test
    void readsSeveralGzipDataBehindEachOtherAndTheirPadding() throws IOException {
        byte[] packed = gzip(utf8(GOOD));

        assertThat(Reading.bytes(joined(packed, packed, new byte[512])))
                .returns(2, read -> read.entries.size())
                .returns(0, read -> read.rejects.size());
    }

    @Test
    void saysThatWhatStandsBehindGzipDataIsNone() throws IOException {
        for (int padding : new int[] {0, 100_000}) {
            Collected read = Reading.bytes(joined(gzip(utf8(GOOD)), new byte[padding], utf8("sheep")));

            assertThat(read.entries).hasSize(1);
            assertThat(read.reasons())
                    .containsExactly(
                            "2: corrupt gzip data from here on: what stands behind the packed data is no gzip");
        }
    }

    @Test
    void rejectsGzipThatIsOnlyItsBeginning() {
        assertThat(Reading.bytes(new byte[] {0x1f, (byte) 0x8b, 8}).reasons())
                .containsExactly("0: the gzip data break off before any text");
    }

    @Test
    void rejectsAFileThatIsGone() {
        assertThat(Reading.file(folder.resolve("gone.txt")).reasons()).containsExactly("0: the file is not there");
    }

    @Test
    void rejectsAFileThatMayNotBeRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.jsonl"), GOOD);
        assumeFalse(!secret.toFile().setReadable(false) || Files.isReadable(secret), "this user may read everything");

        assertThat(Reading.file(secret).reasons()).containsExactly("0: no permission to read it");
    }

    @Test
    void rejectsAFolderWithoutFiles() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(Reading.file(empty).reasons()).containsExactly("0: an empty folder");
        assertThat(Reading.file(folder).reasons()).containsExactly("0: a folder without files");
    }

    @Test
    void namesTheListingByItsFileAndKeysItByItsContent() throws IOException {
        Path file = Files.writeString(folder.resolve("list.jsonl"), GOOD);
        var digest = Hashes.sha256();
        digest.update(utf8(GOOD));

        Entry entry = Reading.file(file).entries.get(0);

        assertThat(entry.listing().name()).isEqualTo("list.jsonl");
        assertThat(entry.listing().key()).isEqualTo(Hashes.hex(digest));
        assertThat(Reading.text(GOOD).entries.get(0).listing().name()).isEqualTo("stdin");
    }

    @Test
    void leavesNoCopyOfStandardInputBehind() throws IOException {
        long before = copies();
        Reading.text(GOOD);

        assertThat(copies()).isEqualTo(before);
    }

    private static long copies() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("papergraph.*\\.input"))
                    .count();
        }
    }

    private static String numbered(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"title\": \"FooNet ")
                    .append(i)
                    .append("\", \"abstract\": \"")
                    .append(i * 7919L % 104_729)
                    .append("\"}\n");
        }
        return lines.toString();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(utf8(text));
    }

    /** A stream of so many letters. */
    private static final class Repeated extends InputStream {
        private int left;

        Repeated(int count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
