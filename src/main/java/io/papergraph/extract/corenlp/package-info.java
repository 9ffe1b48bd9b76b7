/** Stanford CoreNLP behind the interfaces of extraction: its tokenizer, its sentence splitter, its TokensRegex. No other code imports it. */
package io.papergraph.extract.corenlp;
