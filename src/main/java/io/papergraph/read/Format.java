package io.papergraph.read;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file can hold. */
public enum Format {
    EXTRACTED("extracted", "what papergraph extract prints", new ExtractionLines()),
    HF_JSON("hf-json", "JSON of Hugging Face's API, daily or single papers", new JsonDocument(new HuggingFaceRecord())),
    ARXIV_SNAPSHOT("arxiv-snapshot", "arXiv's metadata snapshot", new JsonDocument(new ArxivSnapshotRecord())),
    S2("s2", "JSON of Semantic Scholar's Graph API", new JsonDocument(new SemanticScholarRecord())),
    S2_BULK(
            "s2-bulk",
            "papers of Semantic Scholar's bulk data sets",
            new JsonDocument(new SemanticScholarBulkRecord())),
    OPENALEX("openalex", "works of OpenAlex, from its API or its snapshot", new JsonDocument(new OpenAlexRecord())),
    PWC("pwc", "Papers with Code's papers and links to code", new JsonDocument(new PapersWithCodeRecord())),
    CSL_JSON("csl-json", "CSL-JSON, as Zotero writes it", new JsonDocument(new CslRecord())),
    JSONL("jsonl", "JSON objects with a title, one a line or in an array", new JsonLines()),
    ARXIV_ATOM("arxiv-atom", "answers of arXiv's API", new ArxivAtom()),
    ACL_XML("acl-xml", "the ACL Anthology's XML", new AclAnthology()),
    HF_HTML("hf-html", "Hugging Face Papers pages as saved HTML", new HuggingFaceHtml()),
    BIBTEX("bibtex", "BibTeX with abstracts", new BibTex()),
    RIS("ris", "RIS, as reference managers export it", new Ris()),
    CSV("csv", "tables with a header and commas or semicolons", new Table(",;")),
    TSV("tsv", "tables with a header and tabs", new Table("\t")),
    HF_PAGE("hf-page", "Hugging Face Papers pages as copied text", new HuggingFacePage());

    private final String label;
    private final String description;
    private final FormatReader reader;

    Format(String label, String description, FormatReader reader) {
        this.label = label;
        this.description = description;
        this.reader = reader;
    }

    /** The word for it on the command line. */
    public String label() {
        return label;
    }

    /** What it is, for a person. */
    public String description() {
        return description;
    }

    FormatReader reader() {
        return reader;
    }

    /** The format with this label, whatever its case. */
    public static Optional<Format> of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equalsIgnoreCase(label))
                .findFirst();
    }

    /** What a file that begins like this holds; where a person told what fields are called, JSON and tables with such fields are theirs. */
    static Optional<Format> detect(Head head, ReadOptions options) {
        FieldNames names = new FieldNames(options.fields());
        Stream<Format> own = options.fields().isEmpty() ? Stream.of() : Stream.of(JSONL, CSV, TSV);
        return Stream.concat(own, Arrays.stream(values()))
                .filter(format -> format.reader.recognises(head, names))
                .findFirst();
    }

    static String understood() {
        return Arrays.stream(values())
                .map(format -> format.description + " (" + format.label + ")")
                .collect(Collectors.joining(", "));
    }
}
