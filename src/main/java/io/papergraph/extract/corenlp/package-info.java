/** Stanford CoreNLP behind the interfaces of extraction: its tokenizer, its sentence splitter, its TokensRegex, and its
 * CRF and linear classifiers, for training. No other code imports it. */
package io.papergraph.extract.corenlp;
