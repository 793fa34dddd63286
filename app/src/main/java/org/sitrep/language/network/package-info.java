/** The network that gives a sentence its tags, names and tree. */
@NullMarked
package org.sitrep.language.network;

import org.jspecify.annotations.NullMarked;
