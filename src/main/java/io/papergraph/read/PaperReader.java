package io.papergraph.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Reads papers out of files, in constant memory. Reading one input is single-threaded; a reader may be shared, as long
 * as its stream is read once.
 */
public final class PaperReader {
    private final InputStream stream;

    /** @param stream what an input without a path reads, such as {@link Input#STDIN}; never closed here */
    public PaperReader(InputStream stream) {
        this.stream = stream;
    }

    /** Reads all of an input. Whatever is wrong with it becomes a {@link Rejected}. */
    public void read(Input input, ReadOptions options, Intake intake) {
        try (LocalFile source = LocalFile.of(input, stream)) {
            Survey survey = Survey.of(source.file());
            ListingIntake listing = new ListingIntake(input, survey.key(), options.date(), intake);
            Optional<String> unfit = unfit(survey.head(), options);
            if (unfit.isPresent()) {
                listing.rejected(0, unfit.get(), "");
                return;
            }
            Format format = options.format()
                    .or(() -> Format.detect(survey.head(), options))
                    .orElseThrow();
            format.reader().read(new Content(source.file(), survey.head(), intake::passed), options, listing);
            if (listing.isUntouched()) {
                listing.rejected(0, "no paper in it", "");
            }
        } catch (IOException e) {
            intake.rejected(new Rejected(input.label(), 0, reason(e), ""));
        }
    }

    private static Optional<String> unfit(Head head, ReadOptions options) {
        if (head.bytes().length == 0) {
            return Optional.of("an empty file");
        }
        if (head.binary().isPresent()) {
            return Optional.of(head.binary().get() + ", not text");
        }
        if (options.format().isPresent() || Format.detect(head, options).isPresent()) {
            return Optional.empty();
        }
        String found = head.lines().get(0).startsWith("<") ? "markup" : "JSON, but no papers";
        return Optional.of(found + "; what is read: " + Format.understood());
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "the file is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        if (e instanceof EOFException) {
            return "the gzip data break off before any text";
        }
        return e instanceof ZipException ? "corrupt gzip data: " + e.getMessage() : String.valueOf(e.getMessage());
    }
}
