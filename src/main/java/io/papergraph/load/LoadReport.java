package io.papergraph.load;

/**
 * What a load did.
 *
 * @param listings files that held papers
 * @param entries papers as the files list them
 * @param papers distinct papers among them
 * @param written papers that were new or had changed; all others were known
 * @param finished false if it was told to stop before the end of the files
 */
public record LoadReport(
        int listings, int entries, int papers, int written, int rejected, int warnings, boolean finished) {}
