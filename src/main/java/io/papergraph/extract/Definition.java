package io.papergraph.extract;

/** A place where the paper gives a name's short and long form, and both as written there. */
record Definition(Place shortForm, String shortText, Place longForm, String longText) {}
