/**
 * Files in, papers out. {@link io.papergraph.read.Inputs} turns the words of a command line into things to read;
 * {@link io.papergraph.read.PaperReader} recognises what each holds and hands its papers to an
 * {@link io.papergraph.read.Intake}, one by one and in constant memory. What cannot be read is a value with its file,
 * line and reason, and costs nothing else. A format is one class behind {@code FormatReader} and one constant of
 * {@link io.papergraph.read.Format}: it fills a {@code RawRecord} for each paper, with texts as the format has them, and hands it to
 * {@code ListingIntake.record}; {@code GivenPaper} makes a paper of it, the same way for all formats. {@code src/README.md} shows one.
 */
package io.papergraph.read;
