package io.papergraph.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Pages of Hugging Face Papers as a browser saves them: of the data for its scripts what papers they hold, else what the page shows. */
final class HuggingFaceHtml implements FormatReader {
    private static final int LARGEST = 20_000_000;
    private static final String SITE = "https://huggingface.co/";

    @Override
    public boolean recognises(Head head) {
        return Markup.isHtml(head);
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Optional<String> fault = take(content, bytes);
        if (bytes.size() > LARGEST) {
            intake.rejected(0, "an HTML page of over " + LARGEST / 1_000_000 + " MB; only smaller ones are read", "");
            return;
        }
        List<HtmlPaper> records = records(parse(content, bytes.toByteArray()), intake);
        records.forEach(record -> intake.record(record.line(), record.record(), record.text()));
        fault.ifPresent(reason -> intake.rejected(0, reason, ""));
        if (intake.isUntouched()) {
            intake.rejected(
                    0,
                    "an HTML page that shows no papers of Hugging Face Papers; of HTML, only its pages are read",
                    "");
        }
    }

    /** Why the bytes end before their end. */
    private static Optional<String> take(Content content, ByteArrayOutputStream bytes) throws IOException {
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = content.bytes()) {
            for (int count = in.read(chunk); count > 0 && bytes.size() <= LARGEST; count = in.read(chunk)) {
                bytes.write(chunk, 0, count);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(ByteSource.reason(e));
        }
    }

    /** By the encoding that the page declares, unless it was decoded by its mark. */
    private static Document parse(Content content, byte[] bytes) throws IOException {
        boolean declared = content.head().charset().equals(StandardCharsets.UTF_8);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return Jsoup.parse(new ByteArrayInputStream(bytes), declared ? null : "UTF-8", SITE, parser);
    }

    private static List<HtmlPaper> records(Document page, ListingIntake intake) {
        List<HtmlPaper> records = new ArrayList<>(EmbeddedPapers.of(page, intake));
        return records.isEmpty() && intake.isUntouched() ? ShownPapers.of(page) : records;
    }
}
