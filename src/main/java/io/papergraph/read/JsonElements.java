package io.papergraph.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * The elements of JSON in a UTF-8 stream, one at a time: those of an array; of an object that holds a list under a known name, those of the list;
 * and any other value itself. Several such values may follow each other, on lines or not. An element is not checked, only
 * cut out by its brackets and strings, so that a broken one costs nothing else: where an object begins on a line on which none can, it is taken for the next element.
 * What is too long, in another encoding, or where the text breaks off has a fault. At most {@link Lines#LONGEST} bytes are held.
 */
final class JsonElements implements Closeable {
    private static final int LONGEST_NAME = 40;
    private static final String WHITE = " \t\r\n\u00ef\u00bb\u00bf";

    private final ByteSource bytes;
    private final Set<String> lists;
    private final Piece piece = new Piece();
    private final JsonNesting nesting = new JsonNesting();
    private final StringBuilder name = new StringBuilder();
    /** The depth at which elements stand: in a list, 1 or 2. */
    private int base;

    private int line = 1;
    private int firstLine;
    private boolean begun;
    private boolean inString;
    private boolean escaped;
    private boolean lineBegins = true;
    /** Whether an object is open whose list counts, and not it. */
    private boolean aroundList;

    private byte previous;

    /** @param lists the names of members whose elements count, not the object that has them */
    JsonElements(InputStream stream, Set<String> lists) {
        this.bytes = new ByteSource(stream);
        this.lists = lists;
    }

    /** Reads one element, whose text is JSON as far as it is known. */
    interface Reading {
        void read(Line element) throws UnfitRecord;
    }

    /** Has each element read that is left; one that is broken or unfit is rejected. */
    void read(ListingIntake intake, Reading reading) throws IOException {
        for (Optional<Line> next = next(); next.isPresent(); next = next()) {
            Line element = next.get();
            try {
                if (element.fault().isPresent()) {
                    throw new UnfitRecord(element.fault().get());
                }
                reading.read(element);
            } catch (UnfitRecord e) {
                intake.rejected(element.number(), e.getMessage(), element.text());
            }
        }
    }

    /** Its number is that of the line on which it begins. Empty at the end. */
    Optional<Line> next() {
        piece.clear();
        begun = false;
        while (bytes.available()) {
            byte b = bytes.next();
            boolean complete = inString ? string(b) : isWhite(b) ? white(b) : significant(b);
            if (b == '\n') {
                line++;
                lineBegins = true;
            }
            if (complete) {
                return Optional.of(piece.line(firstLine, "value"));
            }
        }
        return end();
    }

    private Optional<Line> end() {
        Optional<String> failure = bytes.failure();
        boolean open = nesting.depth() > 0 || inString;
        nesting.close(0);
        inString = false;
        base = 0;
        if (failure.isEmpty() && begun && !open) {
            return Optional.of(piece.line(firstLine, "value"));
        }
        String within = begun ? "the JSON breaks off within this value" : "the JSON breaks off here";
        return failure.or(() -> open ? Optional.of(within) : Optional.empty())
                .map(fault -> piece.faulty(begun ? firstLine : line, fault));
    }

    private static boolean isWhite(byte b) {
        return WHITE.indexOf(b & 0xff) >= 0;
    }

    /** A line break ends every string: none may stand in one. */
    private boolean string(byte b) {
        append(b);
        if (b == '\n') {
            inString = false;
            escaped = false;
            return isBetween();
        } else if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '"') {
            inString = false;
            previous = b;
        } else if (isNamePart()) {
            name.append((char) b);
        }
        return false;
    }

    private boolean isNamePart() {
        return base == 0 && nesting.depth() == 1 && name.length() < LONGEST_NAME;
    }

    private boolean white(byte b) {
        if (begun) {
            append(b);
        }
        return b == '\n' && begun && isBetween();
    }

    /** Whether an object or array that begins here is an element, and what is being read a single word. */
    private boolean isBetween() {
        return nesting.depth() == base;
    }

    private boolean significant(byte b) {
        boolean complete =
                switch (b) {
                    case '{', '[' -> opens(b);
                    case '}', ']' -> closes(b);
                    default -> plain(b);
                };
        previous = b;
        lineBegins = false;
        return complete;
    }

    private boolean plain(byte b) {
        if (b == ',' && isBetween()) {
            return begun;
        }
        begin();
        append(b);
        inString = b == '"';
        if (inString && base == 0 && nesting.depth() == 1) {
            name.setLength(0);
        }
        return false;
    }

    private boolean opens(byte b) {
        if (isBetween() && begun) {
            return plain(b);
        }
        if (b == '{' && lineBegins && !isBetween() && !nesting.expectsValue(previous)) {
            return breakOff();
        }
        boolean list = b == '[' && (nesting.depth() == 0 || isKnownList());
        nesting.open(b == '{');
        if (list) {
            aroundList = nesting.depth() == 2;
            base = nesting.depth();
            begun = false;
            piece.clear();
        } else {
            begin();
            append(b);
        }
        return false;
    }

    private boolean isKnownList() {
        return base == 0 && nesting.depth() == 1 && previous == ':' && lists.contains(name.toString());
    }

    private boolean closes(byte b) {
        if (isBetween()) {
            return begun ? breakOff() : leavesList(b);
        }
        int level = nesting.innermost(b == '}');
        if (level < base) {
            return b == ']' && level >= 0 ? breakOff() : plain(b);
        }
        append(b);
        nesting.close(level);
        return isBetween() && isComplete();
    }

    private boolean leavesList(byte b) {
        if (b == ']' && base > 0) {
            nesting.close(base - 1);
            base = 0;
        }
        return false;
    }

    /** What is being read ends before this byte. */
    private boolean breakOff() {
        bytes.back();
        nesting.close(base);
        return isComplete();
    }

    /** Whether what ends here is an element, not an object around a list. */
    private boolean isComplete() {
        if (aroundList && base == 0) {
            aroundList = false;
            begun = false;
            return false;
        }
        return true;
    }

    private void begin() {
        if (!begun) {
            begun = true;
            firstLine = line;
        }
    }

    private void append(byte b) {
        if (!aroundList || base > 0) {
            piece.append(b);
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
